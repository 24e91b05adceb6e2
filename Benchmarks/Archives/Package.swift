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
  name: "archive-run",
  targets: [
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto"),
    .systemLibrary(name: "CIsal", pkgConfig: "libisal"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec"),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd"),
    .target(name: "CLanguageDetection", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "ReadoutText", swiftSettings: settings),
    .target(
      name: "ReadoutRecord", dependencies: ["ReadoutText", "CLibCrypto"], swiftSettings: settings),
    .target(
      name: "ReadoutIngest",
      dependencies: [
        "ReadoutText", "ReadoutRecord", "CLanguageDetection", "CUchardet", "CIsal", "CBrotli",
        "CZstd",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "archive-run", dependencies: ["ReadoutIngest", "CZlib"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
