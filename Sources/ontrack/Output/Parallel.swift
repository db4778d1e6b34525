import Foundation
import Synchronization

/// Pieces of work beside each other.
enum Parallel {
  private struct Shared<Result: Sendable>: Sendable {
    var next = 0
    var results: [Result?]
  }

  /// What the work makes of each piece, in the order of the pieces, whatever the number of threads.
  static func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], threads: Int, progress: Progress? = nil, _ work: @Sendable (Piece) -> Result
  ) -> [Result] {
    let shared = Mutex(
      Shared<Result>(results: Array(repeating: nil, count: pieces.count)))
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces.count)) { _ in
      while true {
        let place = shared.withLock { shared -> Int? in
          guard shared.next < pieces.count else { return nil }
          shared.next += 1
          return shared.next - 1
        }
        guard let place else { return }
        let result = work(pieces[place])
        shared.withLock { $0.results[place] = result }
        progress?.add()
      }
    }
    progress?.finish()
    return shared.withLock { $0.results.compactMap(\.self) }
  }
}
