extension ErrorCase {
  static let basePlan = """
    version: 1
    name: A small plan
    data: observations.csv
    through: 2026

    indicators:
      poor:
        unit: households
        better: lower
      insured:
        unit: percent
        better: higher
        of: people
      people: {unit: people}
      jobs: {unit: people, measure: flow, better: higher}
      households: {unit: households}
      rate:
        unit: percent
        decimals: 2
        formula: 100 * poor / households

    targets:
      few-poor: {indicator: poor, at_most: 40, by: 2026}
      jobs-2025: {indicator: jobs, at_least: 300, during: 2025}

    scenarios:
      drive:
        why: More people enrol.
        levers:
          insured: [{add: 0.4 points, from: 2025}]
      visits:
        why: Every poor household is visited.
        levers:
          poor: [{pace: 1.3, from: 2025}]
      both:
        why: The proposal.
        extends: [drive, visits]

    """

  static let baseData = """
    indicator,year,value,status
    poor,2022,85,
    poor,2023,71,
    poor,2024,62,
    insured,2023,41.5,
    insured,2024,43.0,
    people,2024,12260,estimated
    jobs,2023,285,
    jobs,2024,310,
    households,2024,3100,

    """

  static let all: [ErrorCase] =
    textCases + limitCases + planCases + indicatorCases + targetCases + scenarioCases + leverCases
    + uncertaintyCases + ledgerCases + observationCases + tableCases + seriesCases + questionCases
    + gateCases + eventCases + resultCases + linkCases + workbookCases + overTimeCases

  private static func only(_ slug: String, _ text: String, path: String = "plan.yaml") -> ErrorCase
  {
    ErrorCase(slug: slug, files: [("plan.yaml", text)], path: path)
  }

  // MARK: - Limits

  private static let limitCases: [ErrorCase] = [
    ErrorCase(
      slug: "plan-too-many",
      files: [
        (
          "plan.yaml",
          basePlan.replacing(
            "    why: The proposal.\n    extends: [drive, visits]\n",
            with: "    why: The proposal.\n    extends: [drive, visits]\n"
              + (0..<497).map { "  s\($0): {why: w, levers: {poor: [{pace: 1}]}}\n" }.joined()
              + "  «last»: {why: w, levers: {poor: [{pace: 1}]}}\n")
        ), ("observations.csv", baseData),
      ], isKept: false),
    ErrorCase(
      slug: "scenario-too-many-levers",
      files: [
        (
          "plan.yaml",
          basePlan.replacing(
            "  both:\n    why: The proposal.\n    extends: [drive, visits]\n",
            with: (0..<84).map { "  s\($0): {why: w, levers: {poor: [\(levers)]}}\n" }.joined()
              + "  «both»:\n    why: The proposal.\n    extends: ["
              + (0..<84).map { "s\($0)" }.joined(separator: ", ") + "]\n")
        ), ("observations.csv", baseData),
      ], isKept: false),
    plan(
      "trend-too-many-breaks", "  jobs: {unit: people, measure: flow, better: higher}",
      "  jobs: {unit: people, measure: flow, better: higher, trend: {family: piecewise-linear, "
        + "breaks: «[" + (1960...2020).map { "\($0)" }.joined(separator: ", ") + "]»}}"),
  ]

  /// Twelve.
  private static let levers = (2025...2026).flatMap { year in
    ["pace: 1", "scale: 1", "add: 1", "change: 1", "floor: 1", "cap: 9"].map {
      "{\($0), from: \(year), until: \(year)}"
    }
  }.joined(separator: ", ")

  // MARK: - YAML

  private static let textCases: [ErrorCase] = [
    only("plan-missing", "", path: "plans.yaml"),
    ErrorCase(
      slug: "plan-missing-in-folder", files: [("plans/2026.yaml", "version: 1\n")], path: "plans"),
    ErrorCase(
      slug: "file-unreadable", files: [("plan.yaml/plan.yaml/note", "")], path: "plan.yaml"),
    ErrorCase(
      slug: "file-too-large",
      files: [("plan.yaml", String(repeating: "# a line\n", count: 120_000))], isKept: false),
    only("plan-utf8", "version: 1\nname: Th«¿»ng\n"),
    only("plan-empty", "«»# nothing yet\n"),
    only("plan-no-mapping", "«- version: 1»\n"),
    plan("yaml-character", "A small plan", "A sm«\u{7}»all plan"),
    plan("yaml-alias", "levers:\n      insured: [", "levers:\n      insured: «*enrol» #["),
    plan("yaml-anchor", "why: The proposal.", "why: «&reason» The proposal."),
    plan("yaml-tag", "through: 2026", "through: «!!int» \"2026\""),
    plan("yaml-merge", "    why: The proposal.", "    «<<»: {why: The proposal.}"),
    plan("yaml-documents", "\nindicators:", "«---»\nindicators:"),
    plan(
      "yaml-deep", "why: The proposal.",
      "why: " + String(repeating: "[", count: 22) + "«[a]»" + String(repeating: "]", count: 22)),
    plan("yaml-key", "why: The proposal.", "«[why]»: The proposal."),
    plan("yaml-tab", "  poor:\n    unit", "  poor:\n«\t»unit"),
    plan("yaml-start", "name: A small", "name: «@»A small"),
    plan("yaml-colon", "why: The proposal.", "why: The proposal«:» both."),
    plan("yaml-no-colon", "    better: lower\n  insured:", "    «better lower»\n  insured:"),
    plan("yaml-bracket", "at_most: 40, by: 2026}", "at_most: 40 by«:» 2026}"),
    plan("yaml-quote", "why: The proposal.", "why: «\"»The proposal."),
    plan("yaml-escape", "why: The proposal.", "why: \"C:«\\»plans\""),
    plan(
      "yaml-indentation", "  insured:\n    unit: percent\n",
      "  insured:\n    unit: percent\n   «b»etter: higher\n"),
    plan("yaml-syntax", "version: 1", "«%»YAML 3.0\n---\nversion: 1"),
    plan(
      "duplicate-key", "    unit: percent\n    better: higher",
      "    unit: percent\n    «unit»: people"),
    plan("unknown-key", "    better: lower", "    «beter»: lower"),
    plan("missing-key", "  people: {unit: people}", "  «people»: {kind: count}"),
    plan("empty-value", "data: observations.csv", "data:«»"),
    plan("duplicate-entry", "[drive, visits]", "[drive, visits, «drive»]"),
    plan("expected-mapping", "  people: {unit: people}", "  people: «[unit, people]»"),
    plan("expected-text", "why: The proposal.", "why: «[The, proposal]»"),
    plan("expected-number", "at_most: 40", "at_most: «forty»"),
    plan("expected-whole-number", "decimals: 2", "decimals: «1.5»"),
    plan("expected-year", "by: 2026", "by: «26»"),
    plan("expected-true", "at_most: 40", "maintain: «yes»"),
    plan("unknown-word", "better: lower", "better: «lowr»"),
    plan("language-unknown", "name: A small plan", "name: {«fr»: Un petit plan, en: A small plan}"),
    plan("name-form", "  people: {unit", "  «people of 2024»: {unit: people}\n  people: {unit"),
    plan("number-range", "pace: 1.3", "pace: «-1»"),
    plan("whole-range", "decimals: 2", "decimals: «12»"),
    plan("plan-number-comma", "at_most: 40", "at_most: «\"1,000\"»"),
    plan("plan-number-split", "add: 0.4 points", "add: 0,«4 points»"),
    plan(
      "plan-number-percent", "better: higher\n    of", "upper: «90%»\n    better: higher\n    of"),
    plan("plan-number-marks", "at_least: 300", "at_least: «3 000»"),
    plan(
      "plan-number-thousands", "people: {unit: people}",
      "people: {unit: people}\n  loans: {unit: million VND, kind: amount, better: higher}"
    ).replacing(
      "targets:\n", "targets:\n  loans-2025: {indicator: loans, at_least: «587.500», by: 2025}\n"
    ).replacing("households,2024,3100,\n", "households,2024,3100,\nloans,2024,612000,\n"),
    plan("value-whole", "at_least: 300", "at_least: «3.700»"),
    plan("factor-percent", "pace: 1.3", "pace: «30%»"),
    plan("value-unit", "at_most: 40", "at_most: «40 people»"),
  ]

  // MARK: - The plan as a whole

  private static let planCases: [ErrorCase] = [
    plan("plan-version", "version: 1", "version: «2»"),
    plan("through-past", "through: 2026", "through: «2024»"),
    plan("through-far", "through: 2026", "through: «2206»"),
    plan("path-outside", "data: observations.csv", "data: «../../etc/figures.csv»"),
    plan("data-missing", "data: observations.csv", "data: «observation.csv»"),
    ErrorCase(
      slug: "data-unreadable",
      files: [
        ("plan.yaml", basePlan.replacing("data: observations.csv", with: "data: «folder»")),
        ("folder/observations.csv", baseData),
      ]),
    plan("area-unknown", "through: 2026", "through: 2026\nareas: [«North»]"),
  ]

  // MARK: - Indicators

  private static let indicatorCases: [ErrorCase] = [
    plan("indicator-unknown", "few-poor: {indicator: poor", "few-poor: {indicator: «por»"),
    plan("indicator-no-data", "  people: {unit", "  «births»: {unit: people}\n  people: {unit"),
    plan("unit-percent", "unit: percent\n    better", "unit: «\"%\"»\n    better"),
    plan("kind-share-unit", "unit: people}", "unit: people, kind: «share»}"),
    plan(
      "kind-percent", "unit: percent\n    better", "unit: percent\n    kind: «count»\n    better"),
    plan("bounds-order", "{unit: people}", "{unit: people, lower: 10, upper: «5»}"),
    plan("bound-alone", "{unit: people}", "{unit: people, lower: «none», upper: 20000}"),
    plan("self-reference", "{unit: people}", "{unit: people, parts: [«people»]}"),
    plan("parts-unit", "{unit: people}", "{unit: people, parts: [«poor»]}"),
    plan("formula-trend", "    decimals: 2", "    decimals: 2\n    «trend»: linear"),
    plan(
      "break-outside", "    unit: households\n    better",
      "    unit: households\n    trend: {family: piecewise-linear, breaks: [2023, «2030»]}\n    better"
    ),
    plan("trend-bounds", "{unit: people}", "{unit: people, trend: «logit-linear»}"),
    plan("trend-breaks", "{unit: people}", "{unit: people, trend: «piecewise-linear»}"),
    plan(
      "trend-option", "{unit: people}",
      "{unit: people, trend: {family: linear, «breaks»: [2020]}}"),
    plan("formula-number", "100 * poor", "«1.0.0» * poor"),
    plan("formula-unexpected", "100 * poor", "100 «%» poor"),
    plan("formula-ends-early", "100 * poor / households", "100 * poor /«»"),
    plan("formula-open-parenthesis", "100 * poor /", "100 * «(»poor /"),
    plan("formula-previous-of", "100 * poor /", "100 * previous(«100») /"),
    plan(
      "formula-too-long", "100 * poor / households",
      String(repeating: "(", count: 60) + "poor" + String(repeating: ")", count: 60)),
    plan("formula-circle", "100 * poor / households", "«100 * rate / households»"),
    plan("formula-unlike-units", "100 * poor / households", "«poor + people»"),
    plan("formula-result-unit", "100 * poor / households", "«100 * poor / people»"),
    plan("formula-without-100", "100 * poor / households", "«poor / households»"),
  ]

  // MARK: - Targets

  private static let targetCases: [ErrorCase] = [
    plan(
      "target-unknown", "extends: [drive, visits]",
      "extends: [drive, visits]\n    targets: {«few-por»: {by: 2025}}"),
    plan(
      "target-no-goal", "few-poor: {indicator: poor, at_most: 40,", "«few-poor»: {indicator: poor,"),
    plan("target-two-goals", "at_most: 40,", "at_most: 40, «at_least»: 20,"),
    plan(
      "target-no-year", "few-poor: {indicator: poor, at_most: 40, by: 2026}",
      "«few-poor»: {indicator: poor, at_most: 40}"),
    plan("target-two-years", "by: 2026}", "by: 2026, «during»: 2025}"),
    plan("target-by-flow", "during: 2025", "«by: 2025»"),
    plan("target-during-level", "by: 2026}", "«during: 2026»}"),
    plan("target-change-by", "at_most: 40, by: 2026", "reduce_by: 20, «by: 2026»"),
    plan("target-range-year", "by: 2026}", "«from: 2025», through: 2026}"),
    plan("target-total-level", "at_most: 40, by: 2026", "«total: 40», from: 2025, through: 2026"),
    plan("target-total-years", "at_least: 300, during: 2025", "total: 300, «during: 2025»"),
    plan("target-between", "at_most: 40", "between: «40»"),
    plan("target-between-order", "at_most: 40", "between: «[60, 40]»"),
    plan("target-change-sign", "at_most: 40, by: 2026", "reduce_by: «-20», during: 2026"),
    plan("base-year-late", "by: 2026}", "by: 2026, base_year: «2026»}"),
    plan("base-year-unknown", "by: 2026}", "by: 2026, base_year: «2025»}"),
    plan("base-year-gap", "by: 2026}", "by: 2026, base_year: «2019»}"),
    plan("year-after-through", "during: 2025", "during: «2027»"),
    plan("value-outside-bounds", "at_most: 40", "at_most: «-5»"),
  ]

  // MARK: - Scenarios and levers

  private static let scenarioCases: [ErrorCase] = [
    plan("scenario-unknown", "[drive, visits]", "[drive, «visit»]"),
    ErrorCase(
      slug: "scenario-clash",
      files: [
        ("plan.yaml", basePlan), ("observations.csv", baseData),
        ("drive.yaml", "«»why: The same again.\nlevers:\n  poor: [{pace: 1.1}]\n"),
      ]),
    plan("scenario-why", "  both:\n    why: The proposal.\n", "  «both»:\n"),
    plan(
      "scenario-empty", "  both:\n    why: The proposal.\n    extends: [drive, visits]\n",
      "  «both»:\n    why: The proposal.\n"),
    plan(
      "baseline-fixed", "  both:\n    why: The proposal.\n    extends: [drive, visits]\n",
      "  baseline:\n    why: No new measures.\n    «extends»: drive\n"),
    plan(
      "baseline-with-levers", "  both:\n    why: The proposal.\n    extends: [drive, visits]\n",
      "  baseline:\n    why: No new measures.\n    levers:\n      poor: [{«pace: 1.1»}]\n"),
    plan(
      "scenario-cycle", "    why: More people enrol.",
      "    why: More people enrol.\n    extends: [«both»]"),
  ]

  private static func lever(_ slug: String, _ text: String) -> ErrorCase {
    plan(slug, "{pace: 1.3, from: 2025}", text)
  }

  private static func shareLever(_ slug: String, _ text: String) -> ErrorCase {
    plan(slug, "{add: 0.4 points, from: 2025}", text)
  }

  private static let leverCases: [ErrorCase] = [
    lever("lever-none", "«{from: 2025}»"),
    lever("lever-two", "{pace: 1.3, «add»: -5, from: 2025}"),
    lever("lever-option", "{pace: 1.3, «by»: 2025}"),
    lever("lever-year-missing", "{«shock»: +40}"),
    lever("lever-set", "{set: «20»}"),
    lever("lever-saturate", "{«saturate»: 20}"),
    shareLever("lever-unit", "{add: «10%», from: 2025}"),
    shareLever("lever-unit-missing", "{add: «0.4», from: 2025}"),
    lever("lever-percent-sign", "{change: «-10%», from: 2025}"),
    lever("lever-points", "{add: «-3 points», from: 2025}"),
    lever("lever-unit-unknown", "{add: «-3 household», from: 2025}"),
    plan(
      "lever-base", "    of: people\n  people: {unit: people}",
      "    of: residents\n  people: {unit: people}"
    ).replacing("0.4 points", "«600 people»"),
    lever("lever-twice", "{pace: 1.3, from: 2025}, {«pace: 1.5», from: 2026}"),
    plan(
      "lever-on-formula", "      poor: [{pace: 1.3, from: 2025}]",
      "      rate: [{«add: -0.1 points»}]"),
    lever("year-known", "{shock: +40, in: «2024»}"),
    lever("lever-crossed", "{floor: 80}, {«cap: 50», until: 2025}"),
    lever("years-order", "{pace: 1.3, from: 2026, until: «2025»}"),
    lever("best-of-few", "{best_of: «[drive]»}"),
    plan(
      "best-of-direction", "      poor: [{pace: 1.3, from: 2025}]",
      "      people: [{best_of: «[drive, baseline]»}]"),
    lever("best-of-circle", "{«best_of: [drive, both]»}"),
  ]

  // MARK: - Uncertain values

  /// The plan with correlations below its scenarios.
  private static func correlated(_ slug: String, _ correlations: String) -> ErrorCase {
    plan(
      slug, "insured: [{add: 0.4 points, from: 2025}]",
      """
      insured:
                - {add: {dist: uniform, low: 0.2 points, high: 0.6 points, id: enrol}, from: 2025}
                - {cap: {dist: uniform, low: 96, high: 99, id: limit}}
      """
    ).replacing(
      "poor: [{pace: 1.3, from: 2025}]",
      "poor: [{pace: {dist: pert, low: 1.1, mode: 1.3, high: 1.6, id: visits}, from: 2025}]"
    ).replacing(
      "    extends: [drive, visits]\n", "    extends: [drive, visits]\n\n\(correlations)\n")
  }

  private static let uncertaintyCases: [ErrorCase] = [
    lever("dist-option", "{pace: {dist: uniform, low: 1.1, «mode»: 1.3, high: 1.6}}"),
    lever("dist-order", "{pace: {dist: triangular, low: 1.1, mode: «1.7», high: 1.6}}"),
    shareLever("dist-units", "{add: {dist: uniform, low: 0.2 points, high: «0.6 percent»}}"),
    lever("dist-spread", "{pace: {dist: normal, mean: 1.3, sd: «0»}}"),
    lever("dist-few", "{pace: {dist: empirical, values: «[1.3, 1.3]»}}"),
    lever("dist-weights", "{pace: {dist: discrete, values: [1, 1.3], weights: «[2, 1, 1]»}}"),
    lever("dist-weightless", "{pace: {dist: discrete, values: [1, 1.3], weights: «[0, 0]»}}"),
    lever("dist-delay", "{delay: «{dist: uniform, low: 0, high: 2}»}"),
    lever(
      "uncertain-id-twice",
      "{pace: {dist: uniform, low: 1, high: 2, id: a}}, "
        + "{cap: {dist: uniform, low: 70, high: 90, id: «a»}}"),
    correlated(
      "correlation-unknown",
      "correlations:\n  - {of: [enrol, «visit»], rank: 0.6}"),
    correlated("correlation-alone", "correlations:\n  - {of: [«enrol»], rank: 0.6}"),
    correlated(
      "correlation-twice",
      "correlations:\n  - {of: [enrol, visits], rank: 0.6}\n  - {«of»: [visits, enrol], rank: 0.2}"),
    correlated(
      "correlation-impossible",
      """
      correlations:
        - {of: [enrol, visits], rank: 0.9}
        - {of: [enrol, limit], rank: 0.9}
        - {«of»: [limit, visits], rank: -0.9}
      """),
  ]

  // MARK: - Data

  private static let observationCases: [ErrorCase] = [
    table("column-missing", "«indicator,year,status»\npoor,2023,\n"),
    data("column-unknown", "value,status", "value,«sttus»"),
    data("cell-empty", "poor,2022,85", "«»,2022,85"),
    data("observation-year", "poor,2022", "poor,«22»"),
    data("observation-word", "12260,estimated", "12260,«estimate»"),
    data("observation-indicator", "poor,2022", "«pooor»,2022"),
    data("observation-undeclared", "poor,2022", "«births»,2022"),
    data("observation-bounds", "insured,2024,43.0", "insured,2024,«143.0»"),
    data("observation-whole", "poor,2024,62,", "poor,2024,«62.5»,"),
    data("observation-duplicate", "poor,2024,62,", "poor,2024,62,\npoor,2024,«63»,"),
    table(
      "observation-duplicate-role",
      "indicator,year,value,role\npoor,2023,71,\npoor,2024,60,plan\npoor,2024,«55»,plan\n"),
    table("area-missing", "indicator,area,year,value\npoor,North,2023,71\npoor,«»,2024,62\n"),
    table("partial-as-of", "indicator,year,value,status\npoor,2023,71,\npoor,2024,62,«partial»\n"),
  ]

  private static let tableCases: [ErrorCase] = [
    table("table-empty", "«»"),
    table("table-no-rows", "«indicator,year,value»\n"),
    table("table-utf8", "indicator,year,value\npoor,2023,«¿»71\n"),
    table("table-nul", "indicator,year,value\npoor,2023,«␀»71\n"),
    table("table-row-short", "indicator,year,value\npoor,2023«»\npoor,2024,62\n"),
    table("table-row-long", "indicator,year,value\npoor,2023,71,«72»\npoor,2024,62\n"),
    table("table-rows-separator", "indicator;year;value\n«poor,2023,71»\npoor,2024,62\n"),
    table("table-duplicate-column", "indicator,year,value,«year»\npoor,2023,71,2023\n"),
    table("table-unnamed-column", "indicator,year,value,«»\npoor,2023,71,\n"),
    table("table-quote-open", "indicator,year,value\npoor,2023,«\"»71\npoor,2024,62\n"),
    table("table-quote-stray", "indicator,year,value\npoor,2023,7«\"»1\n"),
    table("table-quote-text", "indicator,year,value\npoor,2023,\"71\"«x»\n"),
    table("table-separator", "«indicator,year;value»\npoor,2023,71\n"),
    table("number-ambiguous", "indicator,year,value\npoor,2023,«1.007»\npoor,2024,861\n"),
    table(
      "number-marks-differ", "indicator;year;value\ninsured;2023;41.5\ninsured;2024;«43,05»\n"),
    table("number-other-mark", "indicator;year;value\ninsured;2024;«43,05»\n")
      .replacing("through: 2026", "locale: en\nthrough: 2026"),
    table(
      "number-grouping", "indicator,year,value\ninsured,2023,41.5\npoor,2024,«\"12,34,567\"»\n"),
    table("number-unreadable", "indicator,year,value\npoor,2023,«about 70»\n"),
    table("number-missing", "indicator,year,value\npoor,2023,«»\n"),
    table("number-not-finite", "indicator,year,value\npoor,2023,«nan»\n"),
    table("number-hexadecimal", "indicator,year,value\npoor,2023,«0x47»\n"),
    table("number-too-large", "indicator,year,value\npoor,2023,«1e400»\n"),
    table("number-exponent", "indicator;year;value\ninsured;2023;41,5\npoor;2023;«1,5e2»\n"),
    series("number-percent", "unique_id,ds,y\na,2023,«40%»\n"),
  ]

  private static let ledgerCases: [ErrorCase] = [
    plan(
      "ledger-stock", "measure: flow, better: higher}",
      "measure: flow, better: higher, «ledger»: {exits: inferred}}"),
    plan("ledger-flow", "better: lower\n", "better: lower\n    ledger: {exits: «jobs»}\n"),
    plan(
      "ledger-twice", "better: lower\n", "better: lower\n    ledger: {new: jobs, exits: «jobs»}\n"
    ).replacing("jobs: {unit: people", "jobs: {unit: households"),
    plan(
      "ledger-other", "better: lower\n",
      "better: lower\n    ledger: {exits: inferred, from: «households»}\n"),
    plan(
      "ledger-circle", "better: lower\n",
      "better: lower\n    ledger: {exits: inferred, to: «households»}\n"
    ).replacing(
      "households: {unit: households}",
      "households: {unit: households, ledger: {exits: inferred, to: poor}}"),
    plan("ledger-missing", "poor: [{pace: 1.3", "«poor.exits»: [{set: {2025: 9}}, {scale: 1.3"),
    plan("ledger-part", "poor: [{pace: 1.3", "«poor.exit_shar»: [{scale: 1.3")
      .replacing("better: lower\n", "better: lower\n    ledger: {exits: inferred}\n"),
    plan("ledger-lever", "poor: [{pace: 1.3", "poor.exit_share: [{«pace»: 1.3")
      .replacing("better: lower\n", "better: lower\n    ledger: {exits: inferred}\n"),
  ]

  private static let seriesCases: [ErrorCase] = [
    series("series-columns", "«id,when,what»\na,2023,1\n"),
    series("series-columns-ignored", "unique_id,ds,y,«weather»\na,2023,1,wet\n"),
    series("series-order", "unique_id,ds,y\na,2022,1\nb,2022,2\n«a»,2023,3\n"),
    series("series-repeated", "area,2022,2023\nNorth,1,2\n«North»,3,4\n"),
    series("series-year", "unique_id,ds,y\na,«this year»,1\n"),
    series("series-bounds", "unique_id,ds,y,lower,upper\na,2022,«120»,0,100\n"),
    series("series-bound-differs", "unique_id,ds,y,lower\na,2022,1,0\na,2023,2,«1»\n"),
    series(
      "series-word-differs",
      "unique_id,ds,y,counted\na,2022,1,register\na,2023,2,«survey»\n"),
    series("series-bound-alone", "unique_id,ds,y,upper\n«»a,2022,1,100\n"),
    series("series-bounds-order", "unique_id,ds,y,lower,upper\n«»a,2022,,5,5\n"),
    series("series-duplicate", "unique_id,ds,y\na,2022,1\n«»a,2022-06-30,2\n"),
    series("series-no-values", "unique_id,ds,y\nb,2022,1\n«»a,2022,\n"),
  ]

  private static let questionCases: [ErrorCase] = [
    questions("question-columns", "«unique_id,ds,target»\na,2025,40\n"),
    questions(
      "question-relation", "unique_id,ds,relation,target\na,2025,«=»,40\na,2025,>=,40\n"),
  ]

  /// The same case with a further piece of its plan exchanged.
  func replacing(_ old: String, _ new: String) -> ErrorCase {
    ErrorCase(
      slug: slug,
      files: files.map { ($0.name, $0.text.replacing(old, with: new, maxReplacements: 1)) },
      command: command, path: path, isKept: isKept)
  }
}
