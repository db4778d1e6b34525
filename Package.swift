// swift-tools-version: 6.1

import PackageDescription

/// Language features that every target turns on.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let real: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
let ordered: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
// What reads and writes workbooks: linked only where the trait is on.
let xlsxWriter: Target.Dependency = .target(
  name: "CXLSXWriter", condition: .when(traits: ["Workbooks"]))
let zip: Target.Dependency = .target(name: "CZip", condition: .when(traits: ["Workbooks"]))
let expat: Target.Dependency = .target(name: "CExpat", condition: .when(traits: ["Workbooks"]))
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "ontrack",
  products: [
    .library(name: "LeastSquares", targets: ["LeastSquares"]),
    .library(name: "Forecasting", targets: ["Forecasting"]),
    .library(name: "Planning", targets: ["Planning"]),
    .library(name: "Tabular", targets: ["Tabular"]),
    .executable(name: "ontrack", targets: ["ontrack"]),
  ],
  traits: [
    .trait(
      name: "Workbooks",
      description: "Workbooks (.xlsx) are read and written, with libxlsxwriter, libzip and expat.")
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // The house: an arrow is drawn only to a row above. `HouseTests` holds the import lines against it.
    .systemLibrary(
      name: "CLAPACKE", pkgConfig: "lapacke",
      providers: [.apt(["libopenblas-dev", "liblapacke-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "Diagnostics", dependencies: [ordered], swiftSettings: settings),
    .target(name: "LeastSquares", dependencies: ["CLAPACKE", real], swiftSettings: settings),
    .target(name: "Probability", dependencies: [real], swiftSettings: settings),
    .target(
      name: "Forecasting", dependencies: ["LeastSquares", "Probability", real, ordered],
      exclude: ["Automatic/learnt-table.json"], swiftSettings: settings),
    .target(
      name: "Planning",
      dependencies: ["Forecasting", "Probability", "LeastSquares", "Diagnostics", real, ordered],
      swiftSettings: settings),
    .target(name: "Tabular", dependencies: ["Diagnostics", ordered], swiftSettings: settings),
    .target(
      name: "Workbooks", dependencies: ["Tabular", "Diagnostics", xlsxWriter, zip, expat],
      swiftSettings: settings),
    .target(
      name: "PlanFiles",
      dependencies: [
        "Planning", "Forecasting", "Workbooks", "Tabular", "Diagnostics", yams, ordered,
      ],
      swiftSettings: settings),
    .target(
      name: "Reporting",
      dependencies: [
        "Planning", "Forecasting", "Probability", "Workbooks", "Tabular", "Diagnostics", ordered,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "ontrack",
      dependencies: [
        "LeastSquares", "Probability", "Forecasting", "Planning", "Tabular", "Workbooks",
        "PlanFiles", "Reporting", "Diagnostics", argumentParser, crypto, ordered,
      ],
      swiftSettings: settings),

    // What several tests share.
    .target(name: "SmallWorkbooks", path: "Tests/SmallWorkbooks", swiftSettings: settings),

    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "LeastSquaresTests", dependencies: ["LeastSquares", real],
      resources: [.copy("Fixtures")], swiftSettings: settings),
    .testTarget(
      name: "ProbabilityTests", dependencies: ["Probability", real],
      resources: [.copy("Fixtures")], swiftSettings: settings),
    .testTarget(
      name: "ForecastingTests",
      dependencies: ["Forecasting", "LeastSquares", "Probability", real],
      resources: [.copy("Fixtures")], swiftSettings: settings),
    .testTarget(
      name: "PlanningTests",
      dependencies: ["Planning", "Forecasting", "Probability", "Diagnostics", ordered],
      swiftSettings: settings),
    .testTarget(
      name: "TabularTests", dependencies: ["Tabular", "Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "WorkbooksTests",
      dependencies: ["SmallWorkbooks", "Workbooks", "Tabular", "Diagnostics", zip],
      exclude: ["make-fixtures.py"], resources: [.copy("Fixtures")], swiftSettings: settings),
    .testTarget(
      name: "PlanFilesTests",
      dependencies: [
        "SmallWorkbooks", "PlanFiles", "Planning", "Forecasting", "Workbooks", "Tabular",
        "Diagnostics", ordered,
      ],
      resources: [.copy("Fixtures")], swiftSettings: settings),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "PlanFiles", "Planning", "Forecasting", "Probability", "Workbooks", "Tabular",
        "Diagnostics", ordered,
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["ontrack"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(name: "HouseTests", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
