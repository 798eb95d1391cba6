import Bus

/// The system control space at 0xE000E000: SysTick, NVIC and system control block (DDI 0403E,
/// B3.2 to B3.4; DDI 0419D, B3.2 to B3.4). Offsets are relative to 0xE000E000.
final class SystemControlSpace: Peripheral {
  private unowned(unsafe) let core: Core
  /// Of the core. Reached through this object, which is there during an access, they need not be
  /// retained for it.
  private let nvic: NVIC
  private let system: SystemRegisters
  private let sysTick: SysTick
  private let state: UnsafeMutablePointer<CoreState>
  private let hasSysTick: Bool
  private let isV7: Bool

  init(core: Core) {
    self.core = core
    nvic = core.nvic
    system = core.system
    sysTick = core.sysTick
    state = core.state
    hasSysTick = core.configuration.hasSysTick
    isV7 = core.isV7
    super.init(name: "SCS")
  }

  // MARK: Transfers

  override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    if size == .word { return readWord(offset) }
    if !isV7 || !isByteWide(offset) {
      reportUnmodelled("byte and halfword access is UNPREDICTABLE", offset: offset, access: .read)
    }
    guard isV7 else { throw .rejected }
    return readWord(offset & ~3) >> (8 * (offset & 3)) & size.mask
  }

  override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    if size == .word { return writeWord(offset, value) }
    guard isV7, isByteWide(offset) else {
      reportUnmodelled(
        "byte and halfword access is UNPREDICTABLE", offset: offset, access: .write, value: value)
      throw .rejected
    }
    let shift = 8 * (offset & 3)
    let aligned = offset & ~3
    if (0xD28..<0xD2C).contains(aligned) {
      // Write-one-to-clear: the neighbours must not be written with what they read.
      return writeWord(aligned, value << shift)
    }
    let mask = size.mask << shift
    writeWord(aligned, readWord(aligned) & ~mask | value << shift)
  }

  /// Priorities and CFSR (DDI 0403E, B3.2.2 and B3.4.1).
  private func isByteWide(_ offset: UInt32) -> Bool {
    (0x400..<0x500).contains(offset) || (0xD18..<0xD2C).contains(offset)
  }

  /// Brings the FPU's line up to date, without holding on to the core for it.
  @inline(__always)
  private func updateFloatingPointInterrupt() {
    Unmanaged.passUnretained(core)._withUnsafeGuaranteedRef { $0.updateFloatingPointInterrupt() }
  }

  // MARK: Words

  private func readWord(_ offset: UInt32) -> UInt32 {
    switch offset {
    case 0x004 where isV7: return UInt32((core.configuration.interruptCount - 1) / 32)
    case 0x008 where isV7: return system.actlr
    case 0x010 where hasSysTick: return sysTick.readControl()
    case 0x014 where hasSysTick: return sysTick.reloadValue
    case 0x018 where hasSysTick: return sysTick.current
    case 0x01C where hasSysTick: return sysTick.calibration
    case 0x100..<0x120, 0x180..<0x1A0: return nvic.enabled.interrupts(from: bank(offset))
    case 0x200..<0x220, 0x280..<0x2A0:
      updateFloatingPointInterrupt()
      return nvic.pending.interrupts(from: bank(offset))
    case 0x300..<0x320 where isV7: return nvic.active.interrupts(from: bank(offset))
    case 0x400..<0x4F0:
      return priorities(from: ExceptionNumber.firstInterrupt + Int(offset - 0x400))
    case 0xD00: return core.configuration.cpuid
    case 0xD04: return interruptControlState
    case 0xD08: return system.vtor
    case 0xD0C: return 0xFA05_0000 | UInt32(nvic.priorityGroup) << 8
    case 0xD10: return system.scr
    case 0xD14: return isV7 ? system.ccr : 0x208
    case 0xD18 where isV7, 0xD1C, 0xD20: return priorities(from: 4 + Int(offset - 0xD18))
    case 0xD24: return handlerControl
    case 0xD28 where isV7: return system.cfsr
    case 0xD2C where isV7: return system.hfsr
    case 0xD30 where isV7: return system.dfsr
    case 0xD34 where isV7: return system.mmfar
    case 0xD38 where isV7: return system.bfar
    case 0xD3C where isV7: return system.afsr
    case 0xD40..<0xD78 where isV7: return identification(offset)
    case 0xD88 where core.hasFPU: return system.cpacr
    case 0xD90..<0xDBC where isV7 || core.configuration.mpuRegions > 0:
      guard let value = core.protection.read(offset - 0xD90) else { break }
      return value
    case 0xDF0 where isV7: return 0
    case 0xDFC where isV7:
      return system.demcr | (nvic.pending[ExceptionNumber.debugMonitor] ? 1 << 17 : 0)
    case 0xF34 where core.hasFPU: return system.fpccr
    case 0xF38 where core.hasFPU: return system.fpcar
    case 0xF3C where core.hasFPU: return system.fpdscr
    case 0xF40 where core.hasFPU: return 0x1011_0021
    case 0xF44 where core.hasFPU: return 0x1100_0011
    default: break
    }
    reportUnmodelled("no such register", offset: offset, access: .read)
    return 0
  }

  private func writeWord(_ offset: UInt32, _ value: UInt32) {
    switch offset {
    case 0x008 where isV7:
      system.actlr = value & 0x307
      noteUnmodelledBits(
        "DISFOLD, DISFPCA or DISOOFP of ACTLR", offset, value,
        allowed: SystemRegisters.noInterruptedTransfers | SystemRegisters.noWriteBuffer)
    case 0x010 where hasSysTick: sysTick.writeControl(value)
    case 0x014 where hasSysTick: sysTick.reloadValue = value
    case 0x018 where hasSysTick: sysTick.current = value
    case 0x01C where hasSysTick: break
    case 0x100..<0x120:
      updateFloatingPointInterrupt()
      forEachInterrupt(offset, value) { nvic.setEnabled($0, true) }
      core.floatingPointInterruptChanged()
    case 0x180..<0x1A0:
      forEachInterrupt(offset, value) { nvic.setEnabled($0, false) }
      core.floatingPointInterruptChanged()
    case 0x200..<0x220: forEachInterrupt(offset, value) { nvic.pend($0) }
    case 0x280..<0x2A0:
      updateFloatingPointInterrupt()
      forEachInterrupt(offset, value) { nvic.unpend($0) }
    case 0x300..<0x320 where isV7: break
    case 0x400..<0x4F0:
      setPriorities(from: ExceptionNumber.firstInterrupt + Int(offset - 0x400), value)
    case 0xD00: break
    case 0xD04: writeInterruptControlState(value)
    case 0xD08 where core.configuration.hasVTOR:
      system.vtor = value & (isV7 ? 0xFFFF_FF80 : 0xFFFF_FF00)
    case 0xD0C: writeApplicationInterruptControl(value)
    case 0xD10: system.scr = value & 0x16
    case 0xD14 where isV7: system.ccr = value & 0x31B
    case 0xD18 where isV7, 0xD1C, 0xD20: setPriorities(from: 4 + Int(offset - 0xD18), value)
    case 0xD24: writeHandlerControl(value)
    case 0xD28 where isV7: system.cfsr &= ~value
    case 0xD2C where isV7: system.hfsr &= ~value
    case 0xD30 where isV7: system.dfsr &= ~value
    case 0xD34 where isV7: system.mmfar = value
    case 0xD38 where isV7: system.bfar = value
    case 0xD3C where isV7: break
    case 0xD88 where core.hasFPU:
      system.cpacr = value & 0x00F0_0000
      core.updateFloatingPointReadiness()
    case 0xD90..<0xDBC where isV7 || core.configuration.mpuRegions > 0:
      guard core.protection.write(offset - 0xD90, value) else { break }
      if let oddity = core.protection.oddity(behind: offset - 0xD90, value) {
        reportUnmodelled(
          "\(oddity) is UNPREDICTABLE", offset: offset, access: .write, value: value)
      }
      return
    // DHCSR's control bits are a debugger's; there is none.
    case 0xDF0 where isV7: break
    case 0xDFC where isV7: writeMonitorControl(value)
    case 0xF00 where isV7:
      let number = Int(value & 0xFF)
      if number < core.configuration.interruptCount {
        nvic.pend(ExceptionNumber.firstInterrupt + number)
      }
    case 0xF34 where core.hasFPU:
      system.fpccr = value & 0xC000_017B
      core.updateFloatingPointReadiness()
    case 0xF38 where core.hasFPU: system.fpcar = value & ~7
    case 0xF3C where core.hasFPU: system.fpdscr = value & 0x07C0_0000
    default:
      reportUnmodelled("no such register", offset: offset, access: .write, value: value)
    }
  }

  /// DEMCR: trace and the debug monitor; vector catches are stored for a debugger.
  private func writeMonitorControl(_ value: UInt32) {
    system.demcr = value & 0x010D_07F1
    nvic.setEnabled(ExceptionNumber.debugMonitor, value & 1 << 16 != 0)
    if value & 1 << 17 != 0 {
      nvic.pend(ExceptionNumber.debugMonitor)
    } else {
      nvic.unpend(ExceptionNumber.debugMonitor)
    }
    noteUnmodelledBits("MON_STEP", 0xDFC, value, allowed: ~(1 << 18))
  }

  private func noteUnmodelledBits(
    _ what: String, _ offset: UInt32, _ value: UInt32, allowed: UInt32
  ) {
    guard value & ~allowed != 0 else { return }
    reportUnmodelled("\(what) is not modelled", offset: offset, access: .write, value: value)
  }

  // MARK: Interrupts and priorities

  private func bank(_ offset: UInt32) -> Int { Int(offset >> 2 & 7) * 32 }

  @inline(__always)
  private func forEachInterrupt(_ offset: UInt32, _ bits: UInt32, _ body: (Int) -> Void) {
    for bit in 0..<32 where bits >> UInt32(bit) & 1 != 0 {
      let number = bank(offset) + bit
      if number < core.configuration.interruptCount {
        body(ExceptionNumber.firstInterrupt + number)
      }
    }
  }

  private func exists(_ exception: Int) -> Bool {
    switch exception {
    case ExceptionNumber.memManage, ExceptionNumber.busFault, ExceptionNumber.usageFault,
      ExceptionNumber.debugMonitor:
      isV7
    case ExceptionNumber.svCall, ExceptionNumber.pendSV: true
    case ExceptionNumber.sysTick: hasSysTick
    case ExceptionNumber.firstInterrupt...:
      exception - ExceptionNumber.firstInterrupt < core.configuration.interruptCount
    default: false
    }
  }

  private func priorities(from first: Int) -> UInt32 {
    var result: UInt32 = 0
    for index in 0..<4 where exists(first + index) {
      result |= UInt32(nvic.priorityByte(first + index)) << UInt32(8 * index)
    }
    return result
  }

  private func setPriorities(from first: Int, _ value: UInt32) {
    for index in 0..<4 where exists(first + index) {
      nvic.setPriorityByte(
        first + index, UInt8(truncatingIfNeeded: value >> UInt32(8 * index)))
    }
  }

  // MARK: System control block

  /// ICSR (DDI 0403E, B3.2.4).
  private var interruptControlState: UInt32 {
    updateFloatingPointInterrupt()
    var value = state.pointee.ipsr
    if nvic.isOnlyActive(Int(value)) { value |= 1 << 11 }
    if let (number, _) = nvic.highestPending { value |= UInt32(number) << 12 }
    var interrupts = nvic.pending
    for system in 0..<ExceptionNumber.firstInterrupt { interrupts[system] = false }
    if !interrupts.isEmpty { value |= 1 << 22 }
    if nvic.pending[ExceptionNumber.sysTick] { value |= 1 << 26 }
    if nvic.pending[ExceptionNumber.pendSV] { value |= 1 << 28 }
    if nvic.pending[ExceptionNumber.nmi] { value |= 1 << 31 }
    return value
  }

  private func writeInterruptControlState(_ value: UInt32) {
    if value >> 27 & 3 == 3 || value >> 25 & 3 == 3 {
      reportUnmodelled(
        "set and clear at once is UNPREDICTABLE", offset: 0xD04, access: .write, value: value)
    }
    if value & 1 << 31 != 0 { nvic.pend(ExceptionNumber.nmi) }
    if value & 1 << 28 != 0 {
      nvic.pend(ExceptionNumber.pendSV)
    } else if value & 1 << 27 != 0 {
      nvic.unpend(ExceptionNumber.pendSV)
    }
    guard hasSysTick else { return }
    if value & 1 << 26 != 0 {
      nvic.pend(ExceptionNumber.sysTick)
    } else if value & 1 << 25 != 0 {
      nvic.unpend(ExceptionNumber.sysTick)
    }
  }

  /// AIRCR; writes without the key are ignored (DDI 0403E, B3.2.6).
  private func writeApplicationInterruptControl(_ value: UInt32) {
    guard value >> 16 == 0x05FA else { return }
    // VECTRESET and VECTCLRACTIVE are a debugger's.
    if value & 3 != 0 {
      reportUnmodelled(
        "VECTRESET or VECTCLRACTIVE is UNPREDICTABLE", offset: 0xD0C, access: .write, value: value)
    }
    if isV7 {
      nvic.priorityGroup = UInt8(value >> 8 & 7)
    }
    if value & 4 != 0 {
      core.resetRequested = true
      core.scheduler.requestAttention()
    }
  }

  /// The bits of SHCSR that show exceptions: active, pending, enabled (DDI 0403E, B3.2.13).
  private static let activeBits = [
    (0, ExceptionNumber.memManage), (1, ExceptionNumber.busFault), (3, ExceptionNumber.usageFault),
    (7, ExceptionNumber.svCall), (8, ExceptionNumber.debugMonitor), (10, ExceptionNumber.pendSV),
    (11, ExceptionNumber.sysTick),
  ]
  private static let pendingBits = [
    (12, ExceptionNumber.usageFault), (13, ExceptionNumber.memManage),
    (14, ExceptionNumber.busFault), (15, ExceptionNumber.svCall),
  ]
  private static let enableBits = [
    (16, ExceptionNumber.memManage), (17, ExceptionNumber.busFault),
    (18, ExceptionNumber.usageFault),
  ]

  private var handlerControl: UInt32 {
    var value: UInt32 = nvic.pending[ExceptionNumber.svCall] ? 1 << 15 : 0
    guard isV7 else { return value }
    for (bit, number) in Self.activeBits where nvic.active[number] { value |= 1 << UInt32(bit) }
    for (bit, number) in Self.pendingBits where nvic.pending[number] { value |= 1 << UInt32(bit) }
    for (bit, number) in Self.enableBits where nvic.enabled[number] { value |= 1 << UInt32(bit) }
    return value
  }

  private func writeHandlerControl(_ value: UInt32) {
    func isSet(_ bit: Int) -> Bool { value >> UInt32(bit) & 1 != 0 }
    guard isV7 else {
      if isSet(15) {
        nvic.pend(ExceptionNumber.svCall)
      } else {
        nvic.unpend(ExceptionNumber.svCall)
      }
      return
    }
    for (bit, number) in Self.activeBits { nvic.setActive(number, isSet(bit)) }
    for (bit, number) in Self.enableBits { nvic.setEnabled(number, isSet(bit)) }
    for (bit, number) in Self.pendingBits {
      if isSet(bit) { nvic.pend(number) } else { nvic.unpend(number) }
    }
  }

  /// The CPUID scheme of the Cortex-M4 (DDI 0439D, table 4-1), from 0xD40.
  private func identification(_ offset: UInt32) -> UInt32 {
    let values: [UInt32] = [
      0x0000_0030, 0x0000_0200, 0x0010_0000, 0, 0x0010_0030, 0, 0x0100_0000, 0, 0x0110_1110,
      0x0211_2000, 0x2123_2231, 0x0111_1131, 0x0131_0132, 0,
    ]
    return values[Int(offset - 0xD40) / 4]
  }

  // MARK: Names

  override func registerName(at offset: UInt32) -> String? {
    switch offset & ~3 {
    case 0x100..<0x120: "NVIC_ISER\((offset - 0x100) / 4)"
    case 0x180..<0x1A0: "NVIC_ICER\((offset - 0x180) / 4)"
    case 0x200..<0x220: "NVIC_ISPR\((offset - 0x200) / 4)"
    case 0x280..<0x2A0: "NVIC_ICPR\((offset - 0x280) / 4)"
    case 0x300..<0x320: "NVIC_IABR\((offset - 0x300) / 4)"
    case 0x400..<0x4F0: "NVIC_IPR\((offset - 0x400) / 4)"
    case 0xD90..<0xDBC: Self.protectionNames[Int(offset & ~3) / 4 - 0xD90 / 4]
    default: Self.names[offset & ~3]
    }
  }

  private static let protectionNames = [
    "MPU_TYPE", "MPU_CTRL", "MPU_RNR", "MPU_RBAR", "MPU_RASR", "MPU_RBAR_A1", "MPU_RASR_A1",
    "MPU_RBAR_A2", "MPU_RASR_A2", "MPU_RBAR_A3", "MPU_RASR_A3",
  ]

  private static let names: [UInt32: String] = [
    0x004: "ICTR", 0x008: "ACTLR", 0x010: "SYST_CSR", 0x014: "SYST_RVR", 0x018: "SYST_CVR",
    0x01C: "SYST_CALIB", 0xD00: "CPUID", 0xD04: "ICSR", 0xD08: "VTOR", 0xD0C: "AIRCR",
    0xD10: "SCR", 0xD14: "CCR", 0xD18: "SHPR1", 0xD1C: "SHPR2", 0xD20: "SHPR3", 0xD24: "SHCSR",
    0xD28: "CFSR", 0xD2C: "HFSR", 0xD30: "DFSR", 0xD34: "MMFAR", 0xD38: "BFAR", 0xD3C: "AFSR",
    0xD88: "CPACR", 0xDF0: "DHCSR", 0xDFC: "DEMCR", 0xF00: "STIR", 0xF34: "FPCCR", 0xF38: "FPCAR",
    0xF3C: "FPDSCR", 0xF40: "MVFR0", 0xF44: "MVFR1",
  ]
}
