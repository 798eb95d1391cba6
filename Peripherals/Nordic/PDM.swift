import Bus

/// Pulse density modulation interface (nRF52833 PS section "PDM"): a clock for microphones, and 16-bit
/// samples of what they answer through EasyDMA. No board here has such a microphone: the data input
/// is a plain pin, whose level all the time is a sample at one end of the scale.
public final class PDM: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let PDMCLKCTRL: UInt32 = 0x504
    static let MODE: UInt32 = 0x508
    static let RATIO: UInt32 = 0x520
    static let PSELDIN: UInt32 = 0x544
    static let SAMPLE_PTR: UInt32 = 0x560
    static let SAMPLE_MAXCNT: UInt32 = 0x564
  }
  private enum E {
    static let STARTED = 0
    static let STOPPED = 1
    static let END = 2
  }

  private static let table = RegisterMap(of: PDM.self) {
    Register.task("TASKS_START", 0x000) { $0.start() }
    Register.task("TASKS_STOP", 0x004) { $0.stop() }
    Register.event("EVENTS_STARTED", 0x100)
    Register.event("EVENTS_STOPPED", 0x104)
    Register.event("EVENTS_END", 0x108)
    Register.interrupts(
      [.field("STARTED", E.STARTED), .field("STOPPED", E.STOPPED), .field("END", E.END)],
      hasINTEN: true)
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0)],
      onWrite: { pdm, value in if value == 0 { pdm.halt() } })
    Register.readWrite("PDMCLKCTRL", R.PDMCLKCTRL, reset: 0x0840_0000)
    Register.readWrite(
      "MODE", R.MODE, fields: [.field("OPERATION", 0), .field("EDGE", 1)])
    // Both ends of the scale stay where they are.
    Register.readWrite("GAINL", 0x518, reset: 0x28, fields: [.field("GAINL", 0...6)])
    Register.readWrite("GAINR", 0x51C, reset: 0x28, fields: [.field("GAINR", 0...6)])
    Register.readWrite("RATIO", R.RATIO, fields: [.field("RATIO", 0)])
    Register.notModelled("PSEL.CLK", 0x540, reset: ~0)
    Register.readWrite("PSEL.DIN", R.PSELDIN, reset: ~0)
    Register.readWrite("SAMPLE.PTR", R.SAMPLE_PTR)
    Register.readWrite("SAMPLE.MAXCNT", R.SAMPLE_MAXCNT, fields: [.field("BUFFSIZE", 0...14)])
  }

  private var pointer: UInt32 = 0
  private var count: UInt32 = 0
  private var done: UInt32 = 0
  private var stopRequested = false
  private lazy var sample = Event("\(name) sample") { [unowned self] in sampled() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }

  /// Core cycles a sample takes: 64 or 80 periods of PDM_CLK, which is 2^32 / PDMCLKCTRL periods of
  /// 32 MHz long.
  private var period: UInt64 {
    let ratio: UInt64 = self[R.RATIO] == 0 ? 64 : 80
    let clock = max(1, UInt64(self[R.PDMCLKCTRL]))
    return max(1, (ratio << 32) / clock * chip.cyclesPerPeripheralTick / 2)
  }

  private func start() {
    guard self[R.ENABLE] == 1, !sample.isScheduled else { return }
    stopRequested = false
    latch()
    scheduler.schedule(sample, after: period)
  }

  /// Takes the next buffer over.
  private func latch() {
    pointer = self[R.SAMPLE_PTR]
    count = self[R.SAMPLE_MAXCNT]
    done = 0
    fire(event: E.STARTED)
  }

  /// A pair of samples in stereo, or one.
  private func sampled() {
    let level = chip.pin(selectedBy: self[R.PSELDIN]).map { $0.port.isHigh($0.pin) } ?? false
    let value = UInt16(bitPattern: level ? .max : .min)
    let isStereo = self[R.MODE] & 1 == 0
    for _ in 0..<(isStereo ? 2 : 1) where done < count {
      guard
        storeDMA(
          pointer &+ 2 * done, [UInt8(value & 0xFF), UInt8(value >> 8)], pointer: R.SAMPLE_PTR)
      else { return halt() }
      done += 1
    }
    if done >= count {
      fire(event: E.END)
      if stopRequested {
        halt()
        return fire(event: E.STOPPED)
      }
      latch()
    }
    scheduler.schedule(sample, after: period)
  }

  /// The buffer that is being filled is finished first.
  private func stop() {
    if sample.isScheduled { stopRequested = true } else { fire(event: E.STOPPED) }
  }

  private func halt() {
    scheduler.cancel(sample)
    stopRequested = false
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&pointer)
    state(&count)
    state(&done)
    state(&stopRequested)
    state(sample, of: scheduler)
  }

  public override func reset() {
    super.reset()
    halt()
  }
}
