/// What can be wrong with links.
extension ErrorCase {
  private static let loans = """
    loans:
        from: households
        to: jobs
        effect: 2 people per 100 households
        evidence: assumed
        why: A guess.
    """

  /// The starter plan with a link, in which one piece is exchanged.
  private static func link(
    _ slug: String, _ old: String, _ new: String, data: String = Self.baseData
  ) -> ErrorCase {
    precondition(loans.contains(old), "\(slug): the link has no \(old)")
    return plan(
      slug, "targets:\n",
      "links:\n  \(loans.replacing(old, with: new, maxReplacements: 1))\n\ntargets:\n", data: data)
  }

  private static let ledger = (
    old: "better: lower\n",
    new:
      "better: lower\n    ledger: {exits: inferred, new: newly}\n  newly: {unit: households, measure: flow}\n"
  )

  private static let stated = """
    effect: 2 people per 100 households
        evidence: assumed
    """

  /// Figures of people and jobs from 2017, in one line each.
  private static func fitted(_ slug: String, people: [Int], jobs: [Int]) -> ErrorCase {
    let figures =
      people.enumerated().map { "people,\(2017 + $0.offset),\($0.element)," }
      + jobs.enumerated().map { "jobs,\(2017 + $0.offset),\($0.element)," }
    let data = baseData.split(separator: "\n").filter {
      !$0.hasPrefix("people") && !$0.hasPrefix("jobs")
    }
    return link(
      slug, stated, "evidence: fitted",
      data: (data + figures.map { $0[...] }).joined(separator: "\n")
        + "\n"
    ).replacing("from: households", "from: people").replacing("  loans:", "  «loans»:")
  }

  static let linkCases: [ErrorCase] = [
    link("link-circle", "from: households", "from: jobs").replacing("  loans:", "  «loans»:")
      .replacing("per 100 households", "per 100 people"),
    link("link-formula", "to: jobs", "to: «rate»"),
    link("link-part", "to: jobs", "to: «poor.exit_share»").replacing(ledger.old, ledger.new),
    link("link-ledger", "to: jobs", "to: «newly»").replacing(ledger.old, ledger.new),
    link("link-effect-unit", "2 people per 100 households", "«2 people»"),
    link("link-effect-fitted", "effect", "«effect»")
      .replacing("evidence: assumed", "evidence: fitted"),
    link("link-fit-few", stated, "evidence: fitted").replacing("from: households", "from: poor")
      .replacing("  loans:", "  «loans»:"),
    fitted(
      "link-fit-flat", people: (0..<8).map { 12000 + 100 * $0 },
      jobs: [250, 300, 270, 260, 310, 290, 285, 310]),
    fitted(
      "link-fit-unclear", people: [12000, 12040, 12130, 12150, 12220, 12230, 12300, 12360],
      jobs: [310, 290, 300, 300, 280, 285, 305, 285]),
  ]
}
