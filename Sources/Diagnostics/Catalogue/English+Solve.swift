extension Catalogue {
  /// What is said by `solve`.
  static let englishSolve: [String: Entry] = [
    "target-not-in-plan": Entry(
      "the plan has no target \"{name}\"",
      help: ["did you mean `{suggestion}`?", "the targets are {known}"]),
    "solve-lever-name": Entry(
      "\"{name}\" is no lever that can be solved for",
      help: ["write `INDICATOR.KIND` or `INDICATOR.KIND@YEAR`, with one of {kinds}"]),
    "solve-lever-unknown": Entry(
      "\"{name}\" is no lever that can be solved for",
      help: [
        "did you mean `{suggestion}`?", "the scenario has {known}",
        "a further one is written `INDICATOR.KIND` or `INDICATOR.KIND@YEAR`, with one of {kinds}",
      ]),
    "solve-lever-several": Entry(
      "the scenario has several levers \"{name}\"",
      help: ["name one of {known}"]),
    "solve-indicator": Entry(
      "the plan has no indicator \"{name}\"",
      help: ["did you mean `{suggestion}`?", "the indicators are {known}"]),
    "solve-formula": Entry(
      "\"{name}\" is computed by a formula, and no lever moves it",
      help: ["name a lever of one of its parts: {parts}"]),
    "solve-kind": Entry(
      "`{kind}` of \"{name}\" cannot be solved for",
      notes: ["it fixes or limits a figure, or happens by itself: it says what is wanted, not how"],
      help: ["ask for one of {kinds}"]),
    "solve-limit": Entry(
      "\"{name}\" has no limit that a gap could be measured to",
      help: ["give the indicator an upper or lower bound, or ask for `{name}.change`"]),

    "heading.chance-wanted": Entry("chance wanted"), "heading.takes": Entry("what it takes"),
    "heading.times-record": Entry("times best year"),
    "heading.then": Entry("projected then (80%)"),

    "solve.lever": Entry("Lever: {subject}, from {year} ({id})"),
    "solve.lever-any": Entry("Lever: {subject} ({id})"),
    "solve-subject.pace": Entry("the pace of {indicator}"),
    "solve-subject.scale": Entry("the level of {indicator}"),
    "solve-subject.change": Entry("the yearly change of {indicator}"),
    "solve-subject.add": Entry("a further yearly change of {indicator}"),
    "solve-subject.gap-share": Entry("the part of the gap of {indicator} that is closed a year"),
    "solve.times": Entry("{value}"),
    "solve.nothing": Entry("nothing more"), "solve.not-reached": Entry("not reached"),

    "solve.without": Entry("without it: {projected}, chance {chance}"),
    "solve.without-point": Entry("without it: {projected}"),
    "solve.written": Entry("as the scenario has it, {lever}: {projected}, chance {chance}"),
    "solve.written-point": Entry("as the scenario has it, {lever}: {projected}"),
    "solve-record.change": Entry("best year on record: {year}, {amount}"),
    "solve-record.level": Entry("best year on record: {year}, {amount}"),
    "solve-record.gap-share": Entry("best year on record: {year}, {amount} of the gap closed"),
    "solve-record.change-mean": Entry(
      "best pace on record: {since} to {year}, {amount} a year"),
    "solve-record.gap-share-mean": Entry(
      "best pace on record: {since} to {year}, {amount} of the gap closed a year"),
    "solve.record-chance": Entry("{record}; like that every year, the chance is {chance}"),
    "solve.record-none": Entry("no two figures on record went this way"),
    "solve.latest": Entry("latest start for {chance}, no faster than the best year: {year}"),
    "solve.latest-most": Entry("latest start for {chance}, within {most}: {year}"),
    "solve.latest-none": Entry(
      "for {chance}, the best pace on record is not enough, even from {year}"),
    "solve.latest-most-none": Entry("for {chance}, {most} is not enough, even from {year}"),
    "solve.point": Entry(
      "the trend leaves no interval: this is what the projected figure itself needs, whatever the"
        + " chance"),

    "solve.more-than-all": Entry(
      "{amount} is more than the {latest} there are: it also makes up for futures in which the figure rises by itself"
    ),

    "solve.prevented": Entry("{chances} cannot be reached: {reason}"),
    "solve.prevented-best": Entry("{chances} cannot be reached: {reason}; at best {best}"),
    "solve-barrier.decided": Entry("the figure for {year} is observed"),
    "solve-barrier.no-forecast": Entry("the figure has no projection"),
    "solve-barrier.unrelated": Entry("the figure does not depend on {moved}"),
    "solve-barrier.time": Entry("the lever begins in {year}, after the target's year"),
    "solve-barrier.no-progress": Entry(
      "the trend does not move the good way, so that there is no pace to multiply; ask for"
        + " {id}.change"),
    "solve-barrier.assumed": Entry("another lever of the scenario fixes the figure"),
    "solve-barrier.cap": Entry("the cap of {value} in the scenario holds it"),
    "solve-barrier.floor": Entry("the floor of {value} in the scenario holds it"),
    "solve-barrier.bound": Entry("the indicator cannot go beyond {value}"),
    "solve-barrier.range": Entry("the lever is at the end of what it can be ({value})"),
    "solve-barrier.overshoot": Entry("more than {value} goes too far"),
    "solve-barrier.most": Entry("the limit given is {value}"),
    "solve-barrier.rest": Entry("the rest depends on what the lever does not move"),
  ]
}
