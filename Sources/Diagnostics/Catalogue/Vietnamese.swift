extension Catalogue {
  /// The sections of the Vietnamese catalogue, one file each: `Vietnamese+….swift`.
  static let vietnamese: [[String: Entry]] = [
    vietnameseBacktest,
    vietnameseCommands,
    vietnameseData,
    vietnameseFindings,
    vietnameseLedgers,
    vietnamesePlanText,
    vietnamesePlans,
    vietnameseQuestions,
    vietnameseReport,
    vietnameseScenarios,
    vietnameseSensitivity,
    vietnameseSolve,
    vietnameseTables,
    vietnameseUncertainty,
    vietnameseVerdicts,
  ]
}
