extension Catalogue {
  /// What is said about the change of a rate.
  static let englishRates: [String: Entry] = [
    "heading.rates": Entry("What moves the rates"), "heading.rate": Entry("rate"),
    "heading.years": Entry("years"), "heading.rate-before": Entry("before"),
    "heading.rate-after": Entry("after"), "heading.rate-change": Entry("change"),
    "heading.rate-numerator": Entry("by those counted"),
    "heading.rate-denominator": Entry("by the base"),
    "rate.years": Entry("{from}-{to}"),
    "rate.split": Entry(
      "Of each change: how much comes from those who are counted, and how much from the base"
        + " ({bases}). Of years ahead the middle value."),
    "rate.base-projected": Entry("~ of a base that is not yet known, but projected."),
    "rate.assumed": Entry("* assumed."),
    "rate.denominator-driven": Entry(
      "{rate}, {from}-{to}: more than half of the change comes from the base, not from those who are"
        + " counted."),
    "rate.denominator-driven-many": Entry(
      "In {count} of {all} changes more than half comes from the base, not from those who are counted."
    ),
  ]
}
