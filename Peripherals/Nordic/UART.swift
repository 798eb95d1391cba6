import Bus

/// UART without DMA: a byte at a time through TXD and RXD (nRF51 RM section 28).
public final class UART: UARTEngine {
  private static let shortcuts = [
    Short(bit: 3, name: "CTS_STARTRX", event: 0, task: 0x000),
    Short(bit: 4, name: "NCTS_STOPRX", event: 1, task: 0x004),
  ]

  private static let table = RegisterMap(of: UART.self) {
    UARTRows.make(of: UART.self, shorts: shortcuts)
    UARTEngine.commonRows(
      of: UART.self, pselNames: ["PSELRTS", "PSELTXD", "PSELCTS", "PSELRXD"],
      enableFields: [.field("ENABLE", 0...2)], hasStopBits: false)
    Register.power()
  }

  let bytes = UARTByteMode()

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
  }

  override func transmitted(_ byte: UInt8) { bytes.transmitted(self) }
  override func received(_ byte: UInt8) { bytes.received(byte, self) }
  override var unreadCount: Int { bytes.unreadCount }

  override func enableChanged() {
    if !isEnabled { bytes.reset(self) }
    super.enableChanged()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    bytes.visit(state, self)
  }

  public override func reset() {
    super.reset()
    bytes.reset(self)
  }
}

extension UART: HasUARTByteMode {}
