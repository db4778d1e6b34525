import Diagnostics
import Foundation
import OrderedCollections
import Planning

@testable import PlanFiles

/// Where a file begins in an input of several: the plan, then `observations.csv`, then a scenario
/// beside the plan. Long enough that no mutation invents it, and in the dictionary.
private let separator = Array("\n=-=-=\n".utf8)

/// A folder in memory, where there is one.
private let folder: String = {
  let root =
    FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
  let path = root + "/ontrack-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
  try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  return path
}()

/// A plan with its data as an input.
func planInput(_ plan: SeededPlan) -> [UInt8] {
  Array(plan.plan.utf8) + separator + Array(plan.data.utf8)
}

/// Bytes as the files of a plan, read, projected under its scenarios, judged, compared, explained
/// and shown.
func fuzzPlans(_ bytes: [UInt8]) -> [String] {
  let files = split(bytes)
  for (name, content) in zip(["plan.yaml", "observations.csv", "beside.yaml"], files + [[], []]) {
    try? Data(content).write(to: URL(fileURLWithPath: folder + "/" + name))
  }
  let reading = PlanReader(options: .init(workingDirectory: folder)).read(path: "plan.yaml")
  var broken = reading.diagnostics.prefix(5).flatMap(DrawingLaws.broken)
  if reading.diagnostics.count > 101 { broken.append("\(reading.diagnostics.count) diagnostics") }
  if (reading.plan == nil) != reading.hasErrors { broken.append("a plan and errors, or neither") }
  guard let plan = reading.plan else { return broken }
  // Long plans are slow and teach nothing more.
  guard plan.areas.count * plan.indicators.count <= 40, plan.targets.count <= 40 else {
    return broken
  }
  return broken + PlanLaws.broken(by: plan, scenarioLimit: 3, languages: [.vietnamese])
}

private func split(_ bytes: [UInt8]) -> [[UInt8]] {
  var files: [[UInt8]] = []
  var rest = bytes[...]
  while files.count < 2, let cut = rest.firstRange(of: separator) {
    files.append(Array(rest[..<cut.lowerBound]) + [0x0A])
    rest = rest[cut.upperBound...]
  }
  return files + [Array(rest)]
}
