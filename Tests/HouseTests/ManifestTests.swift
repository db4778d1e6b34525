import Testing

@Suite struct ManifestTests {
  @Test func dependenciesAreArrowsOfTheHouse() throws {
    let targets = try Manifest(Repository.read("Package.swift")).targets
    for room in House.rooms {
      let target = try #require(targets.first { $0.name == room.name }, "no target \(room)")
      let strangers = target.dependencies.filter { !House.allows($0, in: room) }
      #expect(strangers.isEmpty, "\(room) depends on \(strangers)")
    }
  }

  @Test func everyTargetIsARoomOrTestsOne() throws {
    let targets = try Manifest(Repository.read("Package.swift")).targets
    let others = targets.filter { $0.kind != "testTarget" }.map(\.name)
    #expect(others.sorted() == (House.rooms.map(\.name) + House.sharedByTests).sorted())
    let tests = targets.filter { $0.kind == "testTarget" }.map(\.name)
    #expect(
      try Repository.names(in: "Tests") == (tests + House.sharedByTests + ["Fuzzing"]).sorted())
  }

  /// What tests share needs nothing of the house, and nothing but tests needs it.
  @Test(arguments: House.sharedByTests)
  func whatTestsShareStandsOutsideTheHouse(name: String) throws {
    let targets = try Manifest(Repository.read("Package.swift")).targets
    #expect(targets.first { $0.name == name }?.dependencies == [])
    let users = targets.filter { $0.dependencies.contains(name) }
    #expect(users.count > 1 && users.allSatisfy { $0.kind == "testTarget" })
    for file in Repository.files(under: "Tests/\(name)", extension: "swift") {
      #expect(SourceImports(try Repository.read(file)).imports.isEmpty, "\(file)")
    }
  }

  /// The fuzzer compiles the same sources against the same versions.
  @Test func theFuzzerIsBuiltAsTheProject() throws {
    let project = try Repository.read("Package.swift")
    let fuzzer = try Repository.read("Tests/Fuzzing/Package.swift")
    let pattern = #/\.package\(url: "[^"]+", exact: "[^"]+"\)/#
    let versions = Set(project.matches(of: pattern).map { String($0.output) })
    let own = fuzzer.matches(of: pattern).map { String($0.output) }
    #expect(own.count == 3)
    for version in own { #expect(versions.contains(version), "\(version)") }
    for room in House.rooms where room.name != "ontrack" && !House.system.contains(room.name) {
      #expect(
        fuzzer.contains("library(\n      \"\(room.name)\"")
          || fuzzer.contains("library(\"\(room.name)\""), "\(room.name)")
    }
  }

  @Test func everySwiftTargetTurnsOnTheSameLanguage() throws {
    let source = try Repository.read("Package.swift")
    for feature in ["InternalImportsByDefault", "MemberImportVisibility", "ExistentialAny"] {
      #expect(source.contains(".enableUpcomingFeature(\"\(feature)\")"))
    }
    #expect(source.contains("swiftLanguageModes: [.v6]"))
    for target in Manifest(source).targets where target.kind != "systemLibrary" {
      #expect(target.hasSettings, "\(target.name) has other settings")
    }
  }

  @Test func aManifestIsReadAsItIsWritten() {
    let manifest = Manifest(
      """
      let real: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
      let zip: Target.Dependency = .target(
        name: "Z", condition: .when(traits: ["T"]))
      let package = Package(
        targets: [
          .systemLibrary(name: "C", providers: [.apt(["libc"])]),
          .target(
            name: "A",
            dependencies: [
              "C", real, zip,
            ],
            swiftSettings: settings),
          .testTarget(name: "ATests", dependencies: ["A"], resources: [.copy("Fixtures")]),
        ]
      )
      """)
    #expect(
      manifest.targets == [
        .init(kind: "systemLibrary", name: "C", dependencies: [], hasSettings: false),
        .init(
          kind: "target", name: "A", dependencies: ["C", "RealModule", "Z"], hasSettings: true),
        .init(kind: "testTarget", name: "ATests", dependencies: ["A"], hasSettings: false),
      ])
  }
}
