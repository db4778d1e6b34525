import Foundation
import Testing

/// Command lines that cannot be run, in both languages. The first ones are what the parser finds:
/// its sentences are taken apart, so that each shape of them is here.
@Suite struct UsageTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let slug: String
    let line: String
    let english: [String]
    let vietnamese: [String]

    init(_ slug: String, _ line: String, _ english: [String], _ vietnamese: [String]) {
      self.slug = slug
      self.line = line
      self.english = english
      self.vietnamese = vietnamese
    }

    var testDescription: String { "\(slug): \(line)" }
    var words: [String] { line.split(separator: " ").map(String.init) }
  }

  static let ofTheParser = [
    Mistake(
      "option-unknown", "targets x --formt csv",
      ["there is no option \"--formt\"", "  = help: did you mean `--format`?"],
      ["không có tùy chọn \"--formt\"", "  = gợi ý: có phải `--format` không?"]),
    Mistake(
      "option-unknown", "targets x --qqqqqqq", ["there is no option \"--qqqqqqq\""],
      ["không có tùy chọn \"--qqqqqqq\""]),
    Mistake(
      "option-unknown", "targets x ---y", ["there is no option \"---y\""],
      ["không có tùy chọn \"---y\""]),
    Mistake(
      "option-composite", "targets x -oy",
      [
        "there is no option \"-oy\", or `-o <file>` is without its value",
        "  = help: write short options apart, each with its value: `-o report.md`",
      ],
      [
        "không có tùy chọn \"-oy\", hoặc `-o <file>` còn thiếu giá trị",
        "  = gợi ý: viết từng tùy chọn ngắn riêng ra, kèm giá trị: `-o report.md`",
      ]),
    Mistake(
      "value-missing", "targets x --scenario",
      [
        "the value of `--scenario <name>` is missing",
        "  = note: A scenario, or all; may be repeated.",
      ], ["thiếu giá trị của `--scenario <name>`"]),
    Mistake(
      "value-not-taken", "targets x --quiet=y", ["`--quiet` takes no value, and \"y\" was given"],
      ["`--quiet` không nhận giá trị, nhưng lại ghi \"y\""]),
    Mistake(
      "value-invalid", "targets x --draws y",
      [
        "\"y\" is no value of `--draws <draws>`",
        "  = note: Random draws of each series, 100 to 1000000.",
      ], ["\"y\" không phải là giá trị của `--draws <draws>`"]),
    Mistake(
      "value-invalid", "targets x --fail-on at-risks",
      [
        "\"at-risks\" is no value of `--fail-on <verdict>`",
        "  = note: Fail with exit code 10, 11 or 12 where a verdict is as bad as this, or worse; with"
          + " 13 where \"gate\" is named and a gate of the plan does not hold. Several with commas.",
        "  = note: one of: at-risk, off-track, no-verdict, gate",
        "  = help: did you mean `at-risk`?",
      ],
      [
        "\"at-risks\" không phải là giá trị của `--fail-on <verdict>`",
        "  = ghi chú: chọn một trong: at-risk, off-track, no-verdict, gate",
        "  = gợi ý: có phải `at-risk` không?",
      ]),
    Mistake(
      "value-invalid", "chart x --kind y",
      [
        "\"y\" is no value of `--kind <kind>`",
        "  = note: The kind of chart. fan and ledger need --indicator, the others --target.",
        "  = note: one of: fan, dumbbell, tornado, ledger",
      ],
      [
        "\"y\" không phải là giá trị của `--kind <kind>`",
        "  = ghi chú: chọn một trong: fan, dumbbell, tornado, ledger",
      ]),
    Mistake(
      "value-invalid", "forecast x --trend liner",
      [
        "\"liner\" is no value of `--trend <trend>`",
        "  = note: The trend. (default: auto)",
        "  = note: one of: auto, constant, linear, quadratic, exponential, logit-linear, logistic,"
          + " gompertz, saturating-exponential", "  = help: did you mean `linear`?",
      ],
      [
        "\"liner\" không phải là giá trị của `--trend <trend>`",
        "  = ghi chú: chọn một trong: auto, constant, linear, quadratic, exponential, logit-linear,"
          + " logistic, gompertz, saturating-exponential", "  = gợi ý: có phải `linear` không?",
      ]),
    Mistake(
      "argument-missing", "targets",
      ["`<plan>` is missing", "  = note: The plan.yaml, or its folder."], ["thiếu `<plan>`"]),
    Mistake(
      "argument-missing", "solve x",
      ["`--target <name>` is missing", "  = note: The target to reach."],
      ["thiếu `--target <name>`"]),
    Mistake(
      "argument-unexpected", "targets x Khai",
      [
        "\"Khai\" was not expected", "  = help: a name with spaces stands between quotation marks",
      ], ["thừa \"Khai\"", "  = gợi ý: tên có dấu cách thì đặt trong dấu ngoặc kép"]),
    Mistake(
      "arguments-unexpected", "targets x Minh Khai",
      [
        "\"Minh\", \"Khai\" were not expected",
        "  = help: a name with spaces stands between quotation marks",
      ], ["thừa \"Minh\", \"Khai\"", "  = gợi ý: tên có dấu cách thì đặt trong dấu ngoặc kép"]),
    Mistake(
      "shell-unknown", "--generate-completion-script=csh",
      ["there are no completions for the shell \"csh\"", "  = help: one of: zsh, bash, fish"],
      [
        "không có phần tự hoàn thành lệnh cho shell \"csh\"",
        "  = gợi ý: chọn một trong: zsh, bash, fish",
      ]),
    Mistake(
      "shell-not-found", "--generate-completion-script",
      [
        "it cannot be told which shell this is",
        "  = help: name it: `--generate-completion-script=<shell>`, one of: zsh, bash, fish",
      ],
      [
        "không nhận ra được đang dùng shell nào",
        "  = gợi ý: ghi rõ `--generate-completion-script=<shell>`, một trong: zsh, bash, fish",
      ]),
    Mistake(
      "command-unknown", "target x",
      ["there is no command \"target\"", "  = help: did you mean `targets`?"],
      ["không có lệnh \"target\"", "  = gợi ý: có phải `targets` không?"]),
  ]

  @Test(arguments: ofTheParser)
  func whatTheParserFindsIsSaidInBothLanguages(_ mistake: Mistake) throws {
    let sandbox = try Sandbox()
    let usage = try sandbox.usage(of: mistake.words)
    for (language, told) in [("en", mistake.english), ("vi", mistake.vietnamese)] {
      // The words that are looked at come first: the last option may lack its value.
      let lang = ["--lang", language]
      let words =
        mistake.words[0].hasPrefix("-")
        ? lang + mistake.words : [mistake.words[0]] + lang + mistake.words.dropFirst()
      let result = try sandbox.run(words)
      #expect(result.status == 64 && result.output.isEmpty)
      let first = "ontrack: error[usage-\(mistake.slug)]: \(told[0])"
      let closing = language == "en" ? usage.english : usage.vietnamese
      let lines = result.messages.split(separator: "\n").map(String.init)
      #expect(lines == [first] + told.dropFirst() + closing)
    }
  }

  /// What the commands find themselves, beside the golden files `mistake-…`.
  @Test(arguments: [
    ("range", "targets x --draws 99"), ("range", "forecast x.csv --horizon 101"),
    ("range", "forecast x.csv --horizon 1 --threads 0"),
    ("least", "backtest x --origins 0"), ("least", "targets x --width 19"),
    ("finite", "solve x --target t --most inf"),
    ("finite", "forecast x.csv --horizon 1 --lower inf"),
    ("swing", "sensitivity x --target t --swing nan"),
    ("probability", "solve x --target t --probability 0.8"),
    ("one-scenario", "sensitivity x --target t --scenario all"),
    ("one-scenario", "report x --scenario all"), ("one-scenario", "ledger x --scenario all"),
    ("explain-scenario", "explain scenarios/thuong-tin all"),
    ("series-option", "forecast scenarios/thuong-tin --horizon 2"),
    ("plan-option", "forecast x.csv --horizon 1 --scenario s"),
    ("to-date-iamc", "forecast scenarios/ha-noi --to-date --format iamc"),
    ("horizon-missing", "forecast x.csv"),
    ("standard-input-twice", "forecast - --horizon 1 --questions - --answers a.csv"),
    ("same-file", "forecast x.csv --horizon 1 --questions q --answers a --output ./a"),
    ("questions-alone", "forecast x.csv --horizon 1 --questions q"),
    ("answers-alone", "forecast x.csv --horizon 1 --answers a"),
    ("cap", "forecast x.csv --horizon 1 --trend linear --cap 3"),
    ("upper-alone", "forecast x.csv --horizon 1 --upper 3"),
    ("bounds", "forecast x.csv --horizon 1 --lower 3 --upper 3"),
    ("chart-indicator", "chart x --kind fan"), ("chart-target", "chart x --kind tornado"),
    ("cells", "import x.csv --range A0"), ("indicator-name", "import x.csv --indicator A-b"),
    ("map", "import x.csv --map y"),
    ("workbook-file", "report scenarios/first-steps --format xlsx"),
    ("page-option", "report scenarios/first-steps --standards -o x.xlsx"),
    ("guard", "learn --real x --guard 2"),
  ])
  func whatTheCommandsFindIsSaidInBothLanguages(_ slug: String, _ line: String) throws {
    let sandbox = try Sandbox()
    let words = line.split(separator: " ").map(String.init)
    let usage = try sandbox.usage(of: words)
    let english = try sandbox.run(words)
    let vietnamese = try sandbox.run(words + ["--lang=vi"])
    func sentence(_ result: Sandbox.Result, _ closing: [String]) throws -> String {
      #expect(result.status == 64 && result.output.isEmpty)
      let lines = result.messages.split(separator: "\n").map(String.init)
      #expect(lines.suffix(2) == closing[...])
      let start = "ontrack: error[usage-\(slug)]: "
      #expect(lines[0].hasPrefix(start))
      return String(lines[0].dropFirst(start.count))
    }
    let (a, b) = (
      try sentence(english, usage.english), try sentence(vietnamese, usage.vietnamese)
    )
    #expect(a != b && !a.contains("{") && !b.contains("{"))
  }

  @Test func wordsBehindTwoHyphensAreNoLanguage() throws {
    let result = try Sandbox().run(["targets", "x", "--", "--lang", "vi"])
    #expect(
      result.messages.hasPrefix("ontrack: error[usage-arguments-unexpected]: \"--lang\", \"vi\""))
  }

  @Test func helpIsNoMistake() throws {
    let sandbox = try Sandbox()
    for words in [[], ["--help"], ["help", "targets"], ["targets", "--help"], ["--version"]] {
      let result = try sandbox.run(words)
      #expect(result.status == 0 && !result.output.isEmpty && result.messages.isEmpty)
    }
  }
}

extension Sandbox {
  /// The two lines that say how a command is written: its synopsis is that of its help.
  fileprivate func usage(of words: [String]) throws -> (english: [String], vietnamese: [String]) {
    let isCommand = words.first.map { !$0.hasPrefix("-") && $0 != "target" } ?? false
    let name = (["ontrack"] + (isCommand ? words.prefix(1) : [])).joined(separator: " ")
    let help = try run(Array(name.split(separator: " ").dropFirst().map(String.init)) + ["--help"])
    let start = try #require(help.output.range(of: "\nUSAGE: ")?.upperBound)
    // The help folds long lines.
    let folded = try #require(help.output.range(of: "\n\n", range: start..<help.output.endIndex))
    let synopsis = help.output[start..<folded.lowerBound].split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    return (
      ["Usage: \(synopsis)", "See `\(name) --help` for more information."],
      ["Cách dùng: \(synopsis)", "Xem thêm: `\(name) --help`."]
    )
  }
}
