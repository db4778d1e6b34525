extension Catalogue {
  /// The sections of the English catalogue, one file each: `English+….swift`.
  static let english: [[String: Entry]] = [
    englishFindings,
    englishTables,
    englishVerdicts,
  ]
}
