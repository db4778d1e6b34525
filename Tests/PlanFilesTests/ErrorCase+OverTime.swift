/// What can be wrong with the dates of figures.
extension ErrorCase {
  static let overTimeCases: [ErrorCase] = [
    table(
      "partial-other-year",
      "indicator,year,value,status,as_of\npoor,2023,71,,\npoor,2024,62,partial,«2023-06»\n"),
    table(
      "observation-duplicate-date",
      """
      indicator,year,value,status,as_of
      poor,2023,71,,
      poor,2024,62,partial,2024-06
      poor,2024,«64»,partial,2024-06

      """),
    table(
      "revised-as-of",
      "indicator,year,value,status,as_of\npoor,2023,74,«revised»,\npoor,2023,71,,2024-06\n"),
    table(
      "revised-date",
      "indicator,year,value,status,as_of\npoor,2023,74,revised,«01/2024»\npoor,2023,71,,2024-06\n"),
    table(
      "revised-alone",
      "indicator,year,value,status,as_of\npoor,2022,85,,\npoor,2023,«74»,revised,2024-01\n"),
  ]
}
