// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// `READOUT_STRICT=1` turns warnings into errors: our CI sets it, so that a newer dependency
/// never breaks a user's build.
let isStrict = ProcessInfo.processInfo.environment["READOUT_STRICT"] == "1"

let warnings: [SwiftSetting] =
  isStrict
  ? [.treatAllWarnings(as: .error), .treatWarning("DeprecatedDeclaration", as: .warning)] : []

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ] + warnings

let textSettings: [SwiftSetting] = settings + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "readout",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Readout", targets: ["Readout"]),
    .library(name: "ReadoutEngine", targets: ["ReadoutEngine"]),
    .executable(name: "readout", targets: ["Command"]),
    .executable(name: "readout-lab", targets: ["Lab"]),
  ],
  dependencies: [
    .package(
      url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(
      url: "https://github.com/swift-server/async-http-client", .upToNextMinor(from: "1.37.0")),
    .package(url: "https://github.com/apple/swift-nio", .upToNextMinor(from: "2.101.2")),
    .package(url: "https://github.com/apple/swift-nio-extras", .upToNextMinor(from: "1.35.2")),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.1")),
    .package(
      url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.1")),
    .package(url: "https://github.com/apple/swift-http-types", .upToNextMinor(from: "1.8.0")),
    .package(url: "https://github.com/apple/swift-log", .upToNextMinor(from: "1.16.2")),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CIsal", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    .target(name: "CLanguageDetection", linkerSettings: [.linkedLibrary("cld2")]),
    .target(name: "CReadoutKernels"),
    .target(
      name: "CReadoutWeights",
      exclude: [
        "fast.weights", "fast.sha256", "accurate.weights", "accurate.sha256", "vectors.weights",
        "vectors.sha256",
      ]),
    .target(name: "ReadoutText", swiftSettings: textSettings),
    .target(
      name: "ReadoutModels", dependencies: ["ReadoutText", "CReadoutKernels", "CReadoutWeights"],
      swiftSettings: textSettings),
    .target(
      name: "ReadoutRecord", dependencies: ["ReadoutText", "CLibCrypto"], swiftSettings: settings),
    .target(
      name: "ReadoutIngest",
      dependencies: [
        "ReadoutText", "ReadoutRecord", "CLanguageDetection", "CUchardet", "CIsal", "CBrotli",
        "CZstd",
      ],
      swiftSettings: settings),
    .target(
      name: "ReadoutAttribution",
      dependencies: ["ReadoutText", "ReadoutRecord", "ReadoutModels"],
      swiftSettings: settings),
    .target(
      name: "ReadoutEngine",
      dependencies: [
        "ReadoutText", "ReadoutRecord", "ReadoutIngest", "ReadoutAttribution",
      ],
      swiftSettings: settings),
    .target(
      name: "ReadoutMatching", dependencies: ["ReadoutText", "ReadoutRecord"],
      swiftSettings: settings),
    .target(
      name: "ReadoutLedger",
      dependencies: [
        "ReadoutText", "ReadoutRecord", "ReadoutMatching", "CReadoutKernels", "CZstd",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Readout",
      dependencies: [
        "ReadoutText", "ReadoutRecord", "ReadoutIngest", "ReadoutModels", "ReadoutEngine",
        "ReadoutLedger", "ReadoutMatching",
      ],
      swiftSettings: settings),
    .target(
      name: "ReadoutWatch",
      dependencies: [
        "ReadoutRecord", "ReadoutIngest",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
      ],
      swiftSettings: settings),
    .target(name: "CReadoutPages", exclude: ["assets", "templates"]),
    .target(
      name: "ReadoutServer",
      dependencies: [
        "Readout", "ReadoutEngine", "ReadoutIngest", "ReadoutLedger", "ReadoutMatching",
        "ReadoutRecord", "ReadoutText", "CReadoutPages",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Command",
      dependencies: [
        "Readout", "ReadoutEngine", "ReadoutIngest", "ReadoutLedger", "ReadoutMatching",
        "ReadoutRecord", "ReadoutServer", "ReadoutText", "ReadoutWatch", argumentParser,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "Lab",
      dependencies: [
        "Readout", "ReadoutEngine", "ReadoutIngest", "ReadoutAttribution", "ReadoutLedger",
        "ReadoutMatching", "ReadoutModels", "ReadoutRecord", "ReadoutText", argumentParser,
      ],
      swiftSettings: settings),

    .target(
      name: "ReadoutTestSupport", dependencies: ["ReadoutModels", "ReadoutText", "ReadoutRecord"],
      path: "Tests/ReadoutTestSupport", swiftSettings: settings),
    .testTarget(
      name: "ReadoutAttributionTests",
      dependencies: [
        "ReadoutAttribution", "ReadoutModels", "ReadoutRecord", "ReadoutText", "ReadoutTestSupport",
      ],
      exclude: ["Cases", "Golden"], swiftSettings: settings),
    .testTarget(
      name: "ReadoutTextTests", dependencies: ["ReadoutText", "ReadoutTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadoutModelsTests",
      dependencies: ["ReadoutModels", "ReadoutText", "ReadoutTestSupport", "CReadoutKernels"],
      swiftSettings: settings),
    .target(
      name: "FuzzTargets", dependencies: ["ReadoutIngest", "ReadoutRecord", "ReadoutText"],
      path: "Fuzzing/Sources/FuzzTargets", swiftSettings: settings),
    .testTarget(
      name: "ReadoutIngestTests",
      dependencies: [
        "FuzzTargets", "ReadoutIngest", "ReadoutRecord", "ReadoutText", "ReadoutTestSupport",
        "CLibXML2", "CZlib",
      ],
      exclude: ["Pages"], swiftSettings: settings),
    .testTarget(
      name: "ReadoutRecordTests", dependencies: ["ReadoutRecord", "ReadoutText"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadoutMatchingTests",
      dependencies: [
        "ReadoutMatching", "ReadoutRecord", "ReadoutText", "ReadoutTestSupport",
      ],
      exclude: ["Cases"], swiftSettings: settings),
    .testTarget(
      name: "ReadoutLedgerTests",
      dependencies: [
        "ReadoutLedger", "ReadoutMatching", "ReadoutRecord", "ReadoutText", "ReadoutTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "ReadoutTests",
      dependencies: [
        "Readout", "ReadoutEngine", "ReadoutIngest", "ReadoutLedger", "ReadoutRecord",
        "ReadoutTestSupport", "ReadoutText",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReadoutWatchTests",
      dependencies: [
        "ReadoutWatch", "ReadoutIngest",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReadoutServerTests",
      dependencies: [
        "ReadoutServer", "Readout", "ReadoutEngine", "ReadoutIngest", "ReadoutLedger",
        "ReadoutMatching", "ReadoutRecord", "ReadoutText", "ReadoutTestSupport",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReadoutEngineTests",
      dependencies: ["ReadoutEngine", "ReadoutIngest", "ReadoutRecord"],
      swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["Command", "Lab", "ReadoutRecord"], exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "LabTests",
      dependencies: [
        "Lab", "ReadoutAttribution", "ReadoutLedger", "ReadoutMatching", "ReadoutModels",
        "ReadoutRecord",
        "ReadoutTestSupport", "ReadoutText",
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
