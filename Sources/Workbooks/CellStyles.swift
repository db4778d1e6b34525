#if Workbooks
  import CXLSXWriter

  /// The formats of cells, each made once.
  struct CellStyles {
    private enum Key: Hashable {
      case text(WorkbookDocument.TextStyle, below: WorkbookDocument.Rule?)
      case number(String, below: WorkbookDocument.Rule?)
    }

    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

    /// Ink and paper that stay apart in black and white too.
    private static let headerColor: lxw_color_t = 0xDCE6F1
    private static let ink: lxw_color_t = 0x595959
    private static let ruleColor: lxw_color_t = 0xA6A6A6

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

    mutating func format(
      _ style: WorkbookDocument.TextStyle, below rule: WorkbookDocument.Rule? = nil
    ) -> UnsafeMutablePointer<lxw_format>? {
      if let format = made[.text(style, below: rule)] { return format }
      guard let format = workbook_add_format(workbook) else { return nil }
      switch style {
      case .title:
        format_set_bold(format)
        format_set_font_size(format, 14)
      case .subtitle, .remark: format_set_font_color(format, Self.ink)
      case .heading:
        format_set_bold(format)
        format_set_font_size(format, 12)
      case .column, .numberColumn:
        format_set_bold(format)
        format_set_text_wrap(format)
        format_set_bg_color(format, Self.headerColor)
        format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        if style == .numberColumn {
          format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        } else {
          format_set_indent(format, 1)
        }
      case .plain: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      case .numberWord:
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      case .wrapped:
        format_set_text_wrap(format)
        // Off the number that may stand at its left.
        format_set_indent(format, 1)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      }
      // "@" keeps a text a text, when a person edits the cell too: =1+1 is not run then.
      format_set_num_format(format, "@")
      draw(rule, above: format)
      made[.text(style, below: rule)] = format
      return format
    }

    mutating func format(
      _ style: WorkbookDocument.NumberStyle, for number: Double,
      below rule: WorkbookDocument.Rule? = nil
    ) -> UnsafeMutablePointer<lxw_format>? {
      let code = Self.code(style, for: number)
      if let format = made[.number(code, below: rule)] { return format }
      guard let format = workbook_add_format(workbook) else { return nil }
      format_set_num_format(format, code)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      draw(rule, above: format)
      made[.number(code, below: rule)] = format
      return format
    }

    private func draw(
      _ rule: WorkbookDocument.Rule?, above format: UnsafeMutablePointer<lxw_format>
    ) {
      switch rule {
      case nil: break
      case .group:
        format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_top_color(format, Self.ruleColor)
      case .definition: format_set_top(format, UInt8(LXW_BORDER_MEDIUM_DASHED.rawValue))
      }
    }

    /// The format as workbooks write it; marks of thousands and decimals are those of the reader's
    /// own settings.
    static func code(_ style: WorkbookDocument.NumberStyle, for number: Double) -> String {
      if style.isYear { return "0" }
      if style.isShare {
        // 0% and 100% are said only of what is certain.
        if number > 0, number < 0.01 { return "\"<1%\"" }
        if number < 1, number > 0.99 { return "\">99%\"" }
        return "0%"
      }
      let decimals = min(max(style.decimals, 0), 15)
      let plain = "#,##0" + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
      return style.isSigned ? "+\(plain);-\(plain);\(plain)" : plain
    }
  }
#endif
