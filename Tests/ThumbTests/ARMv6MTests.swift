import TestSupport
import Testing

@testable import Thumb

/// What ARMv6-M defines, written down from DDI 0419 a second time, without the table.
@Suite struct ARMv6MTests {
  enum Status { case defined, undefined, unpredictable }

  private func status(_ operation: Thumb.Operation) -> Status {
    switch operation {
    case .undefined: return .undefined
    case .unpredictable: return .unpredictable
    default: return .defined
    }
  }

  /// A5.2, by ranges.
  private func expected(_ halfword: UInt16) -> Status {
    let low = halfword & 0xFF
    switch halfword {
    case 0x44FF: return .unpredictable  // ADD PC, PC
    case 0x4500...0x453F: return .unpredictable  // CMP of low registers, encoding T2
    case 0x4540...0x45FF:  // CMP with PC
      return halfword & 0x87 == 0x87 || halfword & 0x78 == 0x78 ? .unpredictable : .defined
    case 0x4700...0x47FF:  // BX, BLX
      return halfword & 7 != 0 || halfword & 0x78 == 0x78 ? .unpredictable : .defined
    case 0x0000...0xAFFF: return .defined
    case 0xB000...0xB0FF: return .defined  // ADD, SUB SP
    case 0xB200...0xB2FF: return .defined  // SXTH, SXTB, UXTH, UXTB
    case 0xB400, 0xBC00: return .unpredictable  // PUSH, POP of nothing
    case 0xB400...0xB5FF, 0xBC00...0xBDFF: return .defined
    case 0xB662, 0xB672: return .defined  // CPSIE i, CPSID i
    case 0xB660...0xB67F: return .unpredictable
    case 0xBA00...0xBA7F, 0xBAC0...0xBAFF: return .defined  // REV, REV16, REVSH
    case 0xBE00...0xBEFF: return .defined  // BKPT
    case 0xBF00...0xBFFF: return low & 0xF == 0 ? .defined : .undefined  // hints; no IT
    case 0xB000...0xBFFF: return .undefined  // CBZ, CBNZ and what nobody has
    case 0xC000...0xCFFF: return low == 0 ? .unpredictable : .defined  // STM, LDM
    default: return .defined  // B, UDF, SVC
    }
  }

  @Test func everyHalfword() {
    let decoder = Decoder(architecture: .v6M)
    for halfword in UInt16(0)..<0xE800 {
      let operation = decoder.decode(halfword).operation
      #expect(
        status(operation) == expected(halfword), "\(String(halfword, radix: 16)) \(operation)")
    }
  }

  /// A5.3: six instructions and UDF.
  private func expected(_ first: UInt16, _ second: UInt16) -> [Thumb.Operation] {
    guard first >> 11 == 0b11110, second & 0x8000 != 0 else { return [.undefined] }
    if second & 0x5000 == 0x5000 { return [.bl] }
    let op1 = first >> 4 & 0x7F
    let op2 = second >> 12 & 7
    if op1 == 0b1111111, op2 == 0b010 { return [.udf] }
    guard op2 & 0b101 == 0 else { return [.undefined] }
    switch op1 {
    case 0b0111000, 0b0111001: return [.msr, .unpredictable]
    case 0b0111110, 0b0111111: return [.mrs, .unpredictable]
    case 0b0111011:
      switch second >> 4 & 0xF {
      case 4: return [.dsb, .unpredictable]
      case 5: return [.dmb, .unpredictable]
      case 6: return [.isb, .unpredictable]
      default: return [.undefined]
      }
    default: return [.undefined]
    }
  }

  @Test func wideEncodings() {
    let decoder = Decoder(architecture: .v6M)
    var generator = RandomSource(seed: 6)
    for first in UInt16(0xE800)...0xFFFF {
      for round in 0..<64 {
        var second = UInt16(truncatingIfNeeded: generator.next())
        if round & 1 == 0 { second = 0x8000 | second & 0x0FFF }
        let operation = decoder.decode(first, second).operation
        #expect(
          expected(first, second).contains(operation),
          "\(String(first, radix: 16)) \(String(second, radix: 16)) \(operation)")
      }
    }
  }

  /// The encodings that compilers emit.
  @Test(arguments: [
    (0xF3BF, 0x8F5F, Thumb.Operation.dmb), (0xF3BF, 0x8F4F, .dsb), (0xF3BF, 0x8F6F, .isb),
    (0xF3EF, 0x8010, .mrs), (0xF380, 0x8810, .msr), (0xF7FF, 0xFFFE, .bl), (0xF7F0, 0xA000, .udf),
    (0xF3EF, 0x8011, .unpredictable), (0xF380, 0x8811, .unpredictable),
  ])
  func named(_ first: UInt16, _ second: UInt16, _ operation: Thumb.Operation) {
    #expect(Decoder(architecture: .v6M).decode(first, second).operation == operation)
  }
}
