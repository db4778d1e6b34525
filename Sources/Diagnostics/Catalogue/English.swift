extension Catalogue {
  /// The sections of the English catalogue, one file each: `English+….swift`.
  static let english: [[String: Entry]] = [
    englishCommands,
    englishData,
    englishFindings,
    englishLimits,
    englishPlanText,
    englishPlans,
    englishReport,
    englishScenarios,
    englishTables,
    englishVerdicts,
  ]
}
