import Testing

@testable import PlanFiles

@Suite struct PlanPathsTests {
  @Test(arguments: [
    ("a/b/../c", "a/c"), ("./a", "a"), ("../a", "../a"), ("a/../../b", "../b"), ("/a/../..", "/"),
    ("a//b/", "a/b"), ("", "."), ("..", ".."), ("a/..", "."),
  ])
  func pathsAreNormalizedWithoutLookingAtTheDisk(path: String, normalized: String) {
    #expect(PlanPaths.normalized(path) == normalized)
  }

  @Test func aNameThatOnlyStartsAlikeIsNotBelow() {
    let paths = PlanPaths(
      folder: "plans",
      options: .init(workingDirectory: "/nowhere/work", allowedDirectories: ["/nowhere/data"]))
    #expect(paths.allows("plans/a.csv"))
    #expect(paths.allows("other/a.csv"))
    #expect(paths.allows("/nowhere/data/a.csv"))
    #expect(!paths.allows("/nowhere/database/a.csv"))
    #expect(!paths.allows("../worker/a.csv"))
    #expect(!paths.allows("../../etc/passwd"))
  }
}
