import TestSupport
import Testing

@testable import Thumb

/// 32-bit encodings against objdump.
@Suite struct WideTests {
  /// Each row a thousand times with operands at random, as far as the manual promises anything
  /// about them.
  @Test func textOfEveryRow() throws {
    var generator = RandomSource(seed: 0x7B)
    var words: [UInt32] = []
    for row in InstructionSet.rows where row.size == 4 && row.operation != .coprocessor {
      for _ in 0..<1000 { words.append(generator.encoding(of: row)) }
    }
    try compare(words, atLeast: 100_000)
  }

  /// Each row with each of its fields at its edges: nothing, all, all but one, each single bit; the
  /// other fields at zero, at all ones, and at random.
  @Test func textAtTheEdgesOfEveryField() throws {
    var generator = RandomSource(seed: 0xED)
    var words: [UInt32] = []
    for row in InstructionSet.rows where row.size == 4 && row.operation != .coprocessor {
      for field in Set(row.pieces.map(\.slot)) {
        let mask = row.pieces.filter { $0.slot == field }.reduce(0) {
          $0 | $1.mask << UInt32($1.source)
        }
        var edges: Set<UInt32> = [0, mask]
        for bit in 0..<32 where mask >> UInt32(bit) & 1 != 0 {
          edges.formUnion([1 << UInt32(bit), mask & ~(1 << UInt32(bit))])
        }
        let fixed = row.value | row.shouldValue
        let free = ~(row.mask | row.shouldMask)
        for edge in edges.sorted() {
          for others in [0, free] { words.append(others & ~mask | edge | fixed) }
          for _ in 0..<6 { words.append(generator.encoding(of: row) & ~mask | edge) }
        }
      }
    }
    try compare(words, atLeast: 50_000)
  }

  /// The texts of encodings, as far as the manual promises anything about them, against objdump's.
  private func compare(_ encodings: [UInt32], atLeast least: Int) throws {
    let disassembler = Disassembler(architecture: .v7EMF)
    let decoder = disassembler.decoder
    var code: [UInt16] = []
    var words: [UInt32] = []
    for encoding in encodings {
      var word = encoding
      if decoder.row(UInt16(word >> 16), UInt16(truncatingIfNeeded: word))?.hasCopy == true {
        word = word & ~0xF_0000 | (word & 0xF) << 16
      }
      let halves = (UInt16(word >> 16), UInt16(truncatingIfNeeded: word))
      let operation = decoder.decode(halves.0, halves.1).operation
      if operation == .unpredictable || operation == .coprocessor { continue }
      words.append(word)
      code += [halves.0, halves.1]
    }
    #expect(words.count > least)
    let texts = try Objdump.texts(of: code, architecture: "armv7e-m")
    var wrong: [String] = []
    for (index, word) in words.enumerated() {
      let address = index * 4
      let halves = (UInt16(word >> 16), UInt16(truncatingIfNeeded: word))
      let instruction = decoder.decode(halves.0, halves.1)
      let ours = disassembler.text(halves.0, halves.1, at: UInt32(address))
      let theirs = try #require(texts[address])
      if ours == theirs || Differences.rewrite(theirs) == ours { continue }
      if instruction.operation == .undefined, theirs.isEmpty || theirs.hasPrefix("undefined") {
        continue
      }
      if instruction.operation == .vmovImmediate, isSameFloat(word, theirs, ours) { continue }
      if Differences.reason(word, instruction, ours: ours, theirs: theirs) != nil { continue }
      wrong.append("\(String(word, radix: 16)): \(ours) | \(theirs)")
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  /// objdump prints the eight bits of the encoding where UAL has the number.
  private func isSameFloat(_ word: UInt32, _ theirs: String, _ ours: String) -> Bool {
    guard let bits = theirs.split(separator: "#").last.flatMap({ UInt32($0) }),
      let value = ours.split(separator: "#").last.flatMap({ Double($0) })
    else { return false }
    // -1^S * 16..31 / 16 * 2^-3..4
    let exponent = Int((bits >> 4 & 7) ^ 4) - 3
    let magnitude = Double(16 + bits & 15 | 16) / 16
    var expected = magnitude
    for _ in 0..<abs(exponent) { expected = exponent < 0 ? expected / 2 : expected * 2 }
    return value == (bits & 0x80 != 0 ? -expected : expected)
  }

  /// Coprocessor instructions, which objdump reads only for other profiles.
  @Test func textOfCoprocessorRows() throws {
    let disassembler = Disassembler(architecture: .v7M)
    var generator = RandomSource(seed: 0xC0)
    var code: [UInt16] = []
    for row in InstructionSet.rows where row.operation == .coprocessor {
      for _ in 0..<300 {
        // Coprocessors that objdump gives no other names: 0, 7, 14.
        let number = [0, 7, 14].randomElement(using: &generator)!
        let word = generator.encoding(of: row) & ~0xF00 | UInt32(number) << 8
        let first = UInt16(word >> 16)
        guard
          disassembler.decoder.row(first, UInt16(truncatingIfNeeded: word))?.pattern
            == row.pattern
        else { continue }
        code += [first, UInt16(truncatingIfNeeded: word)]
      }
    }
    let texts = try Objdump.texts(of: code, architecture: "armv7")
    var wrong: [String] = []
    for index in stride(from: 0, to: code.count, by: 2) {
      let ours = disassembler.text(code[index], code[index + 1], at: UInt32(index * 2))
      let theirs = try #require(texts[index * 2])
      var plain = ours.replacing(#/\bp(\d+)/#) { $0.1 }.replacing(#/\bc(\d)/#) { "cr\($0.1)" }
      if theirs.hasSuffix("}"), !plain.hasSuffix("}") {
        let cut = plain.lastIndex(of: " ")!
        plain = plain[..<cut] + " {" + plain[plain.index(after: cut)...] + "}"
      }
      // APSR_nzcv is what register 15 means to every MRC.
      if theirs.hasPrefix("mrc2") { plain = plain.replacing("APSR_nzcv", with: "pc") }
      if plain == theirs || plain.replacing(#/, #-?0\]/#, with: "]") == theirs
        || plain.replacing(#/\], #-?0$/#, with: "]") == theirs
      {
        continue
      }
      wrong.append("\(String(code[index], radix: 16)): \(plain) | \(theirs)")
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  /// What no row covers, objdump must not know either, unless it belongs to another architecture.
  @Test func nothingIsMissing() throws {
    let decoder = Decoder(architecture: .v7EMF)
    var generator = RandomSource(seed: 0xE8)
    var code: [UInt16] = []
    for first in UInt16(0xE800)...0xFFFF {
      // The space of coprocessors and of Advanced SIMD is not ours.
      let top = first >> 8
      let isForeign = top & 0xEF == 0xEF || top & 0xEC == 0xEC || first & 0xFF10 == 0xF900
      if isForeign { continue }
      for _ in 0..<40 {
        let second = UInt16(truncatingIfNeeded: generator.next())
        if decoder.decode(first, second).operation == .undefined { code += [first, second] }
      }
    }
    let texts = try Objdump.texts(of: code, architecture: "armv7e-m")
    let foreign: [String] = [
      // Armv8.1-M: branch future, low-overhead loops.
      "bfl", "bfcsel", "bf", "bfx", "bflx", "wlstp", "dlstp", "wls", "dls", "letp", "le", "lctp",
      // Armv8: acquire and release, CRC.
      "stl", "lda", "crc32", "dcps",
      // A and R profile: to Arm state, virtualisation, security, exclusive doublewords, modes.
      "blx", "hvc", "smc", "strexd", "ldrexd", "bxj", "eret", "subs pc", "rfe", "srs", "cps",
      "mrs", "msr", "vld", "vst",
    ]
    var wrong: [String] = []
    for index in stride(from: 0, to: code.count, by: 2) {
      let theirs = try #require(texts[index * 2])
      if theirs.isEmpty || theirs.lowercased().contains("undefined") { continue }
      if theirs.contains("??") || foreign.contains(where: { theirs.hasPrefix($0) }) { continue }
      // A store to PC is UNDEFINED.
      if theirs.hasPrefix("str"), code[index] & 0xF == 15 { continue }
      // objdump does not look at bits 10 to 6 of a register offset.
      if code[index] >> 9 == 0xF8 >> 1, code[index + 1] & 0x800 == 0, code[index + 1] & 0x7C0 != 0 {
        continue
      }
      wrong.append(
        "\(String(code[index], radix: 16)) \(String(code[index + 1], radix: 16)) \(theirs)")
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }
}
