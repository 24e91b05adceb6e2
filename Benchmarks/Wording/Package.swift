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
  name: "wording-run",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto"),
    .target(name: "ReadoutText", swiftSettings: settings),
    .target(
      name: "ReadoutRecord", dependencies: ["ReadoutText", "CLibCrypto"], swiftSettings: settings),
    .target(
      name: "ReadoutMatching", dependencies: ["ReadoutText", "ReadoutRecord"],
      swiftSettings: settings),
    .executableTarget(
      name: "wording-run", dependencies: ["ReadoutMatching", "ReadoutRecord"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
