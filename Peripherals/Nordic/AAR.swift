import Bus

/// Accelerated address resolver (nRF51 RM section 24, nRF52833 PS section "AAR"): which of some keys
/// a resolvable private address was made with (Bluetooth Core Specification 5.0, volume 6, part B,
/// section 1.3.2.2).
public final class AAR: NordicPeripheral {
  private enum R {
    static let STATUS: UInt32 = 0x400
    static let ENABLE: UInt32 = 0x500
    static let NIRK: UInt32 = 0x504
    static let IRKPTR: UInt32 = 0x508
    static let ADDRPTR: UInt32 = 0x510
  }
  private enum E {
    static let END = 0
    static let RESOLVED = 1
    static let NOTRESOLVED = 2
  }
  static let enabled: UInt32 = 3

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: AAR.self) {
      Register.task("TASKS_START", 0x000) { $0.start() }
      Register.task("TASKS_STOP", 0x008) { $0.stop() }
      Register.event("EVENTS_END", 0x100)
      Register.event("EVENTS_RESOLVED", 0x104)
      Register.event("EVENTS_NOTRESOLVED", 0x108)
      Register.interrupts([
        .field("END", E.END), .field("RESOLVED", E.RESOLVED), .field("NOTRESOLVED", E.NOTRESOLVED),
      ])
      Register.readOnly("STATUS", R.STATUS)
      Register.readWrite(
        "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...1)],
        onWrite: { aar, value in if value != enabled { aar.scheduler.cancel(aar.end) } })
      Register.readWrite("NIRK", R.NIRK, reset: 1, fields: [.field("NIRK", 0...4)])
      Register.readWrite("IRKPTR", R.IRKPTR)
      Register.readWrite("ADDRPTR", R.ADDRPTR)
      Register.readWrite("SCRATCHPTR", 0x514)
      if family == .nRF51 { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private lazy var end = Event("\(name) END") { [unowned self] in resolve() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
  }

  private func start() {
    guard self[R.ENABLE] == Self.enabled else { return }
    let time = chip.timing.addressResolution * UInt64(max(1, self[R.NIRK]))
    scheduler.schedule(end, after: chip.cycles(nanoseconds: time))
  }

  private func stop() {
    guard end.isScheduled else { return }
    scheduler.cancel(end)
    fire(event: E.END)
  }

  /// The address lies behind S0, LENGTH and S1: three bytes of hash, then three of prand.
  private func resolve() {
    let match = fetchDMA(self[R.ADDRPTR] &+ 3, count: 6, pointer: R.ADDRPTR).flatMap { address in
      (0..<self[R.NIRK]).first { index in
        guard
          let key = fetchDMA(self[R.IRKPTR] &+ 16 * index, count: 16, pointer: R.IRKPTR)
        else { return false }
        let random = Array(address[3...].reversed())
        let hash = AES128(key: key).encrypt([UInt8](repeating: 0, count: 13) + random)[13...]
        return Array(hash.reversed()) == Array(address[..<3])
      }
    }
    if let match { self[R.STATUS] = match }
    fire(event: E.END)
    fire(event: match == nil ? E.NOTRESOLVED : E.RESOLVED)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(end, of: scheduler)
  }

  public override func reset() {
    super.reset()
    scheduler.cancel(end)
  }
}
