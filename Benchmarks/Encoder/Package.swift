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
  name: "encoder-run",
  targets: [
    .target(name: "CReadoutKernels"),
    .target(name: "CReadoutWeights", exclude: ["fast.weights", "accurate.weights"]),
    .target(name: "ReadoutText", swiftSettings: settings),
    .target(
      name: "ReadoutModels", dependencies: ["ReadoutText", "CReadoutKernels", "CReadoutWeights"],
      swiftSettings: settings),
    .executableTarget(
      name: "encoder-run", dependencies: ["ReadoutModels"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
