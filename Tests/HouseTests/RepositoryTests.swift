import Foundation
import Testing

@Suite struct RepositoryTests {
  @Test func noFileNamesAPlaceOnOneMachine() throws {
    let texts = try Repository.texts()
    #expect(texts.count > 40)
    for (path, text) in texts {
      #expect(MachinePath.found(in: text, root: Repository.root.path).isEmpty, "\(path)")
    }
  }

  @Test(arguments: [
    ("see /" + "home/lan/plan.yaml", 1), ("(/" + "Users/lan/x)", 1), ("\"/" + "root/x\"", 1),
    ("https://example.org/" + "home/lan", 0), ("https://example.org/srv/checkout/x", 0),
    ("a/" + "work/b", 0), ("at home/work", 0),
  ])
  func aMachinePathIsToldFromALink(text: String, count: Int) {
    #expect(MachinePath.found(in: text, root: "/srv/checkout").count == count)
  }

  @Test func theCheckoutItselfIsAMachinePath() {
    #expect(MachinePath.found(in: "cd /srv/checkout/Sources", root: "/srv/checkout").count == 1)
  }

  @Test func examplesAndDataAreComposedText() throws {
    for folder in ["scenarios", "notebooks-data"] {
      // The texts of a workbook are packed.
      for path in Repository.files(under: folder) where !path.hasSuffix(".xlsx") {
        let text = try Repository.read(path)
        let composed = text.precomposedStringWithCanonicalMapping
        #expect(text.unicodeScalars.elementsEqual(composed.unicodeScalars), "\(path)")
      }
    }
  }

  @Test(arguments: [
    "Scripts/setup", "Scripts/demo", "Scripts/test", "Scripts/fuzz", "Scripts/neighbours",
    ".ci/run",
  ])
  func commandsCanBeRun(path: String) throws {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: Repository.root.appendingPathComponent(path).path)
    let permissions = try #require(attributes[.posixPermissions] as? Int)
    #expect(permissions & 0o111 == 0o111, "\(path) is not executable")
    #expect(try Repository.read(path).hasPrefix("#!"))
  }

  @Test(arguments: ["notebooks-data", "scenarios"])
  func everyPlaceSaysWhatItIs(folder: String) throws {
    let places = try Repository.names(in: folder).filter { !$0.contains(".") }
    #expect(places.count >= 3)
    for place in places {
      #expect(Repository.exists("\(folder)/\(place)/README.md"), "\(folder)/\(place)")
    }
  }
}
