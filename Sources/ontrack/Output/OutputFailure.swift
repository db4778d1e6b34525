import Diagnostics
import Foundation

/// Why output could not be written.
struct OutputFailure: Error {
  let diagnostic: Diagnostic

  /// What the system says of its error number.
  init(path: String?, number: Int32) {
    let reason = String(cString: strerror(number))
    if let path {
      diagnostic = .error(
        "output-unwritable", at: nil, ["file": .text(path), "reason": .text(reason)])
    } else {
      diagnostic = .error("output-standard", at: nil, ["reason": .text(reason)])
    }
  }

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
