import Foundation
import TestSupport
import Testing

/// The firmware on a machine that is not ours.
@Suite struct QEMUTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  func write(_ source: some Sequence<UInt8>, to name: String) throws {
    try Data(source).write(to: URL(fileURLWithPath: scratch.path(name)))
  }

  /// A script whose output is its source, so the whole way from the file to the wire shows.
  static let quine = "s = 's = %r\\nprint(s %% s)'\nprint(s % s)\n"

  /// The command line arrives as one string: blanks split it, quotes hold a name together.
  @Test(arguments: [
    ("script.py", ["script.py"]),
    ("script.py", ["script.py", "first", "second"]),
    ("a name with blanks.py", ["\"a name with blanks.py\"", "x"]),
    ("half\"quoted.py", ["\"half\\\"quoted\".py"]),
    ("n\u{e4}me-\u{1f40d}.py", ["n\u{e4}me-\u{1f40d}.py"]),
  ])
  func runsTheScriptThatTheCommandLineNames(_ name: String, _ arguments: [String]) throws {
    try write(Self.quine.utf8, to: name)
    let oracle = try Tool.check("python3", [scratch.path(name)])
    let result = try QEMU.run(arguments, directory: scratch.directory)
    #expect(result.text == oracle.text)
    #expect(result.text == Self.quine)
    #expect(result.status == 0)
  }

  @Test func runsAnEmptyScript() throws {
    try write([], to: "empty.py")
    let result = try QEMU.run(["empty.py"], directory: scratch.directory)
    #expect(result.text == "")
    #expect(result.status == 0)
  }

  @Test func namesAScriptThatIsNotThere() throws {
    let result = try QEMU.run(["no such/script.py"], directory: scratch.directory)
    #expect(result.text == "adder: cannot open 'no'\n")
    #expect(result.status == 2)
  }

  @Test func namesADirectory() throws {
    let result = try QEMU.run([scratch.directory], directory: scratch.directory)
    #expect(
      result.text == "OSError: cannot read the script\nadder: cannot read '\(scratch.directory)'\n")
    #expect(result.status == 2)
  }
}

extension QEMU {
  /// Runs the first board's image.
  fileprivate static func run(_ arguments: [String], directory: String) throws -> ToolResult {
    try run(arguments, image: FirmwareImage.microbitV1.path, directory: directory)
  }
}
