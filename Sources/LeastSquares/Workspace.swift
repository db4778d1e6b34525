/// Scratch memory that the routines of LAPACK share, kept from call to call.
///
/// A class, and not sendable, because its whole purpose is one mutable buffer: make one per task and
/// pass it to every factorisation of that task. Its contents mean nothing between calls.
public final class Workspace {
  private var buffer: UnsafeMutableBufferPointer<Double>

  /// An empty workspace; it grows to what its largest problem needs.
  public init() {
    buffer = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  deinit {
    buffer.deallocate()
  }

  /// At least `count` doubles, valid until the next call.
  func doubles(_ count: Int) -> UnsafeMutablePointer<Double> {
    if let start = buffer.baseAddress, buffer.count >= count { return start }
    buffer.deallocate()
    buffer = .allocate(capacity: max(64, count))
    buffer.initialize(repeating: 0)
    guard let start = buffer.baseAddress else {
      preconditionFailure("no memory for a workspace of \(count) doubles")
    }
    return start
  }
}
