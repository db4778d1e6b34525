/// The small plan that `ontrack init` writes: it runs as it stands, and every line is explained.
public struct PlanTemplate: Sendable {
  public struct File: Sendable, Hashable {
    public let name: String
    public let contents: String
  }

  /// The files, in the order in which they are best read.
  public let files: [File]

  /// A commune's poverty and health insurance, invented.
  public static let starter = PlanTemplate(files: [
    File(name: "plan.yaml", contents: plan),
    File(name: "observations.csv", contents: observations),
  ])

  private static let plan = """
    # A plan of OnTrack: what is measured, what is to be reached, and what could be done.
    # Try, in the folder of this file:
    #   ontrack check .       is anything wrong with the data or the plan?
    #   ontrack targets .     will the targets be met?
    #   ontrack compare .     the scenarios side by side
    # Numbers in a plan have a decimal point. Texts may be {en: …, vi: …} or one text.

    version: 1                        # of this file's grammar
    name: {en: A first plan, vi: Kế hoạch đầu tiên}
    data: observations.csv            # one row a figure; the path starts at this folder
    through: 2026                     # the last year that is projected
    seed: 1                           # for random draws: same seed, same numbers

    indicators:                       # what is measured; the names stand in the data
      poor_households:
        label: {en: Poor households, vi: Hộ nghèo}
        unit: households              # in your words; `percent` for percentages
        kind: count                   # count, share (0 to 100 percent), rate or amount
        measure: stock                # stock: a state at the year's end; flow: within the year
        better: lower                 # or higher; leave it out where neither is better
        counted: register             # register, survey or estimate
      health_insurance:
        label: {en: Health insurance coverage, vi: Tỷ lệ bao phủ BHYT}
        unit: percent
        kind: share
        better: higher
        of: people                    # what it is a share of
      people:
        label: {en: People, vi: Dân số}
        unit: people
        kind: count
      jobs_created:
        label: {en: Jobs created, vi: Giải quyết việc làm}
        unit: people
        kind: count
        measure: flow
        better: higher

    targets:
      poor-40:                        # a level: by the end of a year
        indicator: poor_households
        at_most: 40                   # or at_least, between: [a, b], maintain: true
        by: 2026
      insured-95:
        indicator: health_insurance
        at_least: 95
        by: 2026
        status: assumed               # official unless it says so
      jobs-2025:                      # a flow: during a year
        indicator: jobs_created
        at_least: 300
        during: 2025

    scenarios:                        # each says only what differs from the trend
      village-visits:
        why: Every poor household is visited, and helped with what it lacks.
        cost: 200 million VND a year
        levers:
          poor_households:
            - {pace: 1.3, from: 2025} # the yearly fall is 1.3 times as large
      insurance-drive:
        why: The health station enrols 100 people a year more.
        levers:
          health_insurance:
            - {add: 100 people, from: 2025}  # or, say, `add: 0.4 points`
      storm-2025:
        why: A bad year.
        levers:
          poor_households:
            - {shock: +20, in: 2025, recovery: {years: 2}}
      plan:
        why: What we propose.
        extends: [village-visits, insurance-drive]  # both together
      plan-under-storm:
        why: The proposal in a bad year.
        extends: [plan, storm-2025]

    """

  private static let observations = """
    indicator,year,value,status,source,note
    poor_households,2020,118,,Commune register,invented for this example
    poor_households,2021,104,,Commune register,
    poor_households,2022,85,,Commune register,
    poor_households,2023,71,,Commune register,
    poor_households,2024,62,,Commune register,
    health_insurance,2021,88.2,,Social insurance office,
    health_insurance,2022,89.9,,Social insurance office,
    health_insurance,2023,91.1,,Social insurance office,
    health_insurance,2024,92.0,,Social insurance office,
    people,2022,12100,,Statistics office,
    people,2023,12180,estimated,Statistics office,
    people,2024,12260,estimated,Statistics office,
    jobs_created,2022,270,,Labour office,
    jobs_created,2023,285,,Labour office,
    jobs_created,2024,310,,Labour office,

    """
}
