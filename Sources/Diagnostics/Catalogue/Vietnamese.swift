extension Catalogue {
  /// The sections of the Vietnamese catalogue, one file each: `Vietnamese+….swift`.
  static let vietnamese: [[String: Entry]] = [
    vietnameseBacktest,
    vietnameseCommands,
    vietnameseData,
    vietnameseFindings,
    vietnameseFrozen,
    vietnameseGates,
    vietnameseImport,
    vietnameseLedgers,
    vietnameseLimits,
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
    vietnameseWorkbookReport,
    vietnameseWorkbooks,
  ]
}
