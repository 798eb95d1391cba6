import TestSupport
import Testing

@testable import Thumb

/// Our text, read by GNU as, is the instruction again: the text says all, in a language that
/// assemblers know.
@Suite struct AssemblerTests {
  /// Branches are left out, which need labels; so are IT and its followers, and hints without a
  /// mnemonic that as knows.
  private static let excluded: Set<Thumb.Operation> = [
    .b, .bConditional, .bl, .cbz, .cbnz, .it, .hint, .undefined, .unpredictable,
  ]

  private func same(_ a: Instruction, _ b: Instruction) -> Bool {
    // One constant has several encodings, some of them rotated.
    var a = a
    var b = b
    let carry: Instruction.Options = [.carryKnown, .carry]
    a.options.subtract(carry)
    b.options.subtract(carry)
    // as writes -0 as 0.
    if a.imm == 0 && b.imm == 0 {
      a.options.insert(.add)
      b.options.insert(.add)
    }
    return a == b
  }

  @Test func everyRow() throws {
    let disassembler = Disassembler(architecture: .v7EMF)
    let decoder = disassembler.decoder
    var generator = RandomSource(seed: 0xA5)
    var source = ".syntax unified\n.cpu cortex-m4\n.fpu fpv4-sp-d16\n.thumb\n"
    var instructions: [(Instruction, String)] = []
    for row in InstructionSet.rows where !Self.excluded.contains(row.operation) {
      for _ in 0..<40 {
        var word = generator.encoding(of: row)
        if row.hasCopy { word = word & ~0xF_0000 | (word & 0xF) << 16 }
        let first = UInt16(truncatingIfNeeded: row.size == 4 ? word >> 16 : word)
        let second = UInt16(truncatingIfNeeded: word)
        let instruction = decoder.decode(first, second)
        if Self.excluded.contains(instruction.operation) { continue }
        let text = disassembler.text(first, second, at: 0)
        // as takes 9 for the coprocessor of half precision, with other offsets.
        if instruction.operation == .coprocessor && instruction.amount == 9 { continue }
        // as does not believe that FPv4-SP has these.
        if text.hasPrefix("vmov.32") { continue }
        if text.hasPrefix("nop.w") && instruction.timing == .preload { continue }
        source += text + "\n"
        instructions.append((instruction, text))
      }
    }
    let scratch = try Scratch()
    let file = try scratch.write("code.s", source)
    let object = scratch.path("code.o")
    try Tool.check("arm-none-eabi-as", ["-o", object, file])
    let binary = scratch.path("code.bin")
    try Tool.check(
      "arm-none-eabi-objcopy", ["-O", "binary", "-j", ".text", object, binary])
    let bytes = try Tool.check("cat", [binary]).output
    var offset = 0
    var wrong: [String] = []
    for (instruction, text) in instructions {
      guard offset + 1 < bytes.count else { break }
      func halfword(_ at: Int) -> UInt16 {
        at + 1 < bytes.count ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : 0
      }
      let again = decoder.decode(halfword(offset), halfword(offset + 2))
      if !same(again, instruction) {
        wrong.append("\(text): \(disassembler.text(halfword(offset), halfword(offset + 2), at: 0))")
      }
      offset += Int(again.size)
    }
    #expect(offset == bytes.count)
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }
}
