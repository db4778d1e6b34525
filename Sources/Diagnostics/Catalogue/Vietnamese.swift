extension Catalogue {
  /// The sections of the Vietnamese catalogue, one file each: `Vietnamese+….swift`.
  static let vietnamese: [[String: Entry]] = [
    vietnameseBacktest,
    vietnameseCharts,
    vietnameseCommands,
    vietnameseData,
    vietnameseFindings,
    vietnameseFrozen,
    vietnameseGates,
    vietnameseLedgers,
    vietnameseLimits,
    vietnameseMeeting,
    vietnamesePlanText,
    vietnamesePlans,
    vietnameseQuestions,
    vietnameseReport,
    vietnameseResults,
    vietnameseScenarios,
    vietnameseSensitivity,
    vietnameseSolve,
    vietnameseSweep,
    vietnameseTables,
    vietnameseUncertainty,
    vietnameseVerdicts,
  ]
}
