import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A well-formed page or picture as a tree of elements; nil where the text is not well-formed XML.
final class MarkupTree {
  let name: String
  let attributes: [String: String]
  private(set) var children: [MarkupTree] = []
  private(set) var text = ""

  private init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  static func parsed(_ markup: String) -> MarkupTree? {
    let text = markup.replacing("<!DOCTYPE html>", with: "")
    let parser = XMLParser(data: Data(text.utf8))
    let builder = Builder()
    parser.delegate = builder
    guard parser.parse(), builder.open.count == 1 else { return nil }
    return builder.open[0].children.first
  }

  /// Itself and all below it, in order.
  var all: [MarkupTree] { [self] + children.flatMap(\.all) }

  func all(_ name: String) -> [MarkupTree] { all.filter { $0.name == name } }

  /// All text in it.
  var content: String { all.map(\.text).joined(separator: " ") }

  private final class Builder: NSObject, XMLParserDelegate {
    var open = [MarkupTree("", [:])]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = MarkupTree(name, attributes)
      open[open.count - 1].children.append(element)
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      open[open.count - 1].text += string
    }
  }
}
