// swift-tools-version: 6.2
import PackageDescription

/// Every target: warnings are errors.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
/// Targets on the emulator's hot path are optimised in debug builds too, so that the test suites
/// run the engines at speed; exclusivity is checked statically by construction there.
let fast: [SwiftSetting] =
  strict + [.unsafeFlags(["-O", "-enforce-exclusivity=unchecked"])]

let package = Package(
  name: "thumbprint",
  products: [
    .executable(name: "thumbprint", targets: ["thumbprint"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(path: "Firmware"),
  ],
  targets: [
    .systemLibrary(
      name: "CElf", path: "Sources/CElf", pkgConfig: "libelf", providers: [.apt(["libelf-dev"])]),
    .systemLibrary(
      name: "CDwarf", path: "Sources/CDwarf", pkgConfig: "libdw", providers: [.apt(["libdw-dev"])]),
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CFile", path: "Sources/CFile"),
    .target(name: "Thumb", swiftSettings: fast),
    .target(name: "Bus", swiftSettings: fast),
    .target(name: "Image", dependencies: ["CElf", "CDwarf"], swiftSettings: strict),
    .target(name: "CortexM", dependencies: ["Thumb", "Bus", "CFile"], swiftSettings: fast),
    .target(
      name: "Peripherals", dependencies: ["Bus", "Yams"], path: "Peripherals",
      resources: [.embedInCode("Boards")], swiftSettings: fast),
    .target(
      name: "Machine", dependencies: ["CortexM", "Bus", "Image", "Peripherals", "Thumb"],
      swiftSettings: fast),
    .target(
      name: "Trace",
      dependencies: [
        "Machine", "Measure", "CortexM", "Bus", "Peripherals", "Image", "Thumb", "CZlib",
        "CFile",
      ],
      swiftSettings: fast),
    .target(
      name: "Scenario", dependencies: ["Machine", "Peripherals", "Bus"], swiftSettings: strict),
    .target(
      name: "Measure", dependencies: ["Machine", "CortexM", "Peripherals", "Image", "Bus"],
      swiftSettings: fast),
    .target(
      name: "Report", dependencies: ["Measure", "Scenario", "Trace", "Image", "Thumb"],
      swiftSettings: strict),
    .target(
      name: "Debugger", dependencies: ["Machine", "CortexM", "Peripherals", "Bus", "Thumb"],
      swiftSettings: fast),
    .executableTarget(
      name: "thumbprint",
      dependencies: [
        "Machine", "Scenario", "Trace", "Measure", "Report", "Debugger", "Image", "Thumb",
        "CortexM", "Peripherals", "Bus",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // How fast the emulator is, beside QEMU.
    .executableTarget(
      name: "emulator-speed", path: "Benchmarks/Emulator",
      exclude: ["Guests", "long.py", "short.py"], swiftSettings: strict),
    // Adder beside the stock MicroPython image, on the same emulated board.
    .executableTarget(
      name: "peer-comparison",
      dependencies: ["Machine", "Bus", "CortexM", "Image", "Peripherals", "TestSupport"],
      path: "Benchmarks/Compare",
      exclude: ["Scripts", "operations.txt"], swiftSettings: strict),
    // What the suites share: running other programs, building guests.
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    // Documentation/PYTHON.md, from Tests/Python.
    .executableTarget(
      name: "python-document", dependencies: ["TestSupport"], path: "Tests/Document",
      swiftSettings: strict),
    // Random images on every board, for the address sanitizer: `make test-long`.
    .executableTarget(
      name: "fuzz-driver",
      dependencies: ["Machine", "Bus", "CortexM", "Image", "Peripherals", "TestSupport"],
      path: "Tests/Fuzz", swiftSettings: strict),
    // Random programs for Adder, compared with CPython; noise; allocations that fail.
    .executableTarget(
      name: "adder-fuzz",
      dependencies: [
        "TestSupport", .product(name: "Adder", package: "Firmware"),
        .product(name: "HostPort", package: "Firmware"),
      ],
      path: "Tests/AdderFuzz", exclude: ["Generator"], swiftSettings: strict),
    .testTarget(
      name: "AdderFuzzTests",
      dependencies: [
        "adder-fuzz", "TestSupport", .product(name: "HostPort", package: "Firmware"),
      ],
      swiftSettings: strict),
    .testTarget(name: "BusTests", dependencies: ["Bus"], swiftSettings: strict),
    .testTarget(
      name: "CortexMTests", dependencies: ["CortexM", "Bus", "Thumb", "TestSupport"],
      swiftSettings: strict),
    // Unicorn, an independent emulator that the processor is compared with.
    .systemLibrary(
      name: "CUnicorn", path: "Tests/CUnicorn", pkgConfig: "unicorn",
      providers: [.apt(["libunicorn-dev"])]),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["CUnicorn", "CortexM", "Bus", "Thumb", "TestSupport"],
      path: "Tests/Conformance", swiftSettings: fast),
    .testTarget(name: "ImageTests", dependencies: ["Image", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "PeripheralsTests", dependencies: ["Peripherals", "Bus", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ThumbTests", dependencies: ["Thumb", "TestSupport"], swiftSettings: fast),
    .testTarget(
      name: "MachineTests",
      dependencies: ["Machine", "Bus", "CortexM", "Image", "Peripherals", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TraceTests", dependencies: ["Trace", "Bus", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "MeasureTests",
      dependencies: ["Measure", "Machine", "CortexM", "Peripherals", "Image", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportTests", dependencies: ["Report", "Measure", "Image", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DebuggerTests",
      dependencies: [
        "Debugger", "thumbprint", "Machine", "CortexM", "Image", "Peripherals", "Bus",
        "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PeerComparisonTests", dependencies: ["peer-comparison", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["thumbprint", "Image", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "AdderTests",
      dependencies: [
        "Measure", "TestSupport", .product(name: "Adder", package: "Firmware"),
        .product(name: "HostPort", package: "Firmware"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FirmwareTests",
      dependencies: [
        "TestSupport", .product(name: "HostPort", package: "Firmware"),
        .product(name: "Packing", package: "Firmware"),
      ],
      exclude: ["Guest"],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests",
      dependencies: ["Scenario", "Report", "Machine", "Image", "Peripherals", "TestSupport"],
      swiftSettings: strict),
    // The stock MicroPython image, unmodified.
    .testTarget(
      name: "MicroPythonTests",
      dependencies: ["Machine", "Scenario", "Bus", "Image", "Peripherals", "TestSupport"],
      swiftSettings: strict),
    // Tests/Python and Benchmarks/Python on every machine.
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "Measure", "Report", "Machine", "Image", "Peripherals", "TestSupport",
        .product(name: "HostPort", package: "Firmware"),
      ],
      exclude: ["Profile"], swiftSettings: strict),
  ]
)
