import Foundation
import HostPort
import Testing

/// The modules written in Python, and what `make tables` made of them.
@Suite struct FrozenTests {
  private static let firmware = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Firmware")

  /// The bytecode that is checked in is that of the sources, by the compiler as it is.
  @Test func bytecodeIsUpToDate() throws {
    let text = try HostPort.freeze(directory: Self.firmware.appendingPathComponent("Modules"))
    let recorded = try String(
      contentsOf: Self.firmware.appendingPathComponent("Tables/frozen.json"), encoding: .utf8)
    #expect(text == recorded, "make tables")
  }

  /// The program's table was made of it.
  @Test func tableIsUpToDate() throws {
    let json = try Data(contentsOf: Self.firmware.appendingPathComponent("Tables/frozen.json"))
    let sum = json.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let table = try String(
      contentsOf: Self.firmware.appendingPathComponent("Sources/Port/frozen.c"), encoding: .utf8)
    #expect(table.contains("sum: \(sum)."), "make tables")
  }

  /// A module that nobody uses costs nothing, and one that is imported its object.
  @Test func importingCostsTheModuleObject() {
    let script = """
      import gc
      before = gc.mem_alloc()
      gc.collect()
      before = gc.mem_alloc()
      import functools
      gc.collect()
      print(gc.mem_alloc() - before < 200)
      """
    #expect(HostPort.output(of: script).text == "True\n")
  }

  @Test func helpListsTheModules() {
    let text = HostPort.output(of: "help('modules')").text
    for name in ["asyncio", "builtins", "collections", "heapq", "json", "math", "re", "struct"] {
      #expect(text.split(whereSeparator: \.isWhitespace).contains(Substring(name)))
    }
    #expect(!text.contains("_adder"))
  }
}
