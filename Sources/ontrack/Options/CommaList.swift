import ArgumentParser

/// Words of one kind behind one option, with commas between them: `--lean own,direction`.
struct CommaList<Element: ExpressibleByArgument & RawRepresentable & CaseIterable>:
  ExpressibleByArgument
where Element.RawValue == String {
  let elements: [Element]

  init(_ elements: [Element]) { self.elements = elements }

  init?(argument: String) {
    var elements: [Element] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let element = Element(argument: String(word)) else { return nil }
      elements.append(element)
    }
    self.init(elements)
  }

  var defaultValueDescription: String { elements.map(\.rawValue).joined(separator: ",") }

  static var allValueStrings: [String] { Element.allCases.map(\.rawValue) }
}
