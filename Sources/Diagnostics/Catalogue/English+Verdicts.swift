extension Catalogue {
  /// Verdicts, their reasons and flags, and the classes of published standards.
  static let englishVerdicts: [String: Entry] = [
    "verdict.met": Entry("{projected} in {year}: the target is met"),
    "verdict.missed": Entry("{projected} in {year}: the target was missed"),
    "verdict.already-met": Entry(
      "met today ({now} in {nowYear}), and projected to hold in {year}"),
    "verdict.may-be-lost": Entry(
      "met today ({now} in {nowYear}), but may be lost again by {year}"),
    "verdict.on-track": Entry(
      "{projected} projected for {year}; the target is met in {probability} of the futures"),
    "verdict.at-risk": Entry(
      "{projected} projected for {year}; the target is met in only {probability} of the futures"),
    "verdict.off-track": Entry(
      "{projected} projected for {year}; the target is met in {probability} of the futures"),
    "verdict.reversing": Entry(
      "{now} in {nowYear} is worse than {base} in {baseYear}, and {projected} is projected for"
        + " {year}"),
    "verdict.assumed": Entry(
      "the figure for {year} ({projected}) is assumed, not projected: nothing can be said of its"
        + " chance"),
    "verdict.by-ratio": Entry(
      "{projected} projected for {year}; the trend leaves no degrees of freedom for a probability"),
    "verdict.base-equals-target": Entry(
      "the base ({base} in {baseYear}) equals the target: there is no way to measure progress on"),
    "verdict.stale": Entry(
      "the latest figure is from {nowYear}, while other figures reach {newestYear}"),
    "verdict.no-observation": Entry("no figure was observed in {missing}"),
    "verdict.no-forecast": Entry("no projection for {year} can be made"),
    "verdict.no-forecast-because": Entry("no projection for {year} can be made: {cause}"),
    "verdict.no-base": Entry("no figure to measure from"),

    "change.rise": Entry("a rise of {amount}"),
    "change.fall": Entry("a fall of {amount}"),
    "change.none": Entry("no change"),

    "verdict-word.met": Entry("met"),
    "verdict-word.met-at-risk": Entry("met, may be lost again"),
    "verdict-word.on-track": Entry("on track"),
    "verdict-word.at-risk": Entry("at risk"),
    "verdict-word.off-track": Entry("off track"),
    "verdict-word.reversing": Entry("moving the wrong way"),
    "verdict-word.missed": Entry("missed"),
    "verdict-word.no-verdict": Entry("no verdict"),

    "flag.secure": Entry("secure"),
    "flag.unprecedented": Entry("never done before"),
    "flag.few-points": Entry("few figures"),
    "flag.denominator-driven": Entry("driven by the denominator"),
    "flag.standards-disagree": Entry("published standards disagree"),
    "flag.floor-hit": Entry("projection at the lower limit"),
    "flag.cap-hit": Entry("projection at the upper limit"),
    "flag.provisional": Entry("latest figure provisional"),
    "flag.estimated": Entry("latest figure estimated"),
    "flag.derived": Entry("latest figure derived"),
    "flag.assumed": Entry("latest figure assumed"),
    "flag.to-date": Entry("year not over"),
    "flag.usual-share": Entry("measured by the usual share"),

    "chance-word.virtually-certain": Entry("virtually certain"),
    "chance-word.very-likely": Entry("very likely"),
    "chance-word.likely": Entry("likely"),
    "chance-word.even": Entry("about as likely as not"),
    "chance-word.unlikely": Entry("unlikely"),
    "chance-word.very-unlikely": Entry("very unlikely"),
    "chance-word.exceptionally-unlikely": Entry("exceptionally unlikely"),

    "standard.unsd": Entry("UN Statistics Division"),
    "standard.eurostat": Entry("Eurostat, Statistics Canada"),
    "standard.sdsn": Entry("SDSN trend"),
    "standard.aarr": Entry("UNICEF and WHO"),
    "standard.escap": Entry("UNESCAP, status today"),
    "standard.escap-anticipated": Entry("UNESCAP, anticipated"),
    "standard.all": Entry("all of them"),
    "standard-value.rate": Entry("{value}% a year"),
    "standard-value.index": Entry("{value} of 10"),
    "standard-value.gap": Entry("gap {value}%"),

    "standard-class.met": Entry("met"),
    "standard-class.on-track": Entry("on track"),
    "standard-class.maintaining": Entry("on track or maintaining"),
    "standard-class.moderately-improving": Entry("moderately improving"),
    "standard-class.acceleration-needed": Entry("acceleration needed"),
    "standard-class.limited-progress": Entry("limited progress"),
    "standard-class.some-progress": Entry("some progress"),
    "standard-class.no-progress": Entry("no progress"),
    "standard-class.stagnating": Entry("stagnating"),
    "standard-class.worsening": Entry("worsening"),
    "standard-class.deterioration": Entry("deterioration"),
    "standard-class.decreasing": Entry("decreasing"),
    "standard-class.stagnation-or-regression": Entry("stagnation or regression"),
    "standard-class.index": Entry("on the way"),
    "standard-class.regressed": Entry("regressed"),
    "standard-class.maintain": Entry("maintain progress"),
    "standard-class.accelerate": Entry("accelerate progress"),
    "standard-class.reverse": Entry("reverse the trend"),
    "standard-class.log-undefined-at-zero": Entry("no logarithm at zero"),
    "standard-class.undefined": Entry("not defined"),
  ]
}
