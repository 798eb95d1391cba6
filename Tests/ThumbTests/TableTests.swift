import TestSupport
import Testing

@testable import Thumb

/// The table itself.
@Suite struct TableTests {
  @Test func sizes() {
    #expect(MemoryLayout<Instruction>.size == 16)
    #expect(MemoryLayout<Instruction>.stride == 16)
    #expect(MemoryLayout<Operation>.size == 2)
  }

  /// Two rows may match the same encoding only if one is looked at first for a reason.
  @Test func overlapsAreDecided() {
    let rows = InstructionSet.rows
    var ties: [String] = []
    for (index, a) in rows.enumerated() {
      for b in rows[(index + 1)...] where a.size == b.size {
        let common = a.mask & b.mask
        if a.value & common != b.value & common || a.precedes(b) || b.precedes(a) { continue }
        // A third row may have taken all that both match.
        let both = (mask: a.mask | b.mask, value: a.value | b.value)
        let isTaken = rows.contains {
          $0.size == a.size && $0.mask & ~both.mask == 0 && both.value & $0.mask == $0.value
            && $0.precedes(a) && $0.precedes(b)
        }
        if !isTaken {
          ties.append("\(a.pattern) \(b.pattern)")
        }
      }
    }
    #expect(ties.isEmpty, "\(ties)")
  }

  /// No row is hidden by others on every architecture.
  @Test func everyRowIsReached() {
    let decoders = Architecture.allCases.map { Decoder(architecture: $0) }
    var generator = RandomSource(seed: 1)
    let hidden = InstructionSet.rows.filter { row in
      !(0..<2000).contains { _ in
        let word = generator.encoding(of: row)
        let first = UInt16(truncatingIfNeeded: row.size == 4 ? word >> 16 : word)
        let second = UInt16(truncatingIfNeeded: word)
        return decoders.contains { $0.row(first, second)?.pattern == row.pattern }
      }
    }
    #expect(hidden.map(\.pattern) == [])
  }

  @Test func everyOperationHasARow() {
    let used = Set(InstructionSet.rows.map(\.operation))
    let missing = Operation.allCases.filter { !used.contains($0) && $0 != .unpredictable }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test func everyTimingClassIsUsed() {
    let used = Set(InstructionSet.rows.map(\.timing))
    let missing = TimingClass.allCases.filter { !used.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }

  /// What can set the flags says which.
  @Test func flagSettersNameTheirFlags() {
    for row in InstructionSet.rows where row.template.contains("{s}") {
      #expect(!row.writes.isEmpty, "\(row.pattern)")
      #expect(
        row.size == 2 || row.pattern.contains("s") || row.options.contains(.setsFlags),
        "\(row.pattern)")
    }
  }

  /// Extensions take nothing away: what an architecture defines, the next one decodes alike.
  @Test(arguments: zip(Architecture.allCases, Architecture.allCases.dropFirst()))
  func supersets(_ smaller: Architecture, _ larger: Architecture) {
    let before = Decoder(architecture: smaller)
    let after = Decoder(architecture: larger)
    var generator = RandomSource(seed: 2)
    for row in InstructionSet.rows where row.since <= smaller {
      for _ in 0..<100 {
        let word = generator.encoding(of: row)
        let first = UInt16(truncatingIfNeeded: row.size == 4 ? word >> 16 : word)
        let second = UInt16(truncatingIfNeeded: word)
        let old = before.decode(first, second)
        if [.undefined, .unpredictable, .coprocessor].contains(old.operation) { continue }
        #expect(after.decode(first, second) == old, "\(row.pattern)")
      }
    }
  }

  /// Nothing that memory can hold stops the decoder or the disassembler.
  @Test(arguments: Architecture.allCases)
  func anythingDecodes(_ architecture: Architecture) {
    let disassembler = Disassembler(architecture: architecture)
    var generator = RandomSource(seed: 3)
    var wrong: [(UInt16, UInt16)] = []
    for first in UInt16.min...UInt16.max {
      for _ in 0..<(InstructionSet.isWide(first) ? 50 : 1) {
        let second = UInt16(truncatingIfNeeded: generator.next())
        let instruction = disassembler.decoder.decode(first, second)
        let isFloat = instruction.timing.rawValue >= TimingClass.floatArithmetic.rawValue
        let limit: UInt8 = isFloat ? 32 : 16
        let isSane = instruction.rd < limit && instruction.rn < limit && instruction.rm < limit
        let it = ITState(bits: UInt8(truncatingIfNeeded: generator.next()))
        let text = disassembler.text(first, second, at: 0x1000, it: it)
        if !isSane || text.isEmpty { wrong.append((first, second)) }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10))")
  }

  @Test func reference() {
    let text = InstructionReference.markdown(for: .v6M)
    #expect(
      text.contains(
        "| `0001100mmmnnnddd` | `add{s}{c} Rd, Rn, Rm` | addRegister | dataProcessing |  | NZCV | v6M |"
      ))
    #expect(!text.contains("cbz"))
    let lines = InstructionReference.markdown(for: .v7EMF).split(separator: "\n").count
    let rows = InstructionSet.rows.filter { $0.operation != .undefined }.count
    #expect(lines == rows + 2)
  }
}
