extension Catalogue {
  /// The sections of the English catalogue, one file each: `English+….swift`.
  static let english: [[String: Entry]] = [
    englishBacktest,
    englishCommands,
    englishData,
    englishFindings,
    englishLedgers,
    englishPlanText,
    englishPlans,
    englishQuestions,
    englishReport,
    englishScenarios,
    englishSensitivity,
    englishSolve,
    englishTables,
    englishUncertainty,
    englishVerdicts,
  ]
}
