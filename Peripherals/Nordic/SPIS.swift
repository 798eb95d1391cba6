import Bus

/// SPI slave with EasyDMA (nRF51 RM section 27, nRF52833 PS section "SPIS"). No board has a master
/// that would speak to it: the semaphore between processor and transfers works, transfers do not come.
public final class SPIS: NordicPeripheral {
  private enum R {
    static let SEMSTAT: UInt32 = 0x400
    static let ENABLE: UInt32 = 0x500
    static let TASKS_ACQUIRE: UInt32 = 0x024
  }
  private enum E {
    static let END = 1
    static let ENDRX = 4
    static let ACQUIRED = 10
  }
  static let enabled: UInt32 = 2
  /// Who holds the semaphore.
  private enum Holder: UInt32 { case free, processor }

  private static let shortcuts = [
    Short(bit: 2, name: "END_ACQUIRE", event: E.END, task: R.TASKS_ACQUIRE)
  ]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let isOld = family == .nRF51
    return RegisterMap(of: SPIS.self) {
      Register.task("TASKS_ACQUIRE", R.TASKS_ACQUIRE) { $0.acquire() }
      Register.task("TASKS_RELEASE", 0x028) { $0.release() }
      Register.event("EVENTS_END", 0x104)
      if !isOld { Register.event("EVENTS_ENDRX", 0x110) }
      Register.event("EVENTS_ACQUIRED", 0x128)
      Register.shorts(shortcuts)
      Register.interrupts(
        [.field("END", E.END), .field("ACQUIRED", E.ACQUIRED)]
          + (isOld ? [] : [.field("ENDRX", E.ENDRX)]))
      Register.readOnly("SEMSTAT", R.SEMSTAT, reset: Holder.processor.rawValue)
      Register.writeOneToClear(
        "STATUS", 0x440, fields: [.field("OVERREAD", 0), .field("OVERFLOW", 1)])
      Register.readWrite("ENABLE", R.ENABLE, fields: [.field("ENABLE", isOld ? 0...2 : 0...3)])
      for (index, name) in ["SCK", "MISO", "MOSI", "CSN"].enumerated() {
        Register.readWrite(
          isOld ? "PSEL\(name)" : "PSEL.\(name)", 0x508 + 4 * UInt32(index), reset: ~0)
      }
      for (index, name) in ["RXD", "TXD"].enumerated() {
        let cluster = 0x534 + 0x10 * UInt32(index)
        Register.readWrite(isOld ? "\(name)PTR" : "\(name).PTR", cluster)
        Register.readWrite(isOld ? "MAX\(name.prefix(2))" : "\(name).MAXCNT", cluster + 4)
        Register.readOnly(isOld ? "AMOUNT\(name.prefix(2))" : "\(name).AMOUNT", cluster + 8)
        if !isOld {
          Register.readWrite("\(name).LIST", cluster + 12, fields: [.notModelled("LIST", 0...1)])
        }
      }
      Register.readWrite(
        "CONFIG", 0x554, fields: [.field("ORDER", 0), .field("CPHA", 1), .field("CPOL", 2)])
      Register.readWrite("DEF", 0x55C, fields: [.field("DEF", 0...7)])
      Register.readWrite("ORC", 0x5C0, fields: [.field("ORC", 0...7)])
      if isOld { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!, shorts: Self.shortcuts)
  }

  private func acquire() {
    guard self[R.ENABLE] == Self.enabled else { return }
    self[R.SEMSTAT] = Holder.processor.rawValue
    fire(event: E.ACQUIRED)
  }

  private func release() {
    guard self[R.ENABLE] == Self.enabled else { return }
    self[R.SEMSTAT] = Holder.free.rawValue
  }
}
