import Testing

@Suite struct LandingPageTests {
  @Test(arguments: [
    "LeastSquares", "Probability", "Diagnostics", "Tabular", "Forecasting", "Planning",
    "Workbooks", "PlanFiles", "Reporting",
  ])
  func everyLibraryHasALandingPage(library: String) throws {
    let page = "Sources/\(library)/\(library).docc/\(library).md"
    try #require(Repository.exists(page), "\(page) is missing")
    let text = try Repository.read(page)
    #expect(text.hasPrefix("# ``\(library)``"))
    #expect(text.contains("## Design notes"), "\(page) tells no decisions")
  }
}
