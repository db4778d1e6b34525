import Diagnostics
import Foundation
import Testing

@Suite struct SuggestionTests {
  static let words = [
    "poor_households", "health_insurance_coverage", "jobs_created", "households", "pace", "scale",
    "shock", "add", "by", "hộ nghèo",
  ]

  @Test(arguments: [
    ("poor_housholds", "poor_households"), ("Poor Households", "poor_households"),
    ("poor-households", "poor_households"), ("poorhouseholds", "poor_households"),
    ("health_insurence_coverage", "health_insurance_coverage"), ("jobs_craeted", "jobs_created"),
    ("houshold", "households"), ("pcae", "pace"), ("scael", "scale"), ("PACE", "pace"),
    ("ad", "add"), ("addd", "add"), ("bye", "by"), ("at", nil), ("unemployment", nil), ("", nil),
    ("by", nil), ("hộ ngheo", "hộ nghèo"),
  ])
  func slipIsRecognised(_ typed: String, _ meant: String?) {
    #expect(Suggestion.closest(to: typed, among: Self.words) == meant)
  }

  @Test func theOnlyWordThatStartsSoIsMeant() {
    #expect(Suggestion.closest(to: "low", among: ["higher", "lower"]) == "lower")
    #expect(Suggestion.closest(to: "late", among: ["storm", "late-funding"]) == "late-funding")
    #expect(Suggestion.closest(to: "log", among: ["logit-linear", "logistic"]) == nil)
    #expect(Suggestion.closest(to: "lo", among: ["higher", "longer"]) == nil)
    #expect(
      Suggestion.closest(to: "plan", among: ["plan", "plan-under-storm"]) == "plan-under-storm")
  }

  @Test(arguments: [
    ("por", "poor", true), ("pooor", "poor", true), ("poar", "poor", true), ("Poor", "poor", true),
    ("populaton", "population", true), ("labour force", "labour_force", true),
    ("rich", "poor", false), ("abc", "abd", false), ("poor_2", "poor_households", false),
  ])
  func aSlipDiffersByALetterOrTwo(_ name: String, _ other: String, _ isSlip: Bool) {
    #expect(Suggestion.isSlip(name, of: other) == isSlip)
  }

  @Test func decomposedLettersAreEqual() {
    let typed = "hộ nghéo".decomposedStringWithCanonicalMapping
    #expect(Suggestion.closest(to: typed, among: Self.words) == "hộ nghèo")
  }

  @Test func firstOfEquallyCloseWins() {
    #expect(Suggestion.closest(to: "abcx", among: ["abcd", "abce"]) == "abcd")
    #expect(Suggestion.closest(to: "abcx", among: ["abzz", "abce"]) == "abce")
  }

  @Test func endlessWordsHaveNoSuggestion() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Suggestion.closest(to: long, among: [long + "b", "a"]) == nil)
  }
}
