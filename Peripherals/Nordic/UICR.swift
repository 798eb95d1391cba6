import Bus

/// User information configuration registers (nRF51 RM section 8, nRF52833 PS section "UICR"): words of
/// flash, which the NVMC programs and erases, and which configure the chip from its next reset on.
///
/// What software reads is the flash; the table's own values are what the chip took at its reset.
public final class UICR: NordicPeripheral {
  enum R {
    static let CLENR0: UInt32 = 0x000
    static let RBPCONF: UInt32 = 0x004
    static let XTALFREQ: UInt32 = 0x008
    static let PSELRESET: UInt32 = 0x200
    static let APPROTECT: UInt32 = 0x208
    static let NFCPINS: UInt32 = 0x20C
  }

  private static let erased = ~0 as UInt32

  @RegisterTableBuilder<UICR>
  private static func words(_ name: String, _ offset: UInt32, _ count: Int) -> [Register<UICR>] {
    for index in 0..<count {
      Register.readWrite("\(name)[\(index)]", offset + 4 * UInt32(index), reset: erased)
    }
  }

  private static let nRF51Table = RegisterMap(of: UICR.self) {
    Register.readWrite("CLENR0", R.CLENR0, reset: erased)
    // PALL keeps a debugger out, and there is none.
    Register.readWrite(
      "RBPCONF", R.RBPCONF, reset: erased, fields: [.field("PR0", 0...7), .field("PALL", 8...15)])
    // The boards' crystals have 16 MHz: 0xFF.
    Register.readWrite(
      "XTALFREQ", R.XTALFREQ, reset: erased, fields: [.notModelled("XTALFREQ", 0...7)])
    Register.readOnly("FWID", 0x010, reset: erased)
    // BOOTLOADERADDR is the first of them.
    words("NRFFW", 0x014, 15)
    words("NRFHW", 0x050, 12)
    words("CUSTOMER", 0x080, 32)
  }

  private static let nRF52Table = RegisterMap(of: UICR.self) {
    words("NRFFW", 0x014, 13)
    words("NRFHW", 0x050, 12)
    words("CUSTOMER", 0x080, 32)
    for index in 0..<2 as Range<UInt32> {
      Register.readWrite(
        "PSELRESET[\(index)]", R.PSELRESET + 4 * index, reset: erased,
        fields: [.field("PIN", 0...4), .field("PORT", 5), .field("CONNECT", 31)])
    }
    // It keeps a debugger out, and there is none; and it keeps UICR from being erased.
    Register.readWrite("APPROTECT", R.APPROTECT, reset: erased, fields: [.field("PALL", 0...7)])
    Register.readWrite("NFCPINS", R.NFCPINS, reset: erased, fields: [.field("PROTECT", 0)])
    Register.readWrite(
      "DEBUGCTRL", 0x210, reset: erased,
      fields: [.notModelled("CPUNIDEN", 0...7), .notModelled("CPUFPBEN", 8...15)])
    // Of the high voltage mode, in which no board is: MAINREGSTATUS.
    Register.readWrite("REGOUT0", 0x304, reset: erased, fields: [.field("VOUT", 0...2)])
  }

  /// The words themselves.
  let flash: MemoryRegion

  init(name: String, chip: NordicChip, flash: MemoryRegion) {
    self.flash = flash
    super.init(
      name: name, chip: chip,
      registers: chip.family == .nRF51 ? Self.nRF51Table : Self.nRF52Table)
    chip.uicr = self
  }

  // MARK: What it configures

  /// nRF51: bytes of code region 0, which begins at address 0.
  var codeRegionLength: UInt32 {
    self[R.CLENR0] == Self.erased ? 0 : self[R.CLENR0]
  }

  /// nRF51: whether code of region 1 may not read code region 0.
  var protectsCodeRegion: Bool { self[R.RBPCONF] & 0xFF == 0 }

  /// nRF51: what CLOCK.XTALFREQ is reset to.
  var crystal: UInt32 { self[R.XTALFREQ] | ~0xFF }

  /// The pin that resets the chip; nil without one. Both words have to name the same (nRF52833 PS,
  /// "POWER", pin reset); the nRF51's has a pad of its own.
  var resetPin: Board.Pin? {
    let choice = self[R.PSELRESET]
    guard choice == self[R.PSELRESET + 4], choice >> 31 == 0 else { return nil }
    return Board.Pin(port: Int(choice >> 5 & 1), number: Int(choice & 31))
  }

  /// nRF52833: whether P0.09 and P0.10 are the antenna's.
  var hasAntenna: Bool { chip.family == .nRF52833 && self[R.NFCPINS] & 1 != 0 }

  /// nRF52833: whether the access port is protected.
  var isPortProtected: Bool { chip.family == .nRF52833 && self[R.APPROTECT] & 0xFF == 0 }

  /// The antenna's pins.
  private static let antenna = 9...10

  /// Takes over what is in flash now, as a reset does.
  public func take() {
    for row in registers.summary { self[row.offset] = flash.load(Int(row.offset), .word) }
    configure()
  }

  private func configure() {
    if chip.family == .nRF52833, let port = chip.ports.first {
      for pin in Self.antenna where port.isDetached(pin) != hasAntenna {
        port.setDetached(pin, hasAntenna)
      }
    }
    chip.regions?.changed()
  }

  // MARK: Access

  public override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    _ = try super.read(offset: offset, size: size)
    return flash.load(Int(offset), size)
  }

  public override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    if let fault = flash.readOnlyWrite?(offset, value, size) { throw fault }
    let isRegister = hasRegister(at: offset)
    let taken = isRegister ? self[offset & ~3] : 0
    try super.write(offset: offset, value: value, size: size)
    if isRegister { self[offset & ~3] = taken }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    if state.isLoading { chip.regions?.changed() }
  }

  public override func reset() {
    super.reset()
    take()
  }
}
