import Packing
import Testing

/// Functions of microbit-v1 that are packed (Firmware/Sources/Packing): what is packed comes back.
@Suite struct PackingTests {
  @Test(
    arguments: [
      ("movs", "r3, #255", 0x23FF), ("adds", "r0, r1, #7", 0x1DC8), ("adds", "r5, #200", 0x35C8),
      ("subs", "r2, r3, r4", 0x1B1A), ("lsls", "r0, r7, #31", 0x07F8),
      ("lsrs", "r1, r2, #32", 0x0811),
      ("asrs", "r0, r0, #1", 0x1040), ("ands", "r1, r2", 0x4011), ("muls", "r0, r5, r0", 0x4368),
      ("rsbs", "r3, r3, #0", 0x425B), ("mvns", "r0, r1", 0x43C8), ("cmp", "r0, #12", 0x280C),
      ("cmp", "r6, r7", 0x42BE), ("mov", "r0, r4", 0x4620), ("mov", "r1, sp", 0x4669),
      ("add", "r2, sp, #16", 0xAA04), ("add", "sp, #508", 0xB07F), ("sub", "sp, #8", 0xB082),
      ("ldr", "r0, [sp, #1020]", 0x98FF), ("str", "r7, [sp]", 0x9700),
      ("ldr", "r1, [r2, #124]", 0x6FD1),
      ("strb", "r0, [r1, #31]", 0x77C8), ("ldrh", "r3, [r4, #62]", 0x8FE3),
      ("ldrsb", "r0, [r1, r2]", 0x5688),
      ("push", "{r4, r5, r7, lr}", 0xB5B0), ("pop", "{r4-r7, pc}", 0xBDF0),
      ("ldm", "r0!, {r1, r2}", 0xC806),
      ("stm", "r3!, {r0}", 0xC301), ("uxtb", "r0, r1", 0xB2C8), ("bx", "lr", 0x4770),
    ] as [(Substring, Substring, UInt16)])
  func instructionsAreEncodedAsTheArchitectureSays(
    _ operation: Substring, _ operands: Substring, _ code: UInt16
  ) {
    #expect(Thumb.encode(operation, operands) == code)
  }

  /// What has two half-words, needs its place, or a register that instructions in a buffer cannot have.
  @Test(
    arguments: [
      ("bl", "memcpy"), ("dmb", "ish"), ("mov", "r8, r0"), ("add", "pc, r0"),
      ("ldr", "r0, .LCPI0_1"),
      ("movs", "r0, #256"), ("ldr", "r0, [r1, #128]"), ("adr", "r0, .LJTI0_0"), ("mov", "r0, lr"),
    ] as [(Substring, Substring)])
  func othersAreNot(_ operation: Substring, _ operands: Substring) {
    #expect(Thumb.encode(operation, operands) == nil)
  }

  /// Functions as clang might write them: few instructions often, many seldom, branches in both directions.
  private func functions(seed: UInt64) -> [[PackedFunctions.Line]] {
    var state = seed
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<60).map { function in
      let count = 5 + random(120)
      return (0...count).map { index in
        let unit: Unit =
          switch index == count ? 0 : random(20) {
          case 0: Unit(0xBD10)
          case 1: .branch(UInt16(random(15)), to: ".LBB\(random(count / 7 + 1) * 7)")
          case 2: .text("text\(random(40))", to: UInt16(random(8)))
          case 3, 4, 5: Unit(Unit.firstCall + UInt16(random(3) == 0 ? random(900) : random(12)))
          case 6: Unit(Unit.firstLiteral + UInt16(random(8) << 9 | random(300)))
          case 7: random(2) == 0 ? .jump(to: ".Lnative") : .jump(to: ".Lnative").nearer
          case 8: Unit(Unit.firstIndirect + UInt16(random(8)))
          case 9: Unit(Unit.trap)
          case 10...14: Unit(0x4620 + UInt16(random(4)))
          default: Unit(UInt16(random(0xBD00)))
          }
        return PackedFunctions.Line(
          labels: index % 7 == 0 ? [".LBB\(index)"] : [], unit: unit,
          isEntered: index == 0 && function % 2 == 0)
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func whatIsPackedComesBack(_ seed: UInt64) throws {
    let functions = functions(seed: seed)
    let packed = PackedFunctions(functions)
    #expect(packed.book.lengths.reduce(0, +) == packed.book.symbols.count)
    for (function, stream) in zip(functions, packed.streams) {
      let stream = try #require(stream)
      var unpacking = Unpacking(stream, packed.book)
      var line = 0
      var early: [(word: UInt16, operand: Int?)] = []
      if function[0].isEntered { early = unpacking.enter(stream.entries[0].early) }
      while line < function.count {
        if early.isEmpty {
          for label in function[line].labels { #expect(stream.labels[label] == unpacking.place) }
        }
        for (word, operand) in early.isEmpty ? unpacking.next() : early {
          let unit = function[line].unit
          try #require(word == unit.word, "line \(line)")
          if case .place(let label) = unit.operand { #expect(operand == stream.labels[label]) }
          line += 1
        }
        early = []
      }
      #expect(unpacking.place == stream.count)
    }
  }

  /// What `LiteralBytes` of the VM does.
  private func text(_ bytes: [UInt8], _ code: TextCode) -> [UInt8]? {
    var bits = bytes.flatMap { byte in (0..<8).map { Int(byte >> UInt8(7 - $0) & 1) } }[...]
    var result: [UInt8] = []
    func expand(_ number: Int, _ depth: Int) -> Bool {
      let high = Int(code.highBits[number / 2] >> UInt8(number % 2 * 4)) & 15
      let first = Int(code.table[13 + 2 * number]) | (high & 3) << 8
      let second = Int(code.table[14 + 2 * number]) | (high >> 2) << 8
      if second == 0 { result.append(UInt8(first)) }
      // As many numbers as wait for their turn have room.
      return depth <= 6 && (second == 0 || expand(first, depth + 1) && expand(second, depth + 1))
    }
    while result.last != 0 {
      var place = 0
      var symbol = 1
      for count in code.table.prefix(15) {
        guard let bit = bits.popFirst() else { return nil }
        place = place * 2 + bit - Int(count)
        symbol += Int(count)
        if place < 0 { break }
      }
      guard place < 0, expand(symbol + place, 0) else { return nil }
    }
    return bits.count < 8 ? result : nil
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func textsComeBack(_ seed: UInt64) {
    var state = seed
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let words = (0..<80).map { _ in (0..<(1 + random(9))).map { _ in UInt8(97 + random(26)) } }
    let texts = (0..<500).map { _ in
      // Words that are there often, letters that repeat, and any bytes but zero.
      (0..<random(8)).flatMap { _ -> [UInt8] in
        switch random(12) {
        case 0: [UInt8](repeating: 97, count: 1 + random(9))
        case 1: (0..<random(4)).map { _ in UInt8(1 + random(255)) }
        default: words[random(random(2) == 0 ? 80 : 8)] + [32]
        }
      }
    }
    var packed = texts
    let code = TextCode(&packed)
    for (packed, plain) in zip(packed, texts) { #expect(text(packed, code) == plain + [0]) }
    let size = packed.joined().count + code.table.count + code.highBits.count
    #expect(size < texts.joined().count * 3 / 4)
  }
}
