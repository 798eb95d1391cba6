import Bus

/// Serial communication controller of the MPS2 (Arm DAI 0385, DAI 0386; DUI 0936 "Serial
/// Configuration Controller"): remapping, LEDs, switches and the image's identity. The serial line
/// to the board's configuration controller behind CFGCTRL answers for the oscillators only.
public final class SCC: CMSDKPeripheral {
  private enum Offset {
    static let dataReturn: UInt32 = 0xA0
    static let dataOut: UInt32 = 0xA4
    static let status: UInt32 = 0xAC
  }

  private static func table(identity: UInt32) -> RegisterMap {
    RegisterMap(of: SCC.self) {
      Register.readWrite("CFG0", 0x00, fields: [.notModelled("REMAP", 0)])
      Register.readWrite("CFG1", 0x04, fields: [.field("LED", 0...7)])
      Register.notModelled("CFG2", 0x08, .readOnly)
      Register.readOnly("CFG3", 0x0C)
      Register.readOnly("CFG4", 0x10, reset: 0x2)
      Register.readWrite("CFGDATA_RTN", Offset.dataReturn)
      Register.readWrite("CFGDATA_OUT", Offset.dataOut)
      Register.readWrite("CFGCTRL", 0xA8, onWrite: { $0.perform($1) })
      Register.readWrite("CFGSTAT", Offset.status, fields: [.field("DONE", 0), .field("ERROR", 1)])
      Register.notModelled("DLL", 0x100)
      Register.readOnly("AID", 0xFF8, reset: 0x0020_0008)
      Register.readOnly("ID", 0xFFC, reset: identity)
    }
  }

  /// In hertz: the board's three oscillators as they are set after power-on.
  private var oscillators: [UInt32] = [50_000_000, 24_576_000, 25_000_000]

  /// - Parameter identity: the ID register: 0x41043850 on AN385, 0x41043860 on AN386.
  init(name: String, scheduler: Scheduler, identity: UInt32) {
    super.init(name: name, registers: Self.table(identity: identity), scheduler: scheduler)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&oscillators)
  }

  /// CFGCTRL: START in bit 31, write in bit 30, function in bits 25 to 20, device in bits 11 to 0.
  private func perform(_ command: UInt32) {
    guard command >> 31 != 0 else { return }
    let device = Int(command & 0xFFF)
    guard command >> 20 & 0x3F == 1, oscillators.indices.contains(device) else {
      reportUnmodelled(
        "the configuration controller answers for function 1, devices 0 to 2 only", offset: 0xA8,
        access: .write, value: command)
      self[Offset.status] = 2
      return
    }
    if command >> 30 & 1 != 0 {
      oscillators[device] = self[Offset.dataOut]
    } else {
      self[Offset.dataReturn] = oscillators[device]
    }
    self[Offset.status] = 1
  }
}
