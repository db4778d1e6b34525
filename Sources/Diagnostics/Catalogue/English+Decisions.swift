extension Catalogue {
  /// What is said about outside events, and by `decide`.
  static let englishDecisions: [String: Entry] = [
    "event-scenario-unknown": Entry(
      "the plan has no scenario \"{name}\"",
      label: "unknown scenario",
      help: ["did you mean `{suggestion}`?", "the scenarios are {known}"]),
    "event-baseline": Entry(
      "the event \"{event}\" is the baseline, in which nothing happens",
      label: "changes nothing",
      help: [
        "name a scenario that says what the event changes; \"nothing happens\" is always a case"
      ]),
    "event-none": Entry(
      "no event can be named `none`",
      label: "stands for \"nothing happens\"",
      help: ["give it another name; \"nothing happens\" takes the probability that is left"]),
    "event-some": Entry(
      "the event \"{event}\" has no probability, and \"{other}\" has one",
      label: "no probability",
      notes: ["the chance that nothing happens is what the others leave of 1"],
      help: ["give all of them a `probability:`, or none"]),
    "event-sum": Entry(
      "the probabilities of the events add up to {sum}, more than 1",
      label: "the last of them",
      notes: ["of several events at most one happens"],
      help: ["lower them; what is left to 1 is the chance that nothing happens"]),
    "decide-no-events": Entry(
      "there are no outside events to hold the plans against",
      help: [
        "write one in the plan: `events:`, and under it a name with `{scenario: storm-2024}`",
        "or name a scenario with `--event`",
      ]),
    "decide-event-unknown": Entry(
      "the plan has no event and no scenario \"{name}\"",
      help: ["did you mean `{suggestion}`?", "known are {known}"]),
    "decide-event-form": Entry(
      "\"{text}\" is no event with its probability",
      help: ["write `--event NAME`, or `--event NAME=0.2` with a number above 0 and at most 1"]),
    "decide-plan-event": Entry(
      "\"{plan}\" cannot be a plan here: it is, or inherits from, the event \"{event}\"",
      help: ["name the plan alone; every plan is crossed with every event anyway"]),

    "word.events": Entry("events"),
    "word.in-event": Entry("an event"),
    "decide.subtitle": Entry("plans and outside events"),
    "decide.nothing": Entry("nothing happens"),
    "decide.happening": Entry("{event} ({probability})"),
    "decide.events-with": Entry(
      "What may happen: {events}. The probabilities are assumed, not estimated from figures."),
    "decide.events-without": Entry(
      "What may happen: {events}. How likely each is, nobody has stated."),
    "decide.no-open": Entry(
      "No target is open that has a chance, so that there is nothing to decide."),
    "decide.compared-one": Entry(
      "The plans are compared by the share of futures in which the open target is met."),
    "decide.compared-all": Entry(
      "The plans are compared by the share of futures in which all {count} open targets are met."),
    "decide.compared-mean": Entry(
      "All {count} open targets together are met in fewer than {limit} of futures, whatever the plan;"
        + " so the plans are compared by how many of them are met on average."),
    "decide.least-zero": Entry(
      "Least to regret: {plan}. Whatever happens, no other plan compared here does better."),
    "decide.least": Entry(
      "Least to regret: {plan}. Whatever happens, it gives up at most {amount} against the plan that"
        + " would have been best."),
    "decide.one-plan": Entry(
      "Fewer than two plans can be compared, so that there is nothing to regret."),
    "decide.and": Entry("{one} and {two}"),
    "decide.targets": Entry("{count} {count|target|targets}"),
    "decide.worst": Entry("{event}: {value}"),
    "decide.all": Entry("All of these"),
    "decide.mean": Entry("Met on average, of {count}"),
    "decide.given-met": Entry("met, assumed"),
    "decide.given-unmet": Entry("not met, assumed"),
    "decide.cost": Entry("Cost: {cost}."),
    "decide.signposts": Entry("When to change the plan"),
    "decide.signposts-about": Entry(
      "Each plan aims at these targets. If the figure of an earlier year is worse than its milestone,"
        + " the chance falls below {asked} even if nothing else happens, and the plan should be"
        + " changed."),
    "decide.no-signposts": Entry(
      "No milestones: no plan moves an uncertain target whose year lies two or more years ahead."),
    "decide.at-least": Entry("at least {value}"),
    "decide.at-most": Entry("at most {value}"),
    "decide.always": Entry("none needed"),
    "decide.never": Entry("none is enough"),
    "decide.uninformative": Entry("tells nothing"),
    "decide.sum": Entry("to {year}, in sum"),
    "decide.note-gives-up": Entry(
      "\"Gives up at most\": in each event the best plan's figure less this one's; the largest of"
        + " these."),
    "decide.note-average": Entry("\"On average\": the same, weighted by the probabilities."),
    "decide.note-fixed": Entry(
      "Not compared: {plan}. It takes for granted what it should show ({targets}): its figures are"
        + " assumed."),
    "decide.note-own-goal": Entry("{plan} sets a goal of its own for {targets}."),
    "decide.note-decided": Entry("Left out, because their year is over: {targets}."),
    "decide.note-unknown": Entry("Left out, because no chance can be stated: {targets}."),
    "decide.note-cost": Entry("What a plan costs is shown and not weighed."),
    "decide.note-same": Entry(
      "All plans meet the same chance events, so that differences come from the plans alone."),
    "decide.note-milestones": Entry(
      "\"None needed\": the chance stays, whatever the figure. \"None is enough\": hardly any figure"
        + " gives that chance. \"Tells nothing\": the figure of that year says nothing about the"
        + " target."),
    "decide.terms": Entry("The terms of decision analysis"),
    "decide.terms-joint": Entry(
      "Share of futures in which all are met: joint probability, on paired random draws; bounded by the"
        + " marginal probabilities."),
    "decide.terms-regret": Entry(
      "Gives up at most: maximum regret (Savage); least to regret: minimax regret."),
    "decide.terms-expected": Entry("On average: expected regret."),
    "decide.terms-mean": Entry(
      "Met on average: expected number of targets met, the sum of the marginal probabilities."),
    "decide.terms-signpost": Entry(
      "Milestone: signpost of an adaptive plan; isotonic regression of the outcome on the earlier"
        + " figure along the simulated paths."),

    "heading.plan": Entry("plan"),
    "heading.over-all": Entry("over all"),
    "heading.worst": Entry("worst case"),
    "heading.gives-up": Entry("gives up at most"),
    "heading.average": Entry("on average"),
    "heading.end-of": Entry("milestone year"),
    "heading.milestone": Entry("milestone"),
    "heading.reached": Entry("futures that reach it"),
  ]
}
