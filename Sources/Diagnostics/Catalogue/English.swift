extension Catalogue {
  /// The sections of the English catalogue, one file each: `English+….swift`.
  static let english: [[String: Entry]] = [
    englishBacktest,
    englishCommands,
    englishData,
    englishFindings,
    englishFrozen,
    englishGates,
    englishImport,
    englishLedgers,
    englishLimits,
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
    englishWorkbookReport,
    englishWorkbooks,
  ]
}
