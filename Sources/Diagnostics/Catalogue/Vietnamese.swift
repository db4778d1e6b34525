extension Catalogue {
  /// The sections of the Vietnamese catalogue, one file each: `Vietnamese+….swift`.
  static let vietnamese: [[String: Entry]] = [
    vietnameseBacktest,
    vietnameseCommands,
    vietnameseData,
    vietnameseFindings,
    vietnameseFrozen,
    vietnameseGates,
    vietnameseLedgers,
    vietnameseLimits,
    vietnameseNeighbours,
    vietnamesePlanText,
    vietnamesePlans,
    vietnameseQuestions,
    vietnameseReport,
    vietnameseResults,
    vietnameseScenarios,
    vietnameseSchema,
    vietnameseSensitivity,
    vietnameseSolve,
    vietnameseSweep,
    vietnameseTables,
    vietnameseUncertainty,
    vietnameseVerdicts,
  ]
}
