import Peripherals

/// What exceptions are called: as the architecture manuals do (ARMv7-M ARM, B1.5.2), external
/// interrupts with the peripheral whose they are.
struct ExceptionNames {
  private let peripherals: [Int: String]
  private let names: [String]

  init(_ board: Board) {
    var peripherals: [Int: String] = [:]
    for entry in board.peripherals {
      if let number = entry.interrupt { peripherals[16 + number] = entry.name }
    }
    self.peripherals = peripherals
    names = (0..<256).map { exception in
      switch exception {
      case 2: "NMI"
      case 3: "HardFault"
      case 4: "MemManage"
      case 5: "BusFault"
      case 6: "UsageFault"
      case 11: "SVCall"
      case 12: "DebugMonitor"
      case 14: "PendSV"
      case 15: "SysTick"
      case 16...: "IRQ \(exception - 16)"
      default: "exception \(exception)"
      }
    }
  }

  /// Such as `SysTick`, `IRQ 2`.
  func name(_ exception: Int) -> String { names[exception & 0xFF] }

  /// The peripheral whose interrupt it is.
  func peripheral(_ exception: Int) -> String? { peripherals[exception] }

  /// Such as `SysTick`, `IRQ 2 UART0`.
  func full(_ exception: Int) -> String {
    peripherals[exception].map { "\(name(exception)) \($0)" } ?? name(exception)
  }

  /// The external interrupts that a peripheral has, and the system's exceptions.
  var known: [Int] { [2, 3, 4, 5, 6, 11, 12, 14, 15] + peripherals.keys.sorted() }
}
