import ArgumentParser
import Diagnostics
import Forecasting
import Foundation
import PlanFiles
import Reporting
import Tabular
import Workbooks

/// Reads series from a file, forecasts each as it has passed, and writes it; questions are answered
/// at the end, in their order.
struct SeriesForecast {
  let path: String
  let flags: SeriesFlags
  let lean: Lean
  let decimalMark: DecimalMark
  let output: OutputOptions
  let messages: MessageOptions

  /// Results are held back up to so many bytes, so that a small file with an error prints nothing.
  private static let held = 1 << 22

  func run() throws {
    let console = messages.console
    let asked = try flags.questions.map {
      try QuestionFile($0, keepsGoing: flags.keepGoing, console: console)
    }
    let source = try ByteSource(series: path, console: console)
    defer { source.close() }
    let destination = try output.open(with: console)
    let answers = try flags.answers.map { path in
      try console.reporting { () throws(OutputFailure) in try Destination(path: path) }
    }
    var job = job(name: source.name, questions: asked?.list)
    let progress = Progress(
      "progress.series", writesRows: output.output == nil, console: console)
    var seen = 0
    defer { progress?.finish() }
    let workbook = WorkbookPath(source.name + path.dropFirst(source.path.count))
    try console.reporting { () throws(OutputFailure) in
      var isFirst = true
      while !destination.isAbandoned, !job.isFinished {
        let bytes = try source.read()
        if isFirst, let whole = try source.workbook(startingWith: bytes, workbook) {
          job.take(workbook: whole, workbook)
          break
        }
        isFirst = false
        if bytes.isEmpty { break }
        job.take(bytes)
        progress?.add(job.series - seen)
        seen = job.series
        if !job.isStopped, job.bytes.count > Self.held {
          try destination.write(job.bytes)
          job.bytes.removeAll(keepingCapacity: true)
        }
      }
    }
    job.finish()
    progress?.finish()
    guard !job.isStopped else {
      destination.discard()
      answers?.discard()
      console.show(all(asked, job))
      throw ExitStatus.badData
    }
    console.show(all(asked, job) + notes(job))
    try console.reporting { () throws(OutputFailure) in
      try destination.write(job.bytes)
      if let answers, let asked, let found = job.answers {
        try found.write(asked.list, to: answers)
      }
      try destination.finish()
    }
    if job.hasErrors || asked?.hasErrors == true { throw ExitStatus.badData }
  }

  private func job(name: String, questions: QuestionList?) -> SeriesJob {
    let rows = SeriesRowWriter(
      format: output.format, levels: flags.shownLevels, width: output.columns,
      wording: messages.wording)
    let borrows = lean.contains(.borrow) && flags.specification == .automatic
    let forecaster = SeriesForecaster(
      flags: flags, lean: lean, format: output.format, questions: questions)
    return SeriesJob(
      reader: SeriesReader(
        name: name,
        options: SeriesReadingOptions(
          bounds: flags.traits.bounds, better: flags.traits.better, counted: flags.traits.counted,
          decimalMark: decimalMark, anyOrder: flags.anyOrder || borrows, keepGoing: flags.keepGoing)
      ),
      workers: (0..<flags.threading.count).map { _ in
        SeriesWorker(name: name, forecaster: forecaster, rows: rows)
      }, rows: rows, keepsGoing: flags.keepGoing, questions: forecaster.questions,
      borrowing: borrows ? lean : nil, language: messages.language)
  }

  /// What was found in both files, each from top to bottom.
  private func all(_ asked: QuestionFile?, _ job: SeriesJob) -> [Diagnostic] {
    var bag = DiagnosticBag()
    bag.append(contentsOf: asked?.diagnostics ?? [])
    bag.append(contentsOf: job.diagnostics)
    return bag.diagnostics
  }

  /// A lower bound is never inferred; where none is given and no value is negative, it is suggested.
  private func notes(_ job: SeriesJob) -> [Diagnostic] {
    var notes = [job.loanNote].compactMap { $0 }
    if job.shortened > 0 {
      let count = Diagnostics.Argument.number(Double(job.shortened), decimals: 0)
      notes.append(Diagnostic(.note, Message("series-left-out", ["count": count])))
    }
    if flags.traits.lower == nil, !job.hasBounds, let smallest = job.reader.smallestValue,
      smallest >= 0
    {
      notes.append(Diagnostic(.note, Message("series-no-bound")))
    }
    return notes
  }
}
