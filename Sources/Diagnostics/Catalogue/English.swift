extension Catalogue {
  /// The sections of the English catalogue, one file each: `English+….swift`.
  static let english: [[String: Entry]] = [
    englishBacktest,
    englishCommands,
    englishData,
    englishDecisions,
    englishFindings,
    englishFrozen,
    englishGates,
    englishLedgers,
    englishRates,
    englishTerminal,
    englishLimits,
    englishLinks,
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
