// swift-tools-version: 6.1

import PackageDescription

/// A package of its own, so that whoever builds ontrack does not build what measures it.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "ontrack", path: ".."),
    .package(url: "https://github.com/google/swift-benchmark", exact: "0.1.2"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "LeastSquares", package: "ontrack"),
        .product(name: "Forecasting", package: "ontrack"),
        .product(name: "Planning", package: "ontrack"),
        .product(name: "Tabular", package: "ontrack"),
        .product(name: "Benchmark", package: "swift-benchmark"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
