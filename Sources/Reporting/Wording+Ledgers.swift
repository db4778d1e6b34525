import Diagnostics
import OrderedCollections
import Planning

extension Wording {
  /// What a lever is about: an indicator, or a part of a ledger with the name of both.
  func subject(_ id: String, of plan: Plan) -> Indicator? {
    guard let (stock, part) = plan.ledgerPart(id) else { return plan.indicators[id] }
    let word = Message("ledger-part.\(part.rawValue.replacing("_", with: "-"))")
    func name(in language: Language) -> String {
      Catalogue(language).render(
        Message(
          "ledger-part.of", ["indicator": .localized(stock.label), "part": .message(word)]))
    }
    return Indicator(
      part: part, of: stock,
      label: LocalizedText(
        name(in: .english), translations: [.vietnamese: name(in: .vietnamese)]))
  }
}
