// swift-tools-version: 6.2
import PackageDescription

// One package, two kinds of build. On the host it gives the `Adder` library and the `adder` program;
// the firmware images are built by `build-image`. Build by product:
// the board executables do not compile on a host, nor the host's on a board.

/// Every target: warnings are errors.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let host: BuildSettingCondition = .when(platforms: [.linux, .macOS])
/// The VM on a host is optimised in debug builds too, so that the test suites run it at speed. On the
/// boards `build-image` decides.
/// ADDER_FLOAT64=1 gives the VM on a host floats of 64 bits.
let isWide = Context.environment["ADDER_FLOAT64"] != nil
let width: [SwiftSetting] = isWide ? [.define("ADDER_FLOAT64", host)] : []
let fast: [SwiftSetting] =
  strict + width + [.unsafeFlags(["-O", "-enforce-exclusivity=unchecked"], host)]
let board: [SwiftSetting] = strict + [.enableExperimentalFeature("Volatile")]

let package = Package(
  name: "Adder",
  products: [
    .library(name: "Adder", targets: ["Adder"]),
    .library(name: "HostPort", targets: ["HostPort"]),
    .library(name: "Packing", targets: ["Packing"]),
    .executable(name: "adder", targets: ["AdderHost"]),
    .executable(name: "adder-tables", targets: ["AdderTables"]),
    .executable(name: "adder-freeze", targets: ["AdderFreeze"]),
    .executable(name: "adder-microbit-v1", targets: ["MicrobitV1"]),
    .executable(name: "adder-microbit-v2", targets: ["MicrobitV2"]),
  ],
  targets: [
    .target(name: "Port"),
    .target(
      name: "Adder", dependencies: ["Port"],
      exclude: isWide ? ["Objects/FloatMath.swift"] : [], swiftSettings: fast),
    .target(name: "HostPort", dependencies: ["Adder", "Port"], swiftSettings: strict),
    .executableTarget(
      name: "AdderHost", dependencies: ["Adder", "HostPort"], swiftSettings: strict),
    .executableTarget(name: "AdderTables", swiftSettings: strict),
    .executableTarget(
      name: "AdderFreeze", dependencies: ["Adder", "HostPort"], swiftSettings: strict),
    // build-image compiles it together with Outline, some of it with Tighten.
    .target(name: "Packing", swiftSettings: strict),
    // "Support" alone would clash with the host package: target names are unique across both.
    .target(name: "BoardSupport", path: "Sources/Support"),
    .target(name: "Board", dependencies: ["Adder", "Port", "BoardSupport"], swiftSettings: board),
    .executableTarget(
      name: "MicrobitV1", dependencies: ["Board", "Port"], swiftSettings: board),
    .executableTarget(
      name: "MicrobitV2", dependencies: ["Board", "Port"], swiftSettings: board),
  ]
)
