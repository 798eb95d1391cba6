import Foundation
import TestSupport
import Testing

/// What Firmware/Sources/Outline does to a program's assembly leaves the program what it was.
@Suite struct OutlineTests {
  private static let core = SupportTests.Core.all[0]
  private static let firmware = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Firmware").path

  private let support: SupportTests
  private var scratch: Scratch { support.scratch }

  init() throws { support = try SupportTests() }

  /// A program in C as assembly.
  private func assembly(_ source: String) throws -> String {
    let output = scratch.path("program.s")
    try Tool.check(
      "clang",
      Self.core.options + [
        "-mthumb", "-Oz", "-ffreestanding", "-fno-builtin", "-ffunction-sections",
        "-fdata-sections", "-S", "-I", Self.firmware + "/Sources/Support/include", source, "-o",
        output,
      ])
    return output
  }

  /// The outliner as build-image compiles it, once for all tests.
  private static let outliner = Result {
    let scratch = try Scratch()
    let output = scratch.path("outline")
    let sources = try ["Packing", "Outline"].flatMap { module in
      let directory = "\(firmware)/Sources/\(module)"
      return try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        .map { "\(directory)/\($0)" }
    }
    try Tool.check("swiftc", ["-swift-version", "6", "-o", output] + sources)
    return (scratch: scratch, path: output)
  }

  /// An assembly with all packed but what `warm` says, as `Tables/warm.txt` does.
  private func outlined(_ assembly: String, warm: String) throws -> String {
    let output = scratch.path("outlined.s")
    let nothing = try scratch.write("nothing", "")
    try Tool.check(
      Self.outliner.get().path, [assembly, nothing, nothing, warm, output])
    return output
  }

  /// The basic blocks of each function: its name, its fingerprint, how many.
  private func blocks(_ assembly: String) throws -> [(name: String, print: String, count: Int)] {
    let path = try outlined(assembly, warm: "blocks") + ".blocks"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: " ").map(String.init)
      return (parts[0], parts[1], parts[2].split(separator: ",").count)
    }
  }

  /// - Returns: what it wrote by semihosting, which QEMU has among the errors, and its exit code.
  private func run(_ assembly: String) throws -> (output: String, status: Int32) {
    let elf = try support.link([assembly], for: Self.core, "-Oz")
    let result = try QEMU.run([], image: elf, directory: scratch.directory)
    return (result.errors, result.status)
  }

  /// Packed whole, with its first blocks left as they are, and with its last ones.
  @Test func farJumpsAreNoCalls() throws {
    let guest = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    let plain = try assembly("\(guest)/Guest/distant.c")
    #expect(try String(contentsOfFile: plain, encoding: .utf8).contains("\tbl\t.LBB"))
    let due = try run(plain).status
    let function = try #require(try blocks(plain).first { $0.name == "distant" })
    for warm in ["", "0-9", "\(function.count - 9)-\(function.count - 1)"] {
      let line = warm.isEmpty ? "" : "\(function.name) \(function.print) \(warm)\n"
      let output = try outlined(plain, warm: scratch.write("warm", line))
      #expect(try String(contentsOfFile: output, encoding: .utf8).contains("\tsvc\t#"))
      #expect(try run(output).status == due, "warm: \(warm)")
    }
  }

  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil

  /// Support/unpack.S by itself: random programs print packed what they print as they are, whether all of their
  /// blocks are packed, or half of them, or a few.
  @Test(arguments: 1...(isLong ? 40 : 4) as ClosedRange<UInt64>)
  func packedProgramsDoWhatTheyDid(_ seed: UInt64) throws {
    var program = RandomProgram(seed: seed)
    let plain = try assembly(scratch.write("program.c", program.source()))
    let due = try run(plain)
    #expect(due.status == 0)
    #expect(due.output.utf8.count == 9 * RandomProgram.functions)
    for share in [0, 2, 5] as [UInt64] {
      let warm = try blocks(plain).map { function in
        let kept = (0..<function.count).filter { _ in share != 0 && program.random(share) != 0 }
        return kept.isEmpty
          ? ""
          : "\(function.name) \(function.print) \(kept.map(String.init).joined(separator: ","))\n"
      }
      let output = try outlined(plain, warm: scratch.write("warm", warm.joined()))
      #expect(try String(contentsOfFile: output, encoding: .utf8).contains("\tsvc\t#"))
      let result = try run(output)
      #expect(result.output == due.output, "a share of \(share) is not packed")
      #expect(result.status == 0)
    }
  }
}
