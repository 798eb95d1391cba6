import Bus

/// The DWT's cycle counter (DDI 0403E, C1.8). Comparators and the other counters are not modelled.
final class DataWatchpointTrace: Peripheral {
  private unowned(unsafe) let core: Core
  private var isCounting = false
  /// CYCCNT while it stands still; while it counts, what to add to the clock.
  private var origin: UInt32 = 0

  init(core: Core) {
    self.core = core
    super.init(name: "DWT")
  }

  private var time: UInt32 { UInt32(truncatingIfNeeded: core.scheduler.now) }

  override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    guard size == .word else { throw .rejected }
    switch offset {
    // No comparators: NUMCOMP is 0.
    case 0x00: return isCounting ? 1 : 0
    case 0x04: return isCounting ? origin &+ time : origin
    default:
      reportUnmodelled("not modelled", offset: offset, access: .read)
      return 0
    }
  }

  override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    guard size == .word else { throw .rejected }
    guard core.system.demcr & SystemRegisters.traceEnable != 0 else { return }
    switch offset {
    case 0x00:
      let counts = value & 1 != 0
      if counts != isCounting {
        origin = counts ? origin &- time : origin &+ time
        isCounting = counts
      }
      if value & 0x00FF_FFFE != 0 {
        reportUnmodelled(
          "counters other than CYCCNT are not modelled", offset: offset, access: .write,
          value: value)
      }
    case 0x04: origin = isCounting ? value &- time : value
    // The lock of CoreSight components: there is nothing to unlock.
    case 0xFB0: break
    default:
      reportUnmodelled("not modelled", offset: offset, access: .write, value: value)
    }
  }

  override func reset() {
    isCounting = false
    origin = 0
  }

  override func registerName(at offset: UInt32) -> String? {
    switch offset {
    case 0x00: "DWT_CTRL"
    case 0x04: "DWT_CYCCNT"
    case 0xFB0: "DWT_LAR"
    default: nil
    }
  }
}
