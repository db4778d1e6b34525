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
