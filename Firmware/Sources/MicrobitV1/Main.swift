import Board

/// The BBC micro:bit v1: nRF51822, Cortex-M0.
@main
struct MicrobitV1 {
  static func main() {
    Register(0x4000_0000).trigger()  // TASKS_HFCLKSTART: the baud rate of the crystal
    Uart.start(transmit: 24, receive: 25)  // P0.24, P0.25
    Time.start()
    let code = runScript()
    Uart.flush()
    Semihosting.exit(code)
  }
}
