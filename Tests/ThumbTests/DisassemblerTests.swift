import TestSupport
import Testing

@testable import Thumb

@Suite struct DisassemblerTests {
  /// IT blocks of every condition and shape with instructions at random, against objdump.
  @Test func itBlocks() throws {
    var generator = RandomSource(seed: 0x17)
    let decoder = Decoder(architecture: .v7EMF)
    let rows = InstructionSet.rows.filter {
      // Branches end a block, some instructions have no business in one.
      $0.template.contains("{c}")
        && ![.b, .udf, .coprocessor, .hint, .vmovImmediate, .dmb, .dsb, .msr, .mrs].contains(
          $0.operation)
    }
    var code: [UInt16] = []
    for state in (UInt16(0)..<0xE00).map({ $0 % 0xE0 }) where state & 0xF != 0 {
      code.append(0xBF00 | state)
      var left = 4 - (state & 0xF).trailingZeroBitCount
      while left > 0 {
        let row = rows.randomElement(using: &generator)!
        var word = generator.encoding(of: row)
        if row.hasCopy { word = word & ~0xF_0000 | (word & 0xF) << 16 }
        let halves = [UInt16(truncatingIfNeeded: word >> 16), UInt16(truncatingIfNeeded: word)]
        let encoding = row.size == 4 ? halves : [halves[1]]
        let operation = decoder.decode(encoding[0], encoding.last!).operation
        let isPlain =
          ![.undefined, .unpredictable, .coprocessor].contains(operation)
          && decoder.row(encoding[0], encoding.last!)?.pattern == row.pattern
        guard isPlain else { continue }
        code += encoding
        left -= 1
      }
    }
    let texts = try Objdump.texts(of: code, architecture: "armv7e-m")
    let disassembler = Disassembler(architecture: .v7EMF)
    var wrong: [String] = []
    var it = ITState()
    var index = 0
    while index < code.count {
      let second = index + 1 < code.count ? code[index + 1] : 0
      let instruction = decoder.decode(code[index], second)
      let ours = disassembler.text(code[index], second, at: UInt32(index * 2), it: it)
      let theirs = try #require(texts[index * 2])
      if instruction.operation == .it {
        it = ITState(bits: UInt8(instruction.imm))
      } else {
        it.advance()
      }
      let word = Decoder.word(code[index], second)
      index += Int(instruction.size) / 2
      if ours == theirs || Differences.rewrite(theirs) == ours { continue }
      if Differences.reason(word, instruction, ours: ours, theirs: theirs) != nil { continue }
      wrong.append("\(String(word, radix: 16)): \(ours) | \(theirs)")
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  @Test func listing() {
    var disassembler = Disassembler(
      architecture: .v6M, labels: [0x100: "main", 0x10C: "table", 0x200: "far"])
    // push {lr}; ldr r0, [pc, #4]; bl far; pop {pc}; nop; .word 0x12345678; a cut BL
    let bytes: [UInt8] = [
      0x00, 0xB5, 0x02, 0x48, 0x00, 0xF0, 0x7C, 0xF8, 0x00, 0xBD, 0xC0, 0x46, 0x78, 0x56, 0x34,
      0x12, 0x00, 0xF0,
    ]
    let lines = disassembler.lines(of: bytes, at: 0x100)
    #expect(lines.map(\.address) == [0x100, 0x102, 0x104, 0x108, 0x10A, 0x10C, 0x110])
    #expect(lines.map(\.size) == [2, 2, 4, 2, 2, 4, 2])
    #expect(
      lines.map(\.text) == [
        "push {lr}", "ldr r0, [pc, #8]", "bl 0x200 <far>", "pop {pc}", "mov r8, r8",
        ".word 0x12345678", ".short 0xf000",
      ])
    #expect(lines[0].label == "main" && lines[5].label == "table" && lines[1].label == nil)
    #expect(lines[1].comment == "0x10c = 0x12345678")
    #expect(disassembler.symbol(0x104) == "main+0x4")
    #expect(disassembler.symbol(0xFE) == nil)
  }

  @Test func undefinedAndData() {
    var disassembler = Disassembler(architecture: .v6M)
    #expect(disassembler.text(0xBF08, at: 0) == ".inst.n 0xbf08")
    #expect(disassembler.text(0xEE71, 0x0A21, at: 0) == ".inst.w 0xee710a21")
    let lines = disassembler.lines(of: [1, 2, 3, 4, 0x00, 0xBF, 9], at: 0) { $0 < 4 }
    #expect(lines.map(\.text) == [".word 0x4030201", "nop"])
  }

  @Test func itStateAdvances() {
    var state = ITState(bits: 0xCB)  // itete gt
    var conditions: [Condition] = []
    while state.isActive {
      conditions.append(state.condition)
      let isLast = conditions.count == 4
      #expect(state.isLast == isLast)
      state.advance()
    }
    #expect(conditions == [.gt, .le, .gt, .le])
    #expect(state == ITState())
  }
}
