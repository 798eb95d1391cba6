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
  /// The most memory that it had at once, in bytes.
  var memory: Int
}

enum Child {
  /// Runs a command that must succeed; returns what it wrote to both streams.
  ///
  /// Foundation's `Process` keeps to itself what `wait4` says of one child; `getrusage` knows of all
  /// children together, the compiler that built the guests among them.
  @discardableResult
  static func run(_ command: [String]) throws -> (text: String, usage: Usage) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw EmulatorFailure(description: "pipe: errno \(errno)") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for stream in [1, 2] as [Int32] { posix_spawn_file_actions_adddup2(&actions, ends[1], stream) }
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }

    let start = ContinuousClock.now
    var child = pid_t()
    let problem = posix_spawnp(&child, command[0], &actions, nil, &arguments, environ)
    close(ends[1])
    let output = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    guard problem == 0 else {
      throw EmulatorFailure(
        description: "\(command[0]): \(String(cString: strerror(problem)))")
    }
    let text = String(decoding: output.readDataToEndOfFile(), as: UTF8.self)
    var status: Int32 = 0
    var used = rusage()
    while wait4(child, &status, 0, &used) < 0, errno == EINTR {}
    let wall = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 else {
      let end = status & 0x7F == 0 ? "exit code \(status >> 8)" : "signal \(status & 0x7F)"
      throw EmulatorFailure(description: "\(command.joined(separator: " ")): \(end)\n\(text)")
    }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return (
      text,
      Usage(
        processor: seconds(used.ru_utime) + seconds(used.ru_stime), wall: wall,
        memory: used.ru_maxrss * 1024)
    )
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
