extension Catalogue {
  /// The sections of the Vietnamese catalogue, one file each: `Vietnamese+….swift`.
  static let vietnamese: [[String: Entry]] = [
    vietnameseCommands,
    vietnameseData,
    vietnameseFindings,
    vietnameseLimits,
    vietnamesePlanText,
    vietnamesePlans,
    vietnameseReport,
    vietnameseScenarios,
    vietnameseTables,
    vietnameseVerdicts,
  ]
}
