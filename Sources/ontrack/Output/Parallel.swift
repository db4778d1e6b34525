import Foundation
import Synchronization

/// Pieces of work beside each other.
enum Parallel {
  private struct Progress<Result: Sendable>: Sendable {
    var next = 0
    var results: [Result?]
  }

  /// What the work makes of each piece, in the order of the pieces, whatever the number of threads.
  static func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], threads: Int, _ work: @Sendable (Piece) -> Result
  ) -> [Result] {
    let progress = Mutex(
      Progress<Result>(results: Array(repeating: nil, count: pieces.count)))
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces.count)) { _ in
      while true {
        let place = progress.withLock { progress -> Int? in
          guard progress.next < pieces.count else { return nil }
          progress.next += 1
          return progress.next - 1
        }
        guard let place else { return }
        let result = work(pieces[place])
        progress.withLock { $0.results[place] = result }
      }
    }
    return progress.withLock { $0.results.compactMap(\.self) }
  }
}
