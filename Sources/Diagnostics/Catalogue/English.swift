extension Catalogue {
  /// The sections of the English catalogue, one file each: `English+….swift`.
  static let english: [[String: Entry]] = [
    englishBacktest,
    englishCharts,
    englishCommands,
    englishData,
    englishFindings,
    englishFrozen,
    englishGates,
    englishLedgers,
    englishLimits,
    englishMeeting,
    englishPlanText,
    englishPlans,
    englishQuestions,
    englishReport,
    englishResults,
    englishScenarios,
    englishSensitivity,
    englishSolve,
    englishSweep,
    englishTables,
    englishUncertainty,
    englishVerdicts,
  ]
}
