import Foundation

/// A program that runs the firmware with a script.
protocol Emulator {
  var name: String { get }
  func command(_ script: String) -> [String]
}

/// A program that could not be run, or that failed.
struct EmulatorFailure: Error, CustomStringConvertible {
  let description: String
}

extension Emulator {
  /// Host seconds from start to end.
  func time(_ script: String) throws -> Double {
    let start = ContinuousClock.now
    _ = try run(command(script))
    let elapsed = (ContinuousClock.now - start).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }

  /// Runs a command that must succeed; returns what it wrote to stderr.
  func run(_ command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw EmulatorFailure(
        description: "\(command.joined(separator: " ")): "
          + "exit code \(process.terminationStatus)\n\(text)")
    }
    return text
  }
}

/// This project's emulator, with full cycle counting.
struct ThumbprintEmulator: Emulator {
  let name = "thumbprint"
  let firmware: String
  let board: String

  func command(_ script: String) -> [String] {
    [
      ".build/release/thumbprint", "run", script, "--board", board, "--firmware", firmware,
      "--quiet",
    ]
  }

  /// Guest instructions of a whole run, from reset to exit.
  func instructions(of script: String) throws -> UInt64 {
    let text = try run(command(script).filter { $0 != "--quiet" } + ["--verbose"])
    for line in text.split(separator: "\n") where line.hasPrefix("instructions: ") {
      let digits = line.dropFirst("instructions: ".count).filter { $0 != "," }
      if let count = UInt64(digits) { return count }
    }
    throw EmulatorFailure(description: "no count of instructions in:\n\(text)")
  }
}

/// QEMU's micro:bit, counting instructions as its clock.
struct QEMU: Emulator {
  let name = "qemu-system-arm -icount shift=0"
  let firmware: String

  func command(_ script: String) -> [String] {
    [
      "qemu-system-arm", "-M", "microbit", "-icount", "shift=0", "-display", "none", "-monitor",
      "none", "-serial", "null", "-semihosting-config",
      "enable=on,target=native,arg=\(script)", "-kernel", firmware,
    ]
  }
}
