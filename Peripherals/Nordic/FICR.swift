import Bus

/// Factory information configuration registers (nRF51 RM section 7, nRF52833 PS section "FICR").
/// Identity and keys come from the machine's seed; what a factory measures on each chip is not
/// modelled.
public final class FICR: NordicPeripheral {
  /// What the chip's variant decides.
  struct Variant {
    /// In bytes.
    var pageSize: Int
    /// In bytes.
    var flashSize: Int
    /// In bytes.
    var ramSize: Int
  }

  /// Words per row of identity: offset and name.
  private static let identity: [(UInt32, String)] =
    [(0x060, "DEVICEID[0]"), (0x064, "DEVICEID[1]")]
    + (0..<4).map { (0x080 + 4 * $0, "ER[\($0)]") }
    + (0..<4).map { (0x090 + 4 * $0, "IR[\($0)]") }
    + [(0x0A4, "DEVICEADDR[0]"), (0x0A8, "DEVICEADDR[1]")]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: FICR.self) {
      Register.readOnly("CODEPAGESIZE", 0x010, onRead: { UInt32($0.variant.pageSize) })
      Register.readOnly(
        "CODESIZE", 0x014, onRead: { UInt32($0.variant.flashSize / $0.variant.pageSize) })
      for (offset, name) in identity { Register.readOnly(name, offset) }
      // Random static.
      Register.readOnly("DEVICEADDRTYPE", 0x0A0, reset: 0xFFFF_FFFF)
      if family == .nRF51 {
        Register.readOnly("CLENR0", 0x028, reset: 0xFFFF_FFFF)
        Register.readOnly("PPFC", 0x02C, reset: 0xFFFF_FFFF)
        // Blocks of 8 KiB.
        Register.readOnly("NUMRAMBLOCK", 0x034, onRead: { UInt32($0.variant.ramSize / 8192) })
        Register.readOnly("SIZERAMBLOCKS", 0x038, reset: 8192)
        Register.notModelled("CONFIGID", 0x05C, .readOnly, reset: 0xFFFF_FFFF)
        // All ones: the radio needs none of the overrides below.
        Register.readOnly("OVERRIDEEN", 0x0AC, reset: 0xFFFF_FFFF)
        for index in 0..<5 {
          let step = 4 * UInt32(index)
          Register.notModelled("NRF_1MBIT[\(index)]", 0x0B0 + step, .readOnly, reset: 0xFFFF_FFFF)
          Register.notModelled("BLE_1MBIT[\(index)]", 0x0EC + step, .readOnly, reset: 0xFFFF_FFFF)
        }
      } else {
        Register.readOnly("INFO.PART", 0x100, reset: 0x52833)
        // Unspecified; the QD package of the micro:bit.
        Register.readOnly("INFO.VARIANT", 0x104, reset: 0xFFFF_FFFF)
        Register.readOnly("INFO.PACKAGE", 0x108, reset: 0x2007)
        Register.readOnly("INFO.RAM", 0x10C, onRead: { UInt32($0.variant.ramSize / 1024) })
        Register.readOnly("INFO.FLASH", 0x110, onRead: { UInt32($0.variant.flashSize / 1024) })
        for index in 0..<3 {
          Register.readOnly("PRODTEST[\(index)]", 0x350 + 4 * UInt32(index), reset: 0xBB42_319F)
        }
        for index in 0..<17 {
          let name = index < 6 ? "A\(index)" : index < 12 ? "B\(index - 6)" : "T\(index - 12)"
          // A sensor for which TEMP's reset values are right.
          Register.readOnly(
            "TEMP.\(name)", 0x404 + 4 * UInt32(index),
            onRead: { _ in TemperatureSensor.linearisation[index].reset })
        }
        // Of no document, but read by the vendor's start-up code (nrfx MDK, `nrf52_erratas.h`): the
        // chip's number and its revision, the first one of the nRF52833.
        Register.readOnly("+0x130", 0x130, reset: 0x0D)
        Register.readOnly("+0x134", 0x134)
        for index in 0..<4 {
          Register.readOnly("NFC.TAGHEADER\(index)", 0x450 + 4 * UInt32(index))
        }
      }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  let variant: Variant
  /// Of what the chip was made with, which a snapshot brings along.
  private var seed: UInt64

  init(name: String, chip: NordicChip, variant: Variant) {
    self.variant = variant
    seed = chip.seed
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
    writeIdentity()
  }

  private func writeIdentity() {
    // Another stream than the RNG's, from the same seed.
    var generator = SplitMix64(seed: ~seed)
    for (offset, _) in Self.identity { self[offset] = UInt32(generator.next() >> 32) }
    self[0x0A8] &= 0xFFFF
    guard chip.family == .nRF52833 else { return }
    for index in 0..<4 as Range<UInt32> {
      self[0x450 + 4 * index] = UInt32(generator.next() >> 32)
    }
    // The manufacturer.
    self[0x450] = self[0x450] & ~0xFF | 0x5F
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&seed)
  }

  public override func reset() {
    super.reset()
    writeIdentity()
  }
}
