extension ErrorCase {
  static let eventCases: [ErrorCase] = [
    events("event-scenario-unknown", "  storm: {scenario: «driv»}"),
    events("event-baseline", "  storm: {scenario: «baseline»}"),
    events("event-none", "  «none»: {scenario: drive}"),
    events(
      "event-some", "  storm: {scenario: drive, probability: 0.2}\n  «flood»: {scenario: drive}"),
    events(
      "event-sum",
      "  storm: {scenario: drive, probability: 0.7}\n"
        + "  «flood»: {scenario: drive, probability: 0.4}"),
  ]

  private static func events(_ slug: String, _ events: String) -> ErrorCase {
    plan(slug, "scenarios:", "events:\n\(events)\n\nscenarios:")
  }
}
