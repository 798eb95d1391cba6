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

  /// `Guest/NAME.c` as assembly.
  private func assembly(_ name: String) throws -> String {
    let output = scratch.path("\(name).s")
    let guest = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    try Tool.check(
      "clang",
      Self.core.options + [
        "-mthumb", "-Oz", "-ffreestanding", "-fno-builtin", "-ffunction-sections",
        "-fdata-sections", "-S",
        "-I", Self.firmware + "/Sources/Support/include", "\(guest)/Guest/\(name).c", "-o", output,
      ])
    return output
  }

  /// The outliner as build-image compiles it.
  private func outliner() throws -> String {
    let output = scratch.path("outline")
    let sources = try ["Packing", "Outline"].flatMap { module in
      let directory = "\(Self.firmware)/Sources/\(module)"
      return try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
        .map { "\(directory)/\($0)" }
    }
    try Tool.check("swiftc", ["-swift-version", "6", "-o", output] + sources)
    return output
  }

  private func exitCode(of assembly: String) throws -> Int32 {
    let elf = try support.link([assembly], for: Self.core, "-Oz")
    return try QEMU.run([], image: elf, directory: scratch.directory).status
  }

  /// Packed whole, with its first blocks left as they are, and with its last ones.
  @Test func farJumpsAreNoCalls() throws {
    let plain = try assembly("distant")
    #expect(try String(contentsOfFile: plain, encoding: .utf8).contains("\tbl\t.LBB"))
    let due = try exitCode(of: plain)
    let outline = try outliner()
    let nothing = try scratch.write("nothing", "")
    func outlined(warm: String) throws -> String {
      let output = scratch.path("outlined.s")
      try Tool.check(outline, [plain, nothing, nothing, warm, output])
      return output
    }
    let blocks = try outlined(warm: "blocks") + ".blocks"
    let known = try String(contentsOfFile: blocks, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: " ") }.first { $0[0] == "distant" }
    let function = try #require(known)
    let count = function[2].split(separator: ",").count
    for warm in ["", "0-9", "\(count - 9)-\(count - 1)"] {
      let line = warm.isEmpty ? "" : "\(function[0]) \(function[1]) \(warm)\n"
      let output = try outlined(warm: scratch.write("warm", line))
      #expect(try String(contentsOfFile: output, encoding: .utf8).contains("\tsvc\t#0"))
      #expect(try exitCode(of: output) == due, "warm: \(warm)")
    }
  }
}
