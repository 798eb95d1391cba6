import Bus

/// The ITM's stimulus ports (DDI 0403E, C1.7): what software writes there goes to
/// `Core.stimulusObserver`. The port is always ready; time stamps and synchronisation packets are not
/// modelled.
final class InstrumentationTrace: Peripheral {
  private unowned(unsafe) let core: Core
  /// TER, TPR, TCR.
  private var enabled: UInt32 = 0
  private var privileges: UInt32 = 0
  private var control: UInt32 = 0
  private var isLocked = true
  private static let key: UInt32 = 0xC5AC_CE55

  init(core: Core) {
    self.core = core
    super.init(name: "ITM")
  }

  /// Whether unprivileged code may write a port: eight ports share a bit of TPR.
  private func mayWrite(_ port: Int) -> Bool {
    core.state.isPrivileged || privileges >> UInt32(port / 8) & 1 == 0
  }

  private func isOpen(_ port: Int) -> Bool {
    core.system.demcr & SystemRegisters.traceEnable != 0 && control & 1 != 0
      && enabled >> UInt32(port) & 1 != 0 && mayWrite(port)
  }

  override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    switch offset {
    case 0..<0x80: return isOpen(Int(offset / 4)) ? 1 : 0
    case 0xE00: return enabled
    case 0xE40: return privileges
    case 0xE80: return control
    case 0xFB4: return isLocked ? 3 : 1
    default:
      reportUnmodelled("no such register", offset: offset, access: .read)
      return 0
    }
  }

  override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    switch offset {
    case 0..<0x80:
      let port = Int(offset / 4)
      if offset & 3 == 0, isOpen(port) { core.stimulusObserver?(port, value, size) }
    case 0xE00: if !isLocked { enabled = value }
    case 0xE40: if !isLocked { privileges = value & 0xF }
    case 0xE80:
      guard !isLocked else { return }
      control = value & 0x007F_0F1F
      if value & 0x0E != 0 {
        reportUnmodelled(
          "time stamps, synchronisation and DWT packets are not modelled", offset: offset,
          access: .write, value: value)
      }
    case 0xFB0: isLocked = value != Self.key
    default:
      reportUnmodelled("no such register", offset: offset, access: .write, value: value)
    }
  }

  override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&enabled, &privileges, &control)
    state(&isLocked)
  }

  override func reset() {
    enabled = 0
    privileges = 0
    control = 0
    isLocked = true
  }

  override func registerName(at offset: UInt32) -> String? {
    switch offset & ~3 {
    case 0..<0x80: "ITM_STIM\(offset / 4)"
    case 0xE00: "ITM_TER"
    case 0xE40: "ITM_TPR"
    case 0xE80: "ITM_TCR"
    case 0xFB0: "ITM_LAR"
    case 0xFB4: "ITM_LSR"
    default: nil
    }
  }
}

/// The trace port's interface unit: software sets it up for a wire that is not there, so its
/// registers are kept and nothing else (DDI 0403E, C1.10).
final class TracePortInterface: RegisterPeripheral {
  private static let table = RegisterMap(of: TracePortInterface.self) {
    Register.readOnly("TPIU_SSPSR", 0x000, reset: 1)
    Register.readWrite("TPIU_CSPSR", 0x004, reset: 1)
    Register.readWrite("TPIU_ACPR", 0x010, fields: [.field("SWOSCALER", 0...15)])
    Register.readWrite("TPIU_SPPR", 0x0F0, reset: 1, fields: [.field("TXMODE", 0...1)])
    Register.readOnly("TPIU_FFSR", 0x300, reset: 8)
    Register.readWrite("TPIU_FFCR", 0x304, reset: 0x102)
    Register.readOnly("TPIU_TYPE", 0xFC8, reset: 0xCA1)
  }

  init() { super.init(name: "TPIU", registers: Self.table) }
}
