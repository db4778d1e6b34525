extension Catalogue {
  /// Headings, table words and notes of the reports.
  static let englishReport: [String: Entry] = [
    "heading.area": Entry("area"), "heading.target": Entry("target"),
    "heading.by": Entry("by"), "heading.now": Entry("now"),
    "heading.pace-needed": Entry("needed a year"), "heading.pace-now": Entry("pace now"),
    "heading.projected": Entry("projected (80%)"), "heading.chance": Entry("chance"),
    "heading.verdict": Entry("verdict"), "heading.why": Entry("What the projections lean on"),
    "heading.year": Entry("year"), "heading.kind": Entry("kind"),
    "heading.value": Entry("value"), "heading.interval-80": Entry("80% interval"),
    "heading.interval-95": Entry("95% interval"), "heading.scenario": Entry("scenario"),
    "heading.scenarios": Entry("Scenarios"), "heading.reason": Entry("why"),
    "heading.cost": Entry("cost"), "heading.indicator": Entry("indicator"),
    "heading.assumption": Entry("assumption"),
    "heading.assumptions-differ": Entry("Assumptions that differ"),
    "heading.difference": Entry("difference"), "heading.decided": Entry("Already decided"),
    "heading.scenarios-with-it": Entry("in the scenarios"),
    "heading.chance-difference": Entry("change in points"),
    "heading.better-equal-worse": Entry("better / equal / worse, %"),
    "heading.standard": Entry("published standard"), "heading.class": Entry("class"),
    "heading.standards": Entry("What published standards would say"),
    "heading.coefficient": Entry("coefficient"), "heading.estimate": Entry("estimate"),
    "heading.standard-error": Entry("standard error"), "heading.median": Entry("median"),
    "heading.levers": Entry("Levers"), "heading.lever": Entry("lever"),
    "heading.targets": Entry("Targets"), "heading.origin": Entry("comes from"),
    "heading.line": Entry("line"), "heading.place": Entry("place"),
    "heading.finding": Entry("finding"), "heading.what": Entry("what"),

    "subtitle.baseline": Entry("without new measures"),
    "subtitle.scenario": Entry("scenario: {scenario}"),
    "subtitle.observed": Entry("observed to {year}"),
    "word.baseline": Entry("baseline"),
    "word.point": Entry("{value} point"),
    "word.points": Entry("{value} points"),
    "word.points-cell": Entry("{value} points"),
    "word.interval": Entry("{lower} to {upper}"),
    "word.value-interval": Entry("{value} ({lower} to {upper})"),
    "word.observed-value": Entry("{value} (observed)"),
    "word.assumed-value": Entry("{value} (assumed)"),
    "word.chance-assumed": Entry("assumed"),

    "target.none": Entry("{indicator}: none"),
    "target.at-most": Entry("{indicator} at most {goal}"),
    "target.at-least": Entry("{indicator} at least {goal}"),
    "target.between": Entry("{indicator} between {lower} and {upper}"),
    "target.reduce-by": Entry("{indicator}: {goal} fewer in the year"),
    "target.increase-by": Entry("{indicator}: {goal} more in the year"),
    "target.reduce-by-amount": Entry("{indicator}: down by {goal} in the year"),
    "target.increase-by-amount": Entry("{indicator}: up by {goal} in the year"),
    "target.maintain": Entry("{indicator} maintained"),
    "target.maintain-at": Entry("{indicator} kept at {goal} or better"),
    "target.total": Entry("{indicator}, sum {from}-{through} at least {goal}"),
    "target.total-at-most": Entry("{indicator}, sum {from}-{through} at most {goal}"),

    "status.observed": Entry("observed"), "status.estimated": Entry("observed, estimated"),
    "status.provisional": Entry("observed, provisional"),
    "status.derived": Entry("observed, derived"), "status.assumed": Entry("assumed"),
    "status.partial": Entry("part of the year, not fitted"),
    "status.context": Entry("context, not fitted"),
    "status.break": Entry("observed, new definition"),
    "kind.projected": Entry("projected"), "kind.assumed": Entry("assumed"),

    "counted.register": Entry("from a register"), "counted.survey": Entry("from a survey"),
    "counted.estimate": Entry("an estimate"),

    "unit.households": Entry("households"), "unit.people": Entry("people"),
    "unit.persons": Entry("persons"), "unit.million-vnd": Entry("million VND"),
    "unit.customers": Entry("customers"),

    "note.assumed": Entry("* assumed, not in the programme"),
    "note.promise-at-most": Entry("at most {promised} can be promised with 80%"),
    "note.promise-at-least": Entry("at least {promised} can be promised with 80%"),
    "note.promise-no-change": Entry("no such change can be promised with 80%"),
    "note.execution": Entry("{done} of {assigned} assigned: {percent}%"),
    "note.execution-left": Entry(
      "{done} of {assigned} assigned: {percent}%; {left} left at the end of the year"),
    "heading.remarks": Entry("Target by target"),
    "note.gap": Entry("the gap today is {gap}"),
    "note.shares": Entry(
      "Differences are to the first scenario. Better / equal / worse: shares of futures, the same"
        + " chance events in both, levers taken as certain."),
    "note.no-targets": Entry("The plan has no targets: write some under `targets:`."),
    "note.no-scenarios": Entry(
      "There is nothing to compare the baseline with: write scenarios under `scenarios:`."),
    "note.only-baseline": Entry(
      "Only the baseline was asked for: name scenarios to compare it with, such as {scenarios}."),
    "note.unchanged": Entry("No difference: {scenarios}"),
    "note.no-difference": Entry("These scenarios assume the same."),
    "note.standards": Entry(
      "Each body's own formula and classes; OnTrack's verdict does not use them."),

    "lean.one": Entry(
      "{indicator}: only one figure, so the expected change comes from how similar figures moved"
        + " elsewhere, not from your own record."),
    "lean.few": Entry(
      "{indicator}: only {figures} figures, so the expected change comes mostly from how similar"
        + " figures moved elsewhere."),
    "lean.few-after-fall": Entry(
      "{indicator}: only {figures} figures, so the expected change comes mostly from how similar"
        + " figures moved elsewhere, where a fall this large was often followed by a return."),
    "lean.few-after-rise": Entry(
      "{indicator}: only {figures} figures, so the expected change comes mostly from how similar"
        + " figures moved elsewhere, where a rise this large was often followed by a return."),
    "lean.loan": Entry(
      "{indicator}: {share} of what is expected before an area's own figures are seen comes from"
        + " what up to {areas} other areas of the plan did, the rest from how similar figures moved"
        + " elsewhere."),
    "lean.loan-alone": Entry(
      "{indicator}: {share} of what is expected before an area's own figures are seen comes from"
        + " what up to {areas} other areas of the plan did."),
    "lean.no-loan": Entry(
      "{indicator}: nothing is borrowed; the plan has no other area with enough of a past."),
    "lean.no-loan-some": Entry(
      "{indicator}: {areas} borrow nothing; the other areas have too little of a past."),
    "lean.see-scenarios": Entry(
      "What your figures cannot know, a scenario can say: {scenarios} (ontrack compare)."),
    "lean.no-interval": Entry(
      "{indicator}: the trend {family} through {figures} {figures|figure|figures} leaves no degrees of freedom, so"
        + " no interval and no chance can be had."),
    "lean.none": Entry("{indicator}: {cause}."),
    "fit-failure.no-observations": Entry("no figure that a trend may use"),
    "fit-failure.too-few": Entry(
      "only {have} {have|figure|figures}, and the named trend needs at least {needed}"),
    "fit-failure.outside-scale": Entry(
      "the named trend takes logarithms, and {year} has {value}"),
    "fit-failure.undetermined": Entry("{term} cannot be told from the other coefficients"),
    "fit-failure.cap-undetermined": Entry(
      "the figures do not bend yet: the cap cannot be told from {lower} to {upper}"),
    "fit-failure.cap-open": Entry(
      "the figures do not bend yet: any cap beyond {cap} fits them as well"),
    "fit-failure.bounds-missing": Entry("the named trend needs a lower and an upper limit"),
    "fit-failure.not-finite": Entry("the figures are too large to compute with"),
    "formula-failure.missing": Entry("no figure of {name} for {year}"),
    "formula-failure.division": Entry("the divisor of its formula can be 0 in {year}"),
    "formula-failure.undefined": Entry("its formula has no result for {year}"),

    "fit.family": Entry(
      "Trend {family}: {observations} {observations|observation|observations}, {freedom} {freedom|degree|degrees} of freedom."
    ),
    "fit.spread": Entry(
      "Residual spread {spread}, R² {rSquared}, leave-one-out error {leaveOneOut} (on the fitted"
        + " scale)."),
    "fit.formula": Entry("Computed from other indicators by the plan's formula."),
    "fit.automatic": Entry(
      "Trend auto on {observations} {observations|observation|observations}: {shape}."),
    "fit.division": Entry(
      "Of a yearly change {goesOn}% goes on the next year, {stays}% stays, {reverses}% reverses."),
    "fit.pace": Entry("Mean pace a year: {before} before seeing the series, {after} after."),
    "fit.loan": Entry(
      "Of the expectation before seeing the series {share} is borrowed, from {windows} windows of"
        + " the past of {areas} other {areas|area|areas}."),
    "fit.no-loan": Entry("Nothing is borrowed: no other area has enough of a past."),
    "fit.table-alone": Entry("from similar figures alone"),
    "fit.with-series": Entry("after seeing the series"),
    "fit.without-direction": Entry("without the stated direction"),
    "shape.step": Entry("a step that stays"), "shape.reversing": Entry("noise that reverses"),
    "shape.partly-persistent": Entry("a pace beside steps"),
    "shape.persistent": Entry("a pace that goes on"),
    "shape-weight.almost-wholly": Entry("almost wholly {shape} ({weight})"),
    "shape-weight.mostly": Entry("mostly {shape} ({weight})"),
    "shape-weight.partly": Entry("partly {shape} ({weight}), undecided among shapes"),

    "lever.pace": Entry("pace × {factor}"), "lever.scale": Entry("level × {factor}"),
    "lever.change": Entry("yearly change {amount}"), "lever.add": Entry("{amount} a year"),
    "lever.reach": Entry("reaches {value} by {year}"),
    "lever.hold": Entry("held at the last value"),
    "lever.set-continue": Entry("set to {values}, then the trend goes on"),
    "lever.set-return": Entry("set to {values}, then back to the trend"),
    "lever.shock": Entry("shock of {amount} in {year}"),
    "lever.shock-recovery": Entry(
      "shock of {amount} in {year}, recovered in {years} {years|year|years}"),
    "lever.shock-halving": Entry(
      "shock of {amount} in {year}, half of it gone after {years} {years|year|years}"),
    "lever.delay": Entry("everything {years} {years|year|years} later"),
    "lever.saturate": Entry("closes {share} of the gap to {limit} a year"),
    "lever.floor": Entry("never below {value}"), "lever.cap": Entry("never above {value}"),
    "lever.from": Entry("from {year}"), "lever.until": Entry("until {year}"),
    "lever.ramp": Entry("full after {years} {years|year|years}"),

    "explain.cost": Entry("Cost: {cost}"), "explain.lineage": Entry("Inherits: {lineage}"),
    "explain.no-lever": Entry("No lever: the fitted trend goes on."),
    "explain.rest": Entry(
      "Everything else is the baseline: the fitted trends, projected through {through}."),
    "origin.own": Entry("this scenario"), "origin.inherited": Entry("{from}"),
    "origin.overridden": Entry("{from}, replaced by {by}"),
    "origin.same": Entry("{from}, the same as in {by}"), "origin.plan": Entry("the plan"),

    "check.nothing": Entry("Nothing to report."),
    "check.summary": Entry(
      "{figures} {figures|figure|figures}, {indicators} {indicators|indicator|indicators}, {targets}"
        + " {targets|target|targets}, {scenarios} {scenarios|scenario|scenarios}: {errors}"
        + " {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}"
    ),
  ]
}
