import ArgumentParser
import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Reporting

/// Reads series from a file, forecasts each as it has passed, and writes it.
struct SeriesForecast {
  let path: String
  let flags: SeriesFlags
  let lean: Lean
  let output: OutputOptions
  let messages: MessageOptions

  /// Bytes read at a time.
  private static let chunk = 1 << 16
  /// Results are held back up to so many bytes, so that a small file with an error prints nothing.
  private static let held = 1 << 22

  func run() throws {
    let console = messages.console
    let input = try opened(console)
    defer { if input != FileBytes.standardInput { close(input) } }
    let destination = try output.open(with: console)
    var job = SeriesJob(
      reader: SeriesReader(
        name: path == "-" ? "standard input" : path,
        options: SeriesReadingOptions(
          bounds: flags.bounds, better: flags.better, anyOrder: flags.anyOrder)),
      forecaster: SeriesForecaster(flags: flags, lean: lean),
      rows: SeriesRowWriter(
        format: output.format, levels: flags.shownLevels, width: output.columns,
        wording: messages.wording))
    try console.reporting { () throws(OutputFailure) in
      while !destination.isAbandoned {
        guard let bytes = FileBytes.read(Self.chunk, from: input) else {
          throw OutputFailure(.error("file-unreadable", at: nil, ["file": .text(path)]))
        }
        if bytes.isEmpty { break }
        job.take(bytes)
        if !job.hasErrors, job.rows.byteCount > Self.held {
          try destination.write(job.rows.takeBytes())
        }
      }
    }
    job.finish()
    guard !job.hasErrors else {
      destination.discard()
      console.show(job.diagnostics)
      throw ExitStatus.badData
    }
    console.show(job.diagnostics + notes(job))
    try console.reporting { () throws(OutputFailure) in
      try destination.write(job.rows.takeBytes())
      try destination.finish()
    }
  }

  private func opened(_ console: Console) throws -> Int32 {
    guard path != "-" else { return FileBytes.standardInput }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let slug = errno == ENOENT || errno == ENOTDIR ? "series-missing" : "file-unreadable"
      console.show([.error(slug, at: nil, ["file": .text(path)])])
      throw ExitStatus.missingFile
    }
    return file
  }

  /// A lower bound is never inferred; where none is given and no value is negative, it is suggested.
  private func notes(_ job: SeriesJob) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if job.shortened > 0 {
      let count = Diagnostics.Argument.number(Double(job.shortened), decimals: 0)
      notes.append(Diagnostic(.note, Message("series-left-out", ["count": count])))
    }
    if flags.lower == nil, !job.hasBounds, let smallest = job.reader.smallestValue, smallest >= 0 {
      notes.append(Diagnostic(.note, Message("series-no-bound")))
    }
    return notes
  }
}

/// The state of a pass through a file of series.
private struct SeriesJob {
  var reader: SeriesReader
  var forecaster: SeriesForecaster
  var rows: SeriesRowWriter
  /// Whether the file gives bounds itself.
  private(set) var hasBounds = false
  /// Series that lost figures for their age.
  private(set) var shortened = 0
  private var failures = DiagnosticBag()

  init(reader: SeriesReader, forecaster: SeriesForecaster, rows: SeriesRowWriter) {
    self.reader = reader
    self.forecaster = forecaster
    self.rows = rows
  }

  var hasErrors: Bool { reader.hasErrors || failures.hasErrors }

  var diagnostics: [Diagnostic] {
    var bag = DiagnosticBag()
    bag.append(contentsOf: reader.diagnostics)
    bag.append(contentsOf: failures)
    return bag.diagnostics
  }

  mutating func take(_ bytes: [UInt8]) {
    var arrived: [LocatedSeries] = []
    reader.read(bytes) { arrived.append($0) }
    forecast(arrived)
  }

  mutating func finish() {
    var arrived: [LocatedSeries] = []
    reader.finish { arrived.append($0) }
    forecast(arrived)
    if !hasErrors { rows.finish() }
  }

  private mutating func forecast(_ arrived: [LocatedSeries]) {
    for series in arrived {
      if series.bounds != .none { hasBounds = true }
      if series.leftOut > 0 { shortened += 1 }
      do throws(FitFailure) {
        let forecast = try forecaster.forecast(series)
        if !hasErrors { rows.write(series.id, forecast) }
      } catch {
        let source = SourceText(name: reader.name, text: "")
        failures.append(
          Diagnostic(
            .error, error.message(of: series.id),
            at: SourceSpan(source: source, line: series.line, column: 1, length: 0)))
      }
    }
  }
}
