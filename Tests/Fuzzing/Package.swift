// swift-tools-version: 6.1

import PackageDescription

// A package of its own: its compiler flags and libFuzzer's `main` must not reach the project's.
// `Libraries` leads to the project's sources, which are compiled again here with the fuzzer's
// counters; `Laws` leads to laws that the tests hold too. See README.md.

/// Release builds keep overflow checks and preconditions; counters tell the fuzzer what is new.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  // The trait of the project's package.
  .define("Workbooks"),
  .unsafeFlags(["-sanitize=fuzzer", "-enable-testing"]),
]

let real: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
let ordered: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

func library(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target
{
  .target(
    name: name, dependencies: dependencies, path: "Libraries/\(name)",
    exclude: ["\(name).docc"] + exclude, swiftSettings: settings)
}

let package = Package(
  name: "fuzzing",
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLAPACKE", path: "Libraries/CLAPACKE", pkgConfig: "lapacke"),
    library("Diagnostics", [ordered]),
    library("LeastSquares", ["CLAPACKE", real]),
    library("Probability", [real]),
    library(
      "Forecasting", ["LeastSquares", "Probability", real, ordered],
      exclude: ["Automatic/learnt-table.json"]),
    library(
      "Planning", ["Forecasting", "Probability", "LeastSquares", "Diagnostics", real, ordered]),
    library("Tabular", ["Diagnostics", ordered]),
    .systemLibrary(name: "CXLSXWriter", path: "Libraries/CXLSXWriter", pkgConfig: "xlsxwriter"),
    .systemLibrary(name: "CZip", path: "Libraries/CZip", pkgConfig: "libzip"),
    .systemLibrary(name: "CExpat", path: "Libraries/CExpat", pkgConfig: "expat"),
    library("Workbooks", ["CXLSXWriter", "CZip", "CExpat", "Tabular", "Diagnostics"]),
    library(
      "PlanFiles",
      ["Planning", "Forecasting", "Workbooks", "Tabular", "Diagnostics", yams, ordered]),
    library(
      "Reporting",
      [
        "Planning", "Forecasting", "Probability", "Workbooks", "Tabular", "Diagnostics", ordered,
      ]),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "LeastSquares", "Probability", "Forecasting", "Planning", "Tabular", "Workbooks",
        "PlanFiles", "Reporting", "Diagnostics", ordered,
      ],
      path: ".", exclude: ["Libraries", "Dictionaries", "README.md"], sources: ["Fuzz", "Laws"],
      swiftSettings: settings, linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
