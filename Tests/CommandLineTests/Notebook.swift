import Foundation

/// A notebook as it lies in the repository: its cells with the outputs of their last run.
struct Notebook: Decodable {
  struct Cell: Decodable {
    let cell_type: String
    let source: [String]
    let outputs: [Output]?
    let execution_count: Int?

    var text: String { source.joined() }

    /// What it prints.
    var printed: String { (outputs ?? []).flatMap { $0.text ?? [] }.joined() }

    /// Whether it draws.
    var draws: Bool { (outputs ?? []).contains { $0.data?.image != nil } }
  }

  struct Output: Decodable {
    let output_type: String
    let name: String?
    let text: [String]?
    let data: Content?
  }

  struct Content: Decodable {
    let image: String?

    enum CodingKeys: String, CodingKey {
      case image = "image/png"
    }
  }

  struct Metadata: Decodable {
    struct Kernel: Decodable { let language: String }
    let kernelspec: Kernel
  }

  let cells: [Cell]
  let metadata: Metadata

  static let names = ["forecasts-python.ipynb", "forecasts-r.ipynb"]

  init(_ name: String) throws {
    let path = Repository.root.appendingPathComponent("notebooks-data/\(name)")
    self = try JSONDecoder().decode(Notebook.self, from: Data(contentsOf: path))
  }

  var code: [Cell] { cells.filter { $0.cell_type == "code" } }

  /// What separates the cells in the output of a script: no program prints it by itself.
  private static let mark = "\u{1E}"

  /// The code of all cells as one script, which says after each whether it has drawn.
  var script: String {
    metadata.kernelspec.language == "R"
      ? """
      .plots <- 0
      invisible(pdf(NULL))
      setHook("plot.new", function(...) .plots <<- .plots + 1)

      """
        + code.map { "\($0.text)\ncat(sprintf(\"\\036%d\\036\", .plots > 0)); .plots <- 0\n" }
        .joined()
      : code.map {
        """
        \($0.text)
        import matplotlib.pyplot
        print(end=f"\\x1e{int(bool(matplotlib.pyplot.get_fignums()))}\\x1e")
        matplotlib.pyplot.close("all")

        """
      }.joined()
  }

  /// What each cell printed and whether it drew, from the output of the script.
  static func cells(in output: String) -> [(printed: String, draws: Bool)] {
    let parts = output.components(separatedBy: mark)
    return stride(from: 0, to: parts.count - 1, by: 2).map { (parts[$0], parts[$0 + 1] == "1") }
  }
}
