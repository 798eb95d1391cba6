/// Exception numbers (DDI 0403E, table B1-4); external interrupt n is 16 + n.
public enum ExceptionNumber {
  public static let reset = 1
  public static let nmi = 2
  public static let hardFault = 3
  public static let memManage = 4
  public static let busFault = 5
  public static let usageFault = 6
  public static let svCall = 11
  public static let debugMonitor = 12
  public static let pendSV = 14
  public static let sysTick = 15
  public static let firstInterrupt = 16

  /// The manual's name: `"HardFault"`, `"IRQ7"`.
  public static func name(_ number: Int) -> String {
    switch number {
    case 0: "Thread"
    case reset: "Reset"
    case nmi: "NMI"
    case hardFault: "HardFault"
    case memManage: "MemManage"
    case busFault: "BusFault"
    case usageFault: "UsageFault"
    case svCall: "SVCall"
    case debugMonitor: "DebugMonitor"
    case pendSV: "PendSV"
    case sysTick: "SysTick"
    case firstInterrupt...: "IRQ\(number - firstInterrupt)"
    default: "Reserved\(number)"
    }
  }
}
