import Foundation

/// What the figures were measured on.
enum Machine {
  static var description: String {
    let info = ProcessInfo.processInfo
    return [
      processor ?? "processor unknown", "\(info.activeProcessorCount) processors",
      info.operatingSystemVersionString,
    ].joined(separator: ", ")
  }

  private static var processor: String? {
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8) else {
      return nil
    }
    return text.split(separator: "\n").first { $0.hasPrefix("model name") }
      .flatMap { $0.split(separator: ":").last }
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
