import Bus
import Thumb

/// The interrupt that a chip makes of FPSCR's cumulative exception flags (nRF52833 PS section "FPU"): its
/// line is high while one of IOC, DZC, OFC, UFC, IXC and IDC is set.
///
/// The flags are looked at when they can tell: while the interrupt is enabled after each instruction,
/// which then all go to the precise engine; otherwise when software asks for what is pending.
extension Core {
  /// IOC, DZC, OFC, UFC, IXC, IDC.
  private static let cumulativeFlags: UInt32 = 0x9F

  /// VMRS and VMSR.
  @inline(never)
  func transferFloatStatus(_ x: UnsafePointer<Instruction>) {
    guard x.pointee.operation == .vmsr else { return readFloatStatus(x) }
    updateFloatingPointInterrupt()
    state.pointee.fpscr = state.registers[x.rd] & 0xF7C0_009F
    updateFloatingPointInterrupt()
  }

  /// The interrupt has been enabled or disabled, or there is another one.
  func floatingPointInterruptChanged() {
    watchesFloatingPoint = floatingPointException >= 0 && nvic.enabled[floatingPointException]
    updateFloatingPointReadiness()
  }

  /// Brings the line up to date.
  @inline(__always)
  func updateFloatingPointInterrupt() {
    if floatingPointException >= 0 { driveFloatingPointInterrupt(state.pointee.fpscr) }
  }

  @inline(never)
  private func driveFloatingPointInterrupt(_ fpscr: UInt32) {
    guard let number = floatingPointInterrupt else { return }
    let isHigh = fpscr & Self.cumulativeFlags != 0
    if nvic.isLineHigh(number) != isHigh { nvic.interruptLine(number, isHigh: isHigh) }
  }

  /// The interrupt's handler is about to be left. What counts from here on are the flags of who is
  /// returned to: the vendor's handler clears them in the frame.
  @inline(never)
  func leaveFloatingPointInterrupt(value: UInt32) {
    var fpscr = state.pointee.fpscr
    let hasContext = value & 0x10 == 0
    if hasContext, system.fpccr & SystemRegisters.lazyStackingActive == 0 {
      let frame = value & 4 != 0 ? state.psp : state.msp
      fpscr = bus.read(frame &+ 0x60, .word).value
    }
    driveFloatingPointInterrupt(fpscr)
  }
}
