import Diagnostics
import Foundation
import Synchronization

/// How far long work is, on a terminal's standard error: one line that comes after a second, is
/// renewed five times a second at most, and is gone when the work is done. It never touches results.
final class Progress: Sendable {
  private struct State: Sendable {
    var done = 0
    var next: UInt64
    var isShown = false
  }

  private let slug: String
  private let total: Int?
  private let catalogue: Catalogue
  private let columns: Int
  private let state: Mutex<State>

  private static let second: UInt64 = 1_000_000_000

  /// `slug` is the sentence, with `done` and, where it is known, `total`. Where rows go to standard
  /// output while the work is under way, they and this line would mix on one screen: then there is
  /// none.
  init?(_ slug: String, total: Int? = nil, writesRows: Bool = false, console: Console) {
    guard !console.isQuiet, Terminal.showsProgress,
      !(writesRows && Terminal.isOutput), let columns = Terminal.messageColumns
    else { return nil }
    self.slug = slug
    self.total = total
    self.columns = columns
    catalogue = Catalogue(console.language)
    state = Mutex(State(next: DispatchTime.now().uptimeNanoseconds + Progress.second))
  }

  /// So many pieces more are done.
  func add(_ count: Int = 1) {
    state.withLock { state in
      state.done += count
      let now = DispatchTime.now().uptimeNanoseconds
      guard now >= state.next else { return }
      state.next = now + Progress.second / 5
      state.isShown = true
      var arguments: [String: Argument] = ["done": .number(Double(state.done), decimals: 0)]
      if let total { arguments["total"] = .number(Double(total), decimals: 0) }
      let text = catalogue.render(Message(slug, arguments))
      // A line that wraps could not be taken back.
      write("\r\u{1B}[K" + String(text.prefix(max(0, columns - 1))))
    }
  }

  /// Takes the line away.
  func finish() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      write("\r\u{1B}[K")
    }
  }

  private func write(_ text: String) {
    _ = FileBytes.write(Array(text.utf8), to: FileBytes.standardError)
  }
}
