import Diagnostics
import Forecasting
import PlanFiles
import Workbooks

/// A pass through a file of series: read here, forecast by workers, put together in the order of
/// the file.
struct SeriesJob {
  /// What is written and not yet taken.
  var bytes: [UInt8]
  private(set) var reader: SeriesReader
  /// Whether the file gives bounds itself.
  private(set) var hasBounds = false
  /// Series that have been read.
  private(set) var series = 0
  /// Series that lost figures for their age.
  private(set) var shortened = 0

  private let workers: [SeriesWorker]
  private let rows: SeriesRowWriter
  private let separator: Int
  private let keepsGoing: Bool
  private let lean: Lean
  private let threads: Int
  private let language: Language
  private var waiting: [SeriesItem] = []
  /// The bytes of the names that wait.
  private var waitingNames = 0
  /// All series of the file, where they lend to each other.
  private var gathered: [LocatedSeries] = []
  /// What they lent.
  private(set) var loanNote: Diagnostic?
  /// Nil where nothing is asked.
  private(set) var answers: SeriesAnswers?
  private let questions: SeriesQuestions?
  /// Batches with a worker, oldest first, and the bytes of their names.
  private var underWay: [(job: SeriesWorker.Job, names: Int)] = []
  private var started = 0
  private var isEmpty = true
  /// Whether the file cannot be forecast as it was asked at all.
  private var isRefused = false
  private var failures = DiagnosticBag()

  /// Series of a batch.
  private static let batch = 256
  /// Batches under way, whatever the number of workers: what stands in partial output before an
  /// error must not depend on it.
  private static let most = 32
  /// Bytes of names in a batch, and in all batches under way: a name may be a mebibyte, and stands in
  /// every row of its forecast.
  private static let namesOfBatch = 1 << 16
  private static let mostNames = 1 << 21

  /// `borrowing` says what automatic trends lean on where series lend to each other.
  init(
    reader: SeriesReader, workers: [SeriesWorker], rows: SeriesRowWriter, keepsGoing: Bool,
    questions: SeriesQuestions? = nil, borrowing: Lean? = nil, language: Language = .english
  ) {
    self.questions = questions
    answers = questions.map { SeriesAnswers(count: $0.list.entries.count) }
    lean = borrowing ?? []
    threads = workers.count
    self.language = language
    self.reader = reader
    self.workers = workers
    self.rows = rows
    self.keepsGoing = keepsGoing
    bytes = rows.opening
    separator = rows.separator.count
    waiting.reserveCapacity(SeriesJob.batch)
  }

  var hasErrors: Bool { reader.hasErrors || failures.hasErrors }

  /// Whether further bytes would tell nothing.
  var isFinished: Bool { reader.isFinished }

  /// Whether nothing more is written.
  var isStopped: Bool {
    reader.isStopped || isRefused || (failures.hasErrors && !keepsGoing)
  }

  var diagnostics: [Diagnostic] {
    var bag = DiagnosticBag()
    bag.append(contentsOf: reader.diagnostics)
    bag.append(contentsOf: failures)
    return bag.diagnostics
  }

  mutating func take(_ bytes: [UInt8]) {
    var arrived: [LocatedSeries] = []
    reader.read(bytes) { arrived.append($0) }
    add(arrived)
  }

  /// Takes the sheet of a workbook, in place of a file's bytes.
  mutating func take(workbook bytes: [UInt8], _ path: WorkbookPath) {
    var arrived: [LocatedSeries] = []
    reader.readWorkbook(bytes, path) { arrived.append($0) }
    add(arrived)
  }

  mutating func finish() {
    var arrived: [LocatedSeries] = []
    reader.finish { arrived.append($0) }
    add(arrived)
    lend()
    startWaiting()
    while !underWay.isEmpty { collect() }
    // Where errors kept series back, nobody knows which.
    if let questions, let answers, !isRefused, keepsGoing || !reader.hasErrors {
      for error in questions.unknown(answers.isSettled) { failures.append(error) }
    }
    bytes += rows.closing(isEmpty: isEmpty)
  }

  private mutating func add(_ arrived: [LocatedSeries]) {
    series += arrived.count
    for series in arrived {
      if series.bounds != .none { hasBounds = true }
      if series.leftOut > 0 { shortened += 1 }
      if lean.contains(.borrow) {
        gathered.append(series)
      } else {
        add(SeriesItem(series))
      }
    }
  }

  private mutating func add(_ item: SeriesItem) {
    waiting.append(item)
    waitingNames += item.nameBytes
    if waiting.count == SeriesJob.batch || waitingNames >= SeriesJob.namesOfBatch {
      startWaiting()
    }
  }

  /// Once the whole file is read, its areas lend to each other.
  private mutating func lend() {
    guard lean.contains(.borrow), !isStopped, !gathered.isEmpty else { return }
    guard SeriesLoans.areAlike(gathered) else {
      failures.append(.error("series-borrow", at: nil))
      isRefused = true
      return
    }
    let loans = SeriesLoans(gathered, lean: lean, threads: threads, language: language)
    gathered = []
    loanNote = loans.note
    for item in loans.items { add(item) }
  }

  private mutating func startWaiting() {
    guard !waiting.isEmpty else { return }
    underWay.append((workers[started % workers.count].start(waiting), waitingNames))
    started += 1
    waiting = []
    waitingNames = 0
    waiting.reserveCapacity(SeriesJob.batch)
    while underWay.count == SeriesJob.most
      || (underWay.count > 1 && underWay.reduce(0) { $0 + $1.names } > SeriesJob.mostNames)
    { collect() }
  }

  /// Waits for the oldest batch and adds what it gave.
  private mutating func collect() {
    let result = underWay.removeFirst().job.collect()
    failures.append(contentsOf: result.failures)
    for (place, probability) in result.answers { answers?.settle(place, probability) }
    guard !isStopped, !result.bytes.isEmpty else { return }
    bytes += isEmpty ? result.bytes[separator...] : result.bytes[...]
    isEmpty = false
  }
}
