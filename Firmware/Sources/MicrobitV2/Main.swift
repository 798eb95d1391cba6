import Board

/// The BBC micro:bit v2: nRF52833, Cortex-M4F.
@main
struct MicrobitV2 {
  static func main() {
    Register(0x4000_0000).trigger()  // TASKS_HFCLKSTART: the baud rate of the crystal
    Uart.start(transmit: 6, receive: 1 << 5 | 8)  // P0.06, P1.08
    Time.start()
    let code = runScript()
    Uart.flush()
    Semihosting.exit(code)
  }
}
