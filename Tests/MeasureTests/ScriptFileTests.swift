import Measure
import TestSupport
import Testing

@Suite struct ScriptFileTests {
  private func load(_ bytes: some Sequence<UInt8>) throws -> ScriptFile {
    let scratch = try Scratch()
    return try ScriptFile(path: scratch.write("dir-name.py", bytes))
  }

  @Test func boardsAndNeedsAreDeclaredAtTheTop() throws {
    let script = try load(
      "\"\"\"Doc.\"\"\"\n# boards: microbit-v2, mps2-an386\n#  needs: 40 KiB of heap \nprint(1)\n"
        .utf8)
    #expect(script.boards == ["microbit-v2", "mps2-an386"])
    #expect(script.needs == "40 KiB of heap")
    #expect(script.reasonToSkip(board: "microbit-v1") == "needs 40 KiB of heap")
    #expect(script.reasonToSkip(board: "microbit-v2") == nil)
    #expect(script.name == "dir-name")
    #expect(script.directory.hasSuffix("/"))
  }

  @Test func withoutDeclarationItRunsAnywhere() throws {
    #expect(try load("print('# boards: x')\n".utf8).reasonToSkip(board: "any") == nil)
    #expect(try load("".utf8).bytes.isEmpty)
    let late = String(repeating: "\n", count: 30) + "# boards: microbit-v2\n"
    #expect(try load(late.utf8).boards == nil)
    #expect(
      try load("# boards: a\n".utf8).reasonToSkip(board: "b") == "is for a only")
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xFF, 0x0A], "line 2: byte 255 at offset 2 is not UTF-8"),
      ([0xC3], "line 1: byte 195 at offset 0 is not UTF-8"),
      ([0xC3, 0xA9, 0xED, 0xA0, 0x80], "line 1: byte 237 at offset 2 is not UTF-8"),
      ([0xC0, 0x80], "line 1: byte 192 at offset 0 is not UTF-8"),
    ] as [([UInt8], String)])
  func otherEncodings(_ bytes: [UInt8], message: String) throws {
    let failure = try #require(throws: ScriptError.self) { try load(bytes) }
    #expect(failure.description.contains(message), "\(failure)")
  }

  @Test func filesThatAreNoScripts() throws {
    let scratch = try Scratch()
    func message(_ path: String) throws -> String {
      try #require(throws: ScriptError.self) { try ScriptFile(path: path) }.description
    }
    #expect(try message(scratch.directory).hasSuffix("is a directory; name a Python script"))
    #expect(
      try message(scratch.path("no.py")).hasSuffix(
        "no.py: cannot be read: No such file or directory"))
    #expect(try message("/proc/self/mem").hasSuffix("cannot be read: Input/output error"))
  }

  @Test func firmwareIsLookedForBesideTheBuild() {
    let places = FirmwareLocator.searched(board: "microbit-v1")
    #expect(places.last == ".build/firmware/adder-microbit-v1.elf")
    // The test program itself lies in a .build directory.
    #expect(places.count >= 2)
    #expect(places.allSatisfy { $0.hasSuffix(".build/firmware/adder-microbit-v1.elf") })
    #expect(FirmwareLocator.find(board: "no-such-board") == nil)
  }

  @Test func expectedOutputIsBesideTheScript() throws {
    let scratch = try Scratch()
    for directory in ["Expected", "other"] { try Tool.check("mkdir", [scratch.path(directory)]) }
    let script = try ScriptFile(path: scratch.write("a.py", ""))
    #expect(try ExpectedOutput.of(script) == nil)
    _ = try scratch.write("Expected/a.txt", "one")
    #expect(try ExpectedOutput.of(script) == Array("one".utf8))
    _ = try scratch.write("a.expected", "two")
    #expect(try ExpectedOutput.of(script) == Array("two".utf8))
    _ = try scratch.write("a.expected32", "rounded")
    #expect(try ExpectedOutput.of(script) == Array("rounded".utf8))
    #expect(try ExpectedOutput.of(script, floatBits: 64) == Array("two".utf8))
    #expect(try ExpectedOutput.of(script, in: scratch.path("other")) == nil)
    _ = try scratch.write("other/a.txt", "three")
    #expect(try ExpectedOutput.of(script, in: scratch.path("other")) == Array("three".utf8))
    try Tool.check("mkdir", [scratch.path("other/a.expected")])
    #expect(throws: ScriptError.self) { try ExpectedOutput.of(script, in: scratch.path("other")) }
  }
}
