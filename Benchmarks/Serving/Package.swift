// swift-tools-version: 6.2
import PackageDescription

/// A package of its own: the least that a server of Hummingbird answers, to which the figures of
/// ours are set in relation.
let package = Package(
  name: "bare-route",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.1"))
  ],
  targets: [
    .executableTarget(
      name: "bare-route", dependencies: [.product(name: "Hummingbird", package: "hummingbird")])
  ],
  swiftLanguageModes: [.v6]
)
