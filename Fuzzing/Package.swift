// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, because the fuzzer wants every branch counted: its sources are links.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let counted: [SwiftSetting] = settings + [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])]

let package = Package(
  name: "fuzz",
  targets: [
    .systemLibrary(name: "CUchardet", pkgConfig: "uchardet"),
    .systemLibrary(name: "CIsal", pkgConfig: "libisal"),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec"),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd"),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto"),
    .target(name: "CLanguageDetection", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CFuzzer"),
    .target(name: "ReadoutText", swiftSettings: counted),
    .target(
      name: "ReadoutRecord", dependencies: ["ReadoutText", "CLibCrypto"], swiftSettings: counted),
    .target(
      name: "ReadoutIngest",
      dependencies: [
        "ReadoutText", "ReadoutRecord", "CUchardet", "CLanguageDetection", "CIsal", "CBrotli",
        "CZstd",
      ],
      swiftSettings: counted),
    .target(
      name: "FuzzTargets", dependencies: ["ReadoutIngest", "ReadoutRecord", "ReadoutText"],
      swiftSettings: counted),
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets", "CFuzzer"],
      swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
