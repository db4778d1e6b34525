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
    let name = path == "-" ? "standard input" : path
    let rows = SeriesRowWriter(
      format: output.format, levels: flags.shownLevels, width: output.columns,
      wording: messages.wording)
    let forecaster = SeriesForecaster(flags: flags, lean: lean, format: output.format)
    var job = SeriesJob(
      reader: SeriesReader(
        name: name,
        options: SeriesReadingOptions(
          bounds: flags.bounds, better: flags.better, anyOrder: flags.anyOrder,
          keepGoing: flags.keepGoing)),
      workers: (0..<flags.workers).map { _ in
        SeriesWorker(name: name, forecaster: forecaster, rows: rows)
      }, rows: rows, keepsGoing: flags.keepGoing)
    try console.reporting { () throws(OutputFailure) in
      while !destination.isAbandoned, !job.isFinished {
        guard let bytes = FileBytes.read(Self.chunk, from: input) else {
          throw OutputFailure(.error("file-unreadable", at: nil, ["file": .text(path)]))
        }
        if bytes.isEmpty { break }
        job.take(bytes)
        if !job.isStopped, job.bytes.count > Self.held {
          try destination.write(job.bytes)
          job.bytes.removeAll(keepingCapacity: true)
        }
      }
    }
    job.finish()
    guard !job.isStopped else {
      destination.discard()
      console.show(job.diagnostics)
      throw ExitStatus.badData
    }
    console.show(job.diagnostics + notes(job))
    try console.reporting { () throws(OutputFailure) in
      try destination.write(job.bytes)
      try destination.finish()
    }
    if job.hasErrors { throw ExitStatus.badData }
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
