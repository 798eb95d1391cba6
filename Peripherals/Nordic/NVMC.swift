import Bus

/// Non-volatile memory controller (nRF51 RM section 6, nRF52833 PS section "NVMC"): programs and
/// erases the flash and the UICR. The processor is halted meanwhile, as it is on the chip while it
/// runs from flash, so that READY always reads 1.
public final class NVMC: NordicPeripheral {
  private enum R {
    static let CONFIG: UInt32 = 0x504
    static let ERASEPAGEPARTIALCFG: UInt32 = 0x51C
    static let ICACHECNF: UInt32 = 0x540
    static let IHIT: UInt32 = 0x548
    static let IMISS: UInt32 = 0x54C
    static let ERASEPAGE: UInt32 = 0x508
    static let ERASEPCR0: UInt32 = 0x510
    static let ERASEPAGEPARTIAL: UInt32 = 0x518
    static let ACL: UInt32 = 0x800
  }

  private static let aclRegions: UInt32 = 8

  /// - Parameter countsCache: whether there is a model of the cache, by the board's flash.
  private static func table(_ family: NordicFamily, countsCache: Bool = false) -> RegisterMap {
    RegisterMap(of: NVMC.self) {
      Register.readOnly("READY", 0x400, reset: 1)
      Register.readWrite("CONFIG", R.CONFIG, fields: [.field("WEN", 0...1)])
      Register.writeOnly("ERASEPAGE", 0x508) { $0.erasePage($1, ofRegion0: false) }
      Register.writeOnly("ERASEALL", 0x50C) { if $1 & 1 != 0 { $0.eraseAll() } }
      // The nRF51's for code region 0; on the nRF52833 another name of ERASEPAGE.
      Register.writeOnly("ERASEPCR0", 0x510) { $0.erasePage($1, ofRegion0: true) }
      Register.writeOnly("ERASEUICR", 0x514) { if $1 & 1 != 0 { $0.eraseUICR() } }
      if family == .nRF52833 {
        Register.readOnly("READYNEXT", 0x408, reset: 1)
        Register.writeOnly("ERASEPAGEPARTIAL", 0x518) { $0.erasePagePartly($1) }
        Register.readWrite(
          "ERASEPAGEPARTIALCFG", R.ERASEPAGEPARTIALCFG, reset: 10,
          fields: [.field("DURATION", 0...6)])
        Register.readWrite(
          "ICACHECNF", R.ICACHECNF,
          fields: [
            .field("CACHEEN", 0),
            countsCache ? .field("CACHEPROFEN", 8) : .notModelled("CACHEPROFEN", 8),
          ], onWrite: { $0.configureCache($1) })
        if countsCache {
          Register.readWrite(
            "IHIT", R.IHIT, onRead: { $0.flash.timing?.hits ?? 0 },
            onWrite: { $0.flash.timing?.hits = $1 })
          Register.readWrite(
            "IMISS", R.IMISS, onRead: { $0.flash.timing?.misses ?? 0 },
            onWrite: { $0.flash.timing?.misses = $1 })
        } else {
          Register.notModelled("IHIT", R.IHIT)
          Register.notModelled("IMISS", R.IMISS)
        }
        for region in 0..<aclRegions {
          let cluster = R.ACL + 0x10 * region
          Register.readWrite("ACL[\(region)].ADDR", cluster)
          Register.readWrite("ACL[\(region)].SIZE", cluster + 4)
          Register.readWrite(
            "ACL[\(region)].PERM", cluster + 8,
            fields: [.field("WRITE", 1), .field("READ", 2)],
            onWrite: { nvmc, _ in nvmc.readProtectionChanged() })
        }
      }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private static let profilingTable = table(.nRF52833, countsCache: true)

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
    let countsCache = chip.family == .nRF52833 && flash.timing != nil
    super.init(
      name: name, chip: chip,
      registers: countsCache ? Self.profilingTable : Self.tables[chip.family]!)
    for region in [flash, uicr] {
      region.readOnlyWrite = { [unowned self, unowned region] offset, value, size in
        program(region, Int(offset), value, size)
      }
    }
  }

  private var mode: Mode? { Mode(rawValue: self[R.CONFIG]) }

  // MARK: Instruction cache

  private func configureCache(_ value: UInt32) {
    chip.onInstructionCache?(value & 1 != 0)
    flash.timing?.isProfiling = value & 0x100 != 0
  }

  // MARK: Protection

  /// By the nRF51's MPU or the nRF52833's ACL (PS section "ACL").
  private func isProtected(_ offset: Int) -> Bool {
    chip.isFlashProtected(offset) || isInRegion(offset, permission: Permission.WRITE)
  }

  /// Also by the nRF51's code regions.
  private func isForbidden(_ offset: Int) -> Bool {
    isProtected(offset) || chip.regions?.forbidsChange(at: offset) == true
  }

  /// Bits of PERM, which take a permission away.
  private enum Permission {
    static let WRITE: UInt32 = 2
    static let READ: UInt32 = 4
  }

  private func isInRegion(_ offset: Int, permission: UInt32) -> Bool {
    guard chip.family == .nRF52833 else { return false }
    return (0..<Self.aclRegions).contains { region in
      let cluster = R.ACL + 0x10 * region
      let start = Int(self[cluster])
      return self[cluster + 8] & permission != 0 && offset >= start
        && offset - start < Int(self[cluster + 4])
    }
  }

  /// Reads of data in a region without permission are bus faults; instructions are fetched all the same.
  private func readProtectionChanged() {
    let isProtecting =
      chip.family == .nRF52833
      && (0..<Self.aclRegions).contains { self[R.ACL + 0x10 * $0 + 8] & Permission.READ != 0 }
    chip.bus.setMemoryCheck(
      "ACL",
      isProtecting
        ? { [unowned self] address, _, kind in
          kind == .read && flash.contains(address)
            && isInRegion(Int(address - flash.base), permission: Permission.READ)
            ? .notReadable : nil
        } : nil)
  }

  /// To erase what is protected is a bus fault; an ACL register can be written once.
  public override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    let register = offset & ~3
    let erases = [R.ERASEPAGE, R.ERASEPCR0, R.ERASEPAGEPARTIAL].contains(register)
    if erases, let page = page(at: value), isForbidden(page) { throw .rejected }
    if register == R.ERASEPCR0, chip.regions?.isInside == false { throw .rejected }
    if chip.family == .nRF52833, (R.ACL..<R.ACL + 0x10 * Self.aclRegions).contains(register),
      hasRegister(at: register), self[register] != 0
    {
      return
    }
    try super.write(offset: offset, value: value, size: size)
  }

  // MARK: Programming and erasing

  /// Only whole words can be programmed, and only from 1 to 0.
  private func program(_ region: MemoryRegion, _ offset: Int, _ value: UInt32, _ size: AccessSize)
    -> BusFault?
  {
    guard mode == .write, size == .word, region !== flash || !isForbidden(offset) else {
      return .readOnly
    }
    region.store(offset, region.load(offset, .word) & value, .word)
    note(.programmed(address: region.base &+ UInt32(offset), value: value))
    halt(chip.timing.flashWrite)
    return nil
  }

  /// `address`: of the page's first word. Outside the flash nothing happens.
  private func page(at address: UInt32) -> Int? {
    guard mode == .erase, flash.contains(address) else { return nil }
    let offset = Int(address - flash.base)
    return offset - offset % pageSize
  }

  private func erasePage(_ address: UInt32, ofRegion0: Bool) {
    guard let page = page(at: address),
      chip.regions.map({ $0.contains(page) == ofRegion0 }) ?? true
    else { return }
    erase(flash, page, pageSize)
    partialErase[page] = nil
    halt(chip.timing.pageErase)
  }

  /// The page is erased once the parts add up to a whole erase.
  private func erasePagePartly(_ address: UInt32) {
    guard let page = page(at: address) else { return }
    let duration = UInt64(self[R.ERASEPAGEPARTIALCFG]) * 1_000_000
    let total = (partialErase[page] ?? 0) + duration
    if total >= chip.timing.pageErase {
      erase(flash, page, pageSize)
      partialErase[page] = nil
    } else {
      partialErase[page] = total
    }
    halt(duration)
  }

  /// Nothing happens while a part is protected.
  private func eraseAll() {
    let pages = stride(from: 0, to: flash.size, by: pageSize)
    guard mode == .erase, !pages.contains(where: isProtected) else { return }
    erase(flash, 0, flash.size)
    erase(uicr, 0, uicr.size)
    halt(chip.timing.fullErase)
  }

  /// Not while there is code in region 1 (nrf51.svd, ERASEUICR), or the access port is protected.
  private func eraseUICR() {
    guard mode == .erase, chip.uicr?.isPortProtected != true else { return }
    if let regions = chip.regions {
      let isErased = (0..<flash.size).allSatisfy { regions.contains($0) || flash.bytes[$0] == 0xFF }
      guard isErased else { return }
    }
    erase(uicr, 0, uicr.size)
    halt(chip.timing.pageErase)
  }

  private func erase(_ region: MemoryRegion, _ offset: Int, _ count: Int) {
    region.fill(offset, count: count, with: 0xFF)
    note(.erased(address: region.base &+ UInt32(offset), count: UInt32(count)))
  }

  /// Holds the processor while time passes.
  private func halt(_ nanoseconds: UInt64) {
    scheduler.advance(to: scheduler.now + chip.cycles(nanoseconds: nanoseconds))
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&partialErase)
    if state.isLoading { readProtectionChanged() }
  }

  public override func reset() {
    super.reset()
    readProtectionChanged()
    chip.onInstructionCache?(false)
  }
}
