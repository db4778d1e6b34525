extension Catalogue {
  /// The sections of the Vietnamese catalogue, one file each: `Vietnamese+….swift`.
  static let vietnamese: [[String: Entry]] = [
    vietnameseBacktest,
    vietnameseCommands,
    vietnameseData,
    vietnameseDecisions,
    vietnameseFindings,
    vietnameseFrozen,
    vietnameseGates,
    vietnameseLedgers,
    vietnameseRates,
    vietnameseTerminal,
    vietnameseLimits,
    vietnameseLinks,
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
