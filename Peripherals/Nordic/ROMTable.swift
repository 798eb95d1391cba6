import Bus

/// The CoreSight ROM table's identification registers (IHI 0029E, section D.1), which Nordic's
/// start-up code reads to tell chips and revisions apart: JEP106 code 0x44 of bank 2.
public final class ROMTable: NordicPeripheral {
  private static func table(part: UInt32, revision: UInt32) -> RegisterMap {
    RegisterMap(of: ROMTable.self) {
      Register.readOnly("PIDR4", 0xFD0, reset: 0x02)
      for index in 5..<8 {
        Register.readOnly("PIDR\(index)", 0xFD0 + 4 * UInt32(index - 4), reset: 0)
      }
      Register.readOnly("PIDR0", 0xFE0, reset: part & 0xFF)
      Register.readOnly("PIDR1", 0xFE4, reset: 0x40 | part >> 8 & 0xF)
      Register.readOnly("PIDR2", 0xFE8, reset: revision << 4 | 0xC)
      Register.readOnly("PIDR3", 0xFEC, reset: 0)
      for (index, value) in [0x0D, 0x10, 0x05, 0xB1].enumerated() {
        Register.readOnly("CIDR\(index)", 0xFF0 + 4 * UInt32(index), reset: UInt32(value))
      }
    }
  }
  /// Part 1 revision 7: nRF51822, third revision; part 13 revision 0: nRF52833. Assumed: no
  /// document of the vendor lists them.
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(part: 0x01, revision: 7), .nRF52833: table(part: 0x0D, revision: 0),
  ]

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
  }
}
