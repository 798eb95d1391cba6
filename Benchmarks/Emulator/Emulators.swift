import Foundation

/// A program that runs guest images.
protocol Emulator: Sendable {
  var name: String { get }
  func command(_ guest: Guest, units: Int) -> [String]
}

/// Something could not be run, or failed.
struct EmulatorFailure: Error, CustomStringConvertible {
  let description: String
}

/// What a child process took.
struct Usage {
  /// Host seconds of processor time, user and system together: other work of the host does not
  /// count.
  var processor: Double
  /// Host seconds from start to end.
  var wall: Double
}

enum Child {
  /// Runs a command that must succeed; returns what it wrote to both streams.
  @discardableResult
  static func run(_ command: [String]) throws -> (text: String, usage: Usage) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    let (start, before) = (ContinuousClock.now, processorTime())
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let wall = (ContinuousClock.now - start) / .seconds(1)
    guard process.terminationStatus == 0 else {
      throw EmulatorFailure(
        description: "\(command.joined(separator: " ")): "
          + "exit code \(process.terminationStatus)\n\(text)")
    }
    return (text, Usage(processor: processorTime() - before, wall: wall))
  }

  /// Of all children that have ended.
  private static func processorTime() -> Double {
    let usage = resources()
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  /// The most memory that any child so far had at once, in bytes.
  static var peakMemory: Int { resources().ru_maxrss * 1024 }

  private static func resources() -> rusage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return usage
  }
}

/// This project's emulator, with full cycle counting.
struct ThumbprintEmulator: Emulator {
  let engine: String

  var name: String { engine }

  func command(_ guest: Guest, units: Int) -> [String] {
    [".build/release/thumbprint", "run"] + guest.thumbprintArguments(units)
      + ["--engine", engine, "--verbose"]
  }

  /// Guest instructions of a whole run, from reset to exit.
  func instructions(_ guest: Guest, units: Int) throws -> UInt64 {
    let text = try Child.run(command(guest, units: units)).text
    for line in text.split(separator: "\n") where line.hasPrefix("instructions: ") {
      let digits = line.dropFirst("instructions: ".count).filter { $0 != "," }
      if let count = UInt64(digits) { return count }
    }
    throw EmulatorFailure(description: "no count of instructions in:\n\(text)")
  }
}

/// QEMU's system emulator.
struct QEMU: Emulator {
  /// Whether its clock counts instructions.
  let countsInstructions: Bool

  var name: String { countsInstructions ? "QEMU -icount" : "QEMU" }

  func command(_ guest: Guest, units: Int) -> [String] {
    let arguments = guest.qemuArguments(units).map { ",arg=" + $0 }.joined()
    return ["qemu-system-arm", "-M", guest.core.machine]
      + (countsInstructions ? ["-icount", "shift=0"] : [])
      + [
        "-display", "none", "-monitor", "none", "-serial", "null", "-semihosting-config",
        "enable=on,target=native" + arguments, "-kernel", guest.image,
      ]
  }
}
