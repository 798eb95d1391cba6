import Bus

/// AES electronic codebook mode encryption (nRF51 RM section 22, nRF52833 PS section "ECB"): a block
/// in RAM, key, cleartext and ciphertext one after the other.
public final class ECB: NordicPeripheral {
  private enum R {
    static let ECBDATAPTR: UInt32 = 0x504
  }
  private enum E {
    static let ENDECB = 0
    static let ERRORECB = 1
  }

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: ECB.self) {
      Register.task("TASKS_STARTECB", 0x000) { $0.start() }
      Register.task("TASKS_STOPECB", 0x004) { $0.stop() }
      Register.event("EVENTS_ENDECB", 0x100)
      Register.event("EVENTS_ERRORECB", 0x104)
      Register.interrupts([.field("ENDECB", E.ENDECB), .field("ERRORECB", E.ERRORECB)])
      Register.readWrite("ECBDATAPTR", R.ECBDATAPTR)
      if family == .nRF51 { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private lazy var end = Event("\(name) ENDECB") { [unowned self] in encrypt() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
  }

  private func start() {
    guard !end.isScheduled else { return }
    scheduler.schedule(end, after: chip.cycles(nanoseconds: chip.timing.encryption))
  }

  private func stop() {
    guard end.isScheduled else { return }
    scheduler.cancel(end)
    fire(event: E.ERRORECB)
  }

  private func encrypt() {
    let address = self[R.ECBDATAPTR]
    guard let block = fetchDMA(address, count: 32, pointer: R.ECBDATAPTR),
      storeDMA(
        address &+ 32, AES128(key: Array(block[..<16])).encrypt(Array(block[16...])),
        pointer: R.ECBDATAPTR)
    else { return fire(event: E.ERRORECB) }
    fire(event: E.ENDECB)
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
