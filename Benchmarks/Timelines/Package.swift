// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that the project's needs nothing for benchmarks: its sources are links.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "timeline-run",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0"))
  ],
  targets: [
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto"),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd"),
    .target(name: "ReadoutText", swiftSettings: settings),
    .target(
      name: "ReadoutRecord", dependencies: ["ReadoutText", "CLibCrypto"], swiftSettings: settings),
    .target(
      name: "ReadoutMatching", dependencies: ["ReadoutText", "ReadoutRecord"],
      swiftSettings: settings),
    .target(
      name: "ReadoutLedger",
      dependencies: [
        "ReadoutText", "ReadoutRecord", "ReadoutMatching", "CZstd",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "timeline-run", dependencies: ["ReadoutLedger", "ReadoutRecord"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
