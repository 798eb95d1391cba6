import Testing

@testable import Thumb

/// Every halfword against objdump.
@Suite struct NarrowTests {
  /// What objdump reads though the M profile, as far as we know it, has no such instruction.
  private func isLater(_ halfword: UInt16) -> String? {
    switch halfword {
    case 0xBA80...0xBABF: return "HLT is Armv8"
    case 0x4700...0x47FF where halfword & 7 == 4: return "BXNS and BLXNS are Armv8-M"
    case 0xB610, 0xB618: return "SETPAN is Armv8.1"
    case 0xB650, 0xB658: return "SETEND is not in the M profile"
    case 0xBF50: return "SEVL is Armv8"
    default: return nil
    }
  }

  @Test func textOfEveryHalfword() throws {
    let disassembler = Disassembler(architecture: .v7EMF)
    var code: [UInt16] = []
    var places: [Int] = []
    for halfword in UInt16(0)..<0xE800 {
      places.append(code.count * 2)
      code.append(halfword)
      // An IT block swallows the four instructions behind it.
      if halfword >> 8 == 0xBF { code += [0xBF00, 0xBF00, 0xBF00, 0xBF00] }
    }
    let texts = try Objdump.texts(of: code, architecture: "armv7e-m")
    var wrong: [String] = []
    for halfword in UInt16(0)..<0xE800 where isLater(halfword) == nil {
      let address = places[Int(halfword)]
      let instruction = disassembler.decoder.decode(halfword)
      let ours = disassembler.text(halfword, at: UInt32(address))
      let theirs = try #require(texts[address])
      if ours == theirs { continue }
      if instruction.operation == .undefined, theirs.isEmpty { continue }
      // objdump prints the number in hexadecimal.
      if instruction.operation == .bkpt, let digits = theirs.split(separator: "x").last,
        UInt32(digits, radix: 16) == instruction.imm
      {
        continue
      }
      if instruction.operation == .unpredictable,
        theirs.isEmpty || theirs.contains("<und>") || theirs.hasPrefix("cps")
      {
        continue
      }
      if Differences.rewrite(theirs) == ours { continue }
      wrong.append("\(String(halfword, radix: 16)): \(ours) | \(theirs)")
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
  }

  @Test func widthOfEveryHalfword() {
    for architecture in Architecture.allCases {
      let decoder = Decoder(architecture: architecture)
      for halfword in UInt16.min...UInt16.max {
        let isWide = halfword >> 11 == 0b11101 || halfword >> 12 == 0b1111
        #expect(decoder.decode(halfword, 0x8000).size == (isWide ? 4 : 2))
      }
    }
  }
}
