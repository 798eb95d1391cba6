import Bus

/// The registers of the system control block that are plain storage, with the reset values and
/// bits of DDI 0403E, B3.2.
final class SystemRegisters {
  static let sleepOnExit: UInt32 = 1 << 1
  static let sevOnPend: UInt32 = 1 << 4
  static let nonBaseThreadEnable: UInt32 = 1 << 0
  static let unalignedTrap: UInt32 = 1 << 3
  static let divideByZeroTrap: UInt32 = 1 << 4
  static let stackAlign: UInt32 = 1 << 9
  static let lazyStackingActive: UInt32 = 1 << 0
  static let lazyStacking: UInt32 = 1 << 30
  static let automaticState: UInt32 = 1 << 31
  static let traceEnable: UInt32 = 1 << 24

  static let userSetPending: UInt32 = 1 << 1
  static let ignoresBusFaults: UInt32 = 1 << 8
  /// ACTLR: multi-cycle instructions are not abandoned; stores are not buffered.
  static let noInterruptedTransfers: UInt32 = 1 << 0
  static let noWriteBuffer: UInt32 = 1 << 1

  var actlr: UInt32 = 0
  var vtor: UInt32 = 0
  var scr: UInt32 = 0
  var ccr: UInt32 = 0
  var cfsr: UInt32 = 0
  var hfsr: UInt32 = 0
  var dfsr: UInt32 = 0
  var mmfar: UInt32 = 0
  var bfar: UInt32 = 0
  var afsr: UInt32 = 0
  var cpacr: UInt32 = 0
  var fpccr: UInt32 = 0
  var fpcar: UInt32 = 0
  var fpdscr: UInt32 = 0
  var demcr: UInt32 = 0

  init() { reset() }

  func visit(_ state: StateArchive) {
    state(&actlr, &vtor, &scr, &ccr)
    state(&cfsr, &hfsr, &dfsr)
    state(&mmfar, &bfar, &afsr)
    state(&cpacr, &fpccr, &fpcar, &fpdscr)
    state(&demcr)
  }

  func reset() {
    actlr = 0
    vtor = 0
    scr = 0
    // STKALIGN is set out of reset on the Cortex-M4 (DDI 0439D) and fixed on ARMv6-M.
    ccr = Self.stackAlign
    cfsr = 0
    hfsr = 0
    dfsr = 0
    mmfar = 0
    bfar = 0
    afsr = 0
    cpacr = 0
    fpccr = Self.automaticState | Self.lazyStacking
    fpcar = 0
    fpdscr = 0
    demcr = 0
  }

  /// Whether CPACR lets code use the FPU (CP10 and CP11, which must agree).
  func isFPUAccessible(privileged: Bool) -> Bool {
    switch cpacr >> 20 & 3 {
    case 3: true
    case 1: privileged
    default: false
    }
  }
}
