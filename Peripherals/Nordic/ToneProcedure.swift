import Bus

/// When the antennas are switched and samples taken during a constant tone extension (Bluetooth Core
/// Specification 5.1, volume 6, part B, 2.5): 4 microseconds of guard, 8 of reference, then slots. In ticks
/// of 16 MHz.
struct ToneProcedure: StateValue {
  /// What it counts from: the last bit of the CRC, or of the address.
  var trigger: UInt64 = 0
  var length: UInt64 = 0
  /// From the trigger to the guard period.
  var switchOffset: UInt64 = 0
  /// From one antenna to the next: a slot for switching, and one as long for sampling.
  var switchSpacing: UInt64 = 0
  /// From sample to sample, in the reference period and behind it; 0 takes none.
  var referenceSpacing: UInt64 = 0
  var sampleSpacing: UInt64 = 0
  /// All samples are that much later, or earlier.
  var sampleOffset = 0
  /// Whether antennas are switched, and samples taken.
  var switches = false
  var samples = false
  /// Antenna changes so far.
  var changes = 0

  static var blank: ToneProcedure { ToneProcedure() }

  mutating func visit(_ state: StateArchive) {
    state(&trigger, &length, &switchOffset)
    state(&switchSpacing, &referenceSpacing, &sampleSpacing)
    state(&sampleOffset, &switches, &samples)
    state(&changes)
  }

  private static let guardPeriod: UInt64 = 4 * 16
  private static let referencePeriod: UInt64 = 8 * 16

  var end: UInt64 { trigger + length }
  private var guardStart: UInt64 { trigger + switchOffset }
  private var referenceStart: UInt64 { guardStart + Self.guardPeriod }
  private var switchingStart: UInt64 { referenceStart + Self.referencePeriod }

  // MARK: Antennas

  /// Slots of the switching period.
  private var slots: Int {
    guard switchSpacing > 0, end > switchingStart else { return 0 }
    return Int((end - switchingStart + switchSpacing - 1) / switchSpacing)
  }

  /// What the next antenna change is to.
  enum Antenna { case reference, slot(Int), idle }

  /// The next antenna change: to the reference, through the slots, back to the first.
  var nextChange: (time: UInt64, antenna: Antenna)? {
    guard switches else { return nil }
    let slots = slots
    switch changes {
    case 0: return (guardStart, .reference)
    case 1...max(1, slots) where slots > 0:
      return (switchingStart + UInt64(changes - 1) * switchSpacing, .slot(changes - 1))
    case slots + 1:
      return (slots > 0 ? switchingStart + UInt64(slots) * switchSpacing : end, .idle)
    default: return nil
    }
  }

  // MARK: Samples

  /// When samples are taken, up to a time. Behind the reference period the first comes with the first slot
  /// for sampling.
  func sampleTimes(before limit: UInt64) -> [UInt64] {
    guard samples else { return [] }
    // Not before the trigger.
    let shift = max(sampleOffset, Int(trigger) - Int(referenceStart))
    var times: [Int] = []
    if referenceSpacing > 0 {
      times += stride(
        from: Int(referenceStart), to: Int(switchingStart), by: Int(referenceSpacing))
    }
    if sampleSpacing > 0 {
      times += stride(
        from: Int(switchingStart + switchSpacing / 2), to: Int(end), by: Int(sampleSpacing))
    }
    let last = min(limit, end)
    return times.map { UInt64($0 + shift) }.filter { $0 < last }
  }

  // MARK: Status

  /// DFESTATUS at a time.
  func status(at time: UInt64) -> UInt32 {
    let switching: UInt32 =
      switch time {
      case ..<trigger: 0
      case ..<guardStart: 1
      case ..<referenceStart: 2
      case ..<switchingStart: 3
      case ..<end: 4
      default: switches && nextChange != nil ? 5 : 0
      }
    let samplingStart = sampleTimes(before: end).first ?? .max
    return switching | (time >= samplingStart && time < end ? 1 << 4 : 0)
  }
}
