extension Catalogue {
  /// The sections of the English catalogue, one file each: `English+….swift`.
  static let english: [[String: Entry]] = [
    englishBacktest,
    englishCommands,
    englishData,
    englishFindings,
    englishFrozen,
    englishGates,
    englishLedgers,
    englishLimits,
    englishNeighbours,
    englishPlanText,
    englishPlans,
    englishQuestions,
    englishReport,
    englishResults,
    englishScenarios,
    englishSchema,
    englishSensitivity,
    englishSolve,
    englishSweep,
    englishTables,
    englishUncertainty,
    englishVerdicts,
  ]
}
