import Bus

/// Non-volatile memory controller (nRF51 RM section 6, nRF52833 PS section "NVMC"): programs and
/// erases the flash and the UICR. The processor is halted meanwhile, as it is on the chip while it
/// runs from flash, so that READY always reads 1.
public final class NVMC: NordicPeripheral {
  private enum R {
    static let CONFIG: UInt32 = 0x504
    static let ERASEPAGEPARTIALCFG: UInt32 = 0x51C
    static let ICACHECNF: UInt32 = 0x540
  }

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: NVMC.self) {
      Register.readOnly("READY", 0x400, reset: 1)
      Register.readWrite("CONFIG", R.CONFIG, fields: [.field("WEN", 0...1)])
      Register.writeOnly("ERASEPAGE", 0x508) { $0.erasePage($1) }
      Register.writeOnly("ERASEALL", 0x50C) { if $1 & 1 != 0 { $0.eraseAll() } }
      Register.writeOnly("ERASEPCR0", 0x510) { $0.erasePage($1) }
      Register.writeOnly("ERASEUICR", 0x514) { if $1 & 1 != 0 { $0.eraseUICR() } }
      if family == .nRF52833 {
        Register.readOnly("READYNEXT", 0x408, reset: 1)
        Register.writeOnly("ERASEPAGEPARTIAL", 0x518) { $0.erasePagePartly($1) }
        Register.readWrite(
          "ERASEPAGEPARTIALCFG", R.ERASEPAGEPARTIALCFG, reset: 10,
          fields: [.field("DURATION", 0...6)])
        Register.readWrite(
          "ICACHECNF", R.ICACHECNF,
          fields: [.field("CACHEEN", 0), .notModelled("CACHEPROFEN", 8)],
          onWrite: { $0.chip.onInstructionCache?($1 & 1 != 0) })
        Register.notModelled("IHIT", 0x548)
        Register.notModelled("IMISS", 0x54C)
        for region in 0..<8 {
          let cluster = 0x800 + 0x10 * UInt32(region)
          Register.notModelled("ACL[\(region)].ADDR", cluster)
          Register.notModelled("ACL[\(region)].SIZE", cluster + 4)
          Register.notModelled("ACL[\(region)].PERM", cluster + 8)
        }
      }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private enum Mode: UInt32 { case read, write, erase }

  private let flash: MemoryRegion
  private let uicr: MemoryRegion
  private let pageSize: Int
  /// Erase time so far of pages that are erased in parts, in nanoseconds.
  private var partialErase: [Int: UInt64] = [:]

  init(
    name: String, chip: NordicChip, flash: MemoryRegion, uicr: MemoryRegion, pageSize: Int
  ) {
    self.flash = flash
    self.uicr = uicr
    self.pageSize = pageSize
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
    for region in [flash, uicr] {
      region.readOnlyWrite = { [unowned self, unowned region] offset, value, size in
        program(region, Int(offset), value, size)
      }
    }
  }

  private var mode: Mode? { Mode(rawValue: self[R.CONFIG]) }

  /// Only whole words can be programmed, and only from 1 to 0.
  private func program(_ region: MemoryRegion, _ offset: Int, _ value: UInt32, _ size: AccessSize)
    -> BusFault?
  {
    guard mode == .write, size == .word else { return .readOnly }
    region.store(offset, region.load(offset, .word) & value, .word)
    halt(chip.timing.flashWrite)
    return nil
  }

  /// `address`: of the page's first word. Outside the flash nothing happens.
  private func page(at address: UInt32) -> Int? {
    guard mode == .erase, flash.contains(address) else { return nil }
    let offset = Int(address - flash.base)
    return offset - offset % pageSize
  }

  private func erasePage(_ address: UInt32) {
    guard let page = page(at: address) else { return }
    flash.fill(page, count: pageSize, with: 0xFF)
    partialErase[page] = nil
    halt(chip.timing.pageErase)
  }

  /// The page is erased once the parts add up to a whole erase.
  private func erasePagePartly(_ address: UInt32) {
    guard let page = page(at: address) else { return }
    let duration = UInt64(self[R.ERASEPAGEPARTIALCFG]) * 1_000_000
    let total = (partialErase[page] ?? 0) + duration
    if total >= chip.timing.pageErase {
      flash.fill(page, count: pageSize, with: 0xFF)
      partialErase[page] = nil
    } else {
      partialErase[page] = total
    }
    halt(duration)
  }

  private func eraseAll() {
    guard mode == .erase else { return }
    flash.fill(0, count: flash.size, with: 0xFF)
    uicr.fill(0, count: uicr.size, with: 0xFF)
    halt(chip.timing.fullErase)
  }

  private func eraseUICR() {
    guard mode == .erase else { return }
    uicr.fill(0, count: uicr.size, with: 0xFF)
    halt(chip.timing.pageErase)
  }

  /// Holds the processor while time passes.
  private func halt(_ nanoseconds: UInt64) {
    scheduler.advance(to: scheduler.now + chip.cycles(nanoseconds: nanoseconds))
  }

  public override func reset() {
    super.reset()
    chip.onInstructionCache?(false)
  }
}
