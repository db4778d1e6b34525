import ArgumentParser

/// When tables have pictures.
enum PicturesWord: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// Pictures in the tables of a terminal.
struct PictureOptions: ParsableArguments {
  @Option(
    help: """
      Small pictures in tables: where standard output is a terminal that can show them, always, or \
      never.
      """)
  var pictures: PicturesWord = .auto

  /// Columns of a terminal below which pictures have no room.
  private static let narrowest = 90

  /// Whether tables that are written this way have pictures.
  func isOn(_ output: OutputOptions) -> Bool {
    switch pictures {
    case .always: output.format == .table
    case .never: false
    case .auto:
      output.format == .table && output.output == nil && Terminal.showsBlocks
        && output.columns >= PictureOptions.narrowest
    }
  }
}
