import Foundation
import Glibc
import TestSupport

/// A line between two programs, on which every byte passes as it is: without that, what the board says before
/// the other end is open comes back to it as if it were typed, and is answered, and so on.
struct PseudoTerminal {
  private let ours: FileHandle
  private let theirs: Int32
  /// The device of the other end.
  let name: String

  init() throws {
    var (first, second): (Int32, Int32) = (-1, -1)
    var settings = termios()
    var path = [CChar](repeating: 0, count: 128)
    guard openpty(&first, &second, &path, nil, nil) == 0, tcgetattr(second, &settings) == 0 else {
      throw ToolFailure("no pseudo-terminal")
    }
    cfmakeraw(&settings)
    tcsetattr(second, TCSANOW, &settings)
    // Programs that other tests start must not hold the line.
    for end in [first, second] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ours = FileHandle(fileDescriptor: first, closeOnDealloc: false)
    theirs = second
    name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether keys are echoed and come by lines, as a shell has it.
  var isCooked: Bool {
    get {
      var settings = termios()
      tcgetattr(theirs, &settings)
      return settings.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON)
    }
    nonmutating set {
      var settings = termios()
      tcgetattr(theirs, &settings)
      let bits = tcflag_t(ECHO | ICANON)
      settings.c_lflag = newValue ? settings.c_lflag | bits : settings.c_lflag & ~bits
      tcsetattr(theirs, TCSANOW, &settings)
    }
  }

  /// Starts a program that signals reach: those of the test's process are blocked.
  static let signalled = [
    "python3", "-c",
    """
    import os, signal, sys
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in signal.SIGINT, signal.SIGTERM, signal.SIGHUP:
      signal.signal(number, signal.SIG_DFL)
    os.execv(sys.argv[1], sys.argv[1:])
    """,
  ]

  /// `thumbprint ARGUMENT...` at one end of the line.
  ///
  /// - Parameter stays: Whether the line is still there when the program has ended, to be looked at.
  func start(_ arguments: [String], stays: Bool = false) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = Self.signalled + [CommandLine.path] + arguments
    process.standardInput = ours
    process.standardOutput = ours
    process.standardError = FileHandle.nullDevice
    try process.run()
    // It alone holds its end: when it is over, so is what the other end reads.
    if !stays { try ours.close() }
    return process
  }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(theirs, bytes, bytes.count)
  }

  /// What comes up to `end`, or until nothing comes any more.
  func read(to end: String) -> String {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while !text.suffix(end.utf8.count).elementsEqual(end.utf8), Glibc.read(theirs, &byte, 1) == 1 {
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hangs up.
  func close() { _ = Glibc.close(theirs) }
}
