import Bus

/// I2C slave with EasyDMA (nRF52833 PS section "TWIS"). No board has a master that would address it:
/// its registers are there, transfers do not come.
public final class TWIS: NordicPeripheral {
  private enum E {
    static let STOPPED = 1
  }
  private static let events = [
    ("STOPPED", E.STOPPED), ("ERROR", 9), ("RXSTARTED", 19), ("TXSTARTED", 20), ("WRITE", 25),
    ("READ", 26),
  ]
  private static let shortcuts = [
    Short(bit: 13, name: "WRITE_SUSPEND", event: 25, task: 0x01C),
    Short(bit: 14, name: "READ_SUSPEND", event: 26, task: 0x01C),
  ]
  static let enabled: UInt32 = 9

  private static let table = RegisterMap(of: TWIS.self) {
    Register.task("TASKS_STOP", 0x014) { $0.stop() }
    // They prepare or hold a transfer, and there is none.
    Register.task("TASKS_SUSPEND", 0x01C) { _ in }
    Register.task("TASKS_RESUME", 0x020) { _ in }
    Register.task("TASKS_PREPARERX", 0x030) { _ in }
    Register.task("TASKS_PREPARETX", 0x034) { _ in }
    for (name, number) in events { Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number)) }
    Register.shorts(shortcuts)
    Register.interrupts(events.map { .field($0.0, $0.1) }, hasINTEN: true)
    Register.writeOneToClear(
      "ERRORSRC", 0x4D0,
      fields: [.field("OVERFLOW", 0), .field("DNACK", 2), .field("OVERREAD", 3)])
    Register.readOnly("MATCH", 0x4D4)
    Register.readWrite("ENABLE", 0x500, fields: [.field("ENABLE", 0...3)])
    Register.readWrite("PSEL.SCL", 0x508, reset: ~0)
    Register.readWrite("PSEL.SDA", 0x50C, reset: ~0)
    for (index, name) in ["RXD", "TXD"].enumerated() {
      let cluster = 0x534 + 0x10 * UInt32(index)
      Register.readWrite("\(name).PTR", cluster)
      Register.readWrite("\(name).MAXCNT", cluster + 4, fields: [.field("MAXCNT", 0...15)])
      Register.readOnly("\(name).AMOUNT", cluster + 8)
      Register.readWrite("\(name).LIST", cluster + 12, fields: [.notModelled("LIST", 0...1)])
    }
    Register.readWrite("ADDRESS[0]", 0x588, fields: [.field("ADDRESS", 0...6)])
    Register.readWrite("ADDRESS[1]", 0x58C, fields: [.field("ADDRESS", 0...6)])
    Register.readWrite(
      "CONFIG", 0x594, reset: 1, fields: [.field("ADDRESS0", 0), .field("ADDRESS1", 1)])
    Register.readWrite("ORC", 0x5C0, fields: [.field("ORC", 0...7)])
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
  }

  private func stop() { if self[0x500] == Self.enabled { fire(event: E.STOPPED) } }
}
