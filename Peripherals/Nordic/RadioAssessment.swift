import Bus

/// What the nRF52833's RADIO measures of a channel for IEEE 802.15.4: energy, and whether it is clear
/// (nRF52833 PS section "RADIO", "IEEE 802.15.4 operation").
extension Radio {
  /// A measurement takes eight symbols of 16 microseconds, in ticks of 16 MHz.
  private static let measurement: UInt64 = 128 * 16
  /// What EDSAMPLE's 0 stands for, in dBm.
  private static let energyOffset = -93

  /// As EDSAMPLE says it.
  func energyLevel(_ power: Int) -> UInt8 { UInt8(max(0, min(127, power - Self.energyOffset))) }

  private var listens: Bool { state == .rx || state == .rxIdle }

  /// The strongest that was there since a tick, in dBm.
  private func power(since start: UInt64) -> Int {
    chip.ether.packets(on: frequency, from: start, to: ticks).map { $0.power - Self.pathLoss }
      .reduce(Self.quiet, max)
  }

  private func schedule(_ event: Event, afterTicks count: UInt64) {
    scheduler.schedule(event, after: count * chip.cyclesPerPeripheralTick)
  }

  // MARK: Energy

  func startEnergyDetection() {
    guard listens else { return }
    detectingSince = ticks
    schedule(energyDetected, afterTicks: (UInt64(self[R.EDCNT]) + 1) * Self.measurement)
  }

  func endEnergyDetection() {
    self[R.EDSAMPLE] = UInt32(energyLevel(power(since: detectingSince)))
    fire(event: E.EDEND)
  }

  func stopEnergyDetection() {
    guard energyDetected.isScheduled else { return }
    scheduler.cancel(energyDetected)
    fire(event: E.EDSTOPPED)
  }

  // MARK: Clear channel assessment

  func startAssessment() {
    guard listens else { return }
    if self[R.CCACTRL] & 7 > Self.firstOver {
      reportUnmodelled(
        "CCAMODE \(self[R.CCACTRL] & 7) does not exist: energy decides", offset: R.CCACTRL,
        access: .write, value: self[R.CCACTRL])
    }
    assessingSince = ticks
    assessmentBegin = ticks
    schedule(assessed, afterTicks: isImpatient ? Self.symbol : Self.measurement)
  }

  /// CCAMODE of the test that ends with the first symbol over the threshold.
  private static let firstOver: UInt32 = 4
  private static let symbol = measurement / 8
  private var isImpatient: Bool { self[R.CCACTRL] & 7 == Self.firstOver }

  func endAssessment() {
    let isBusy = isBusy
    if isImpatient, !isBusy, ticks < assessmentBegin + Self.measurement {
      assessingSince = ticks
      return schedule(assessed, afterTicks: Self.symbol)
    }
    fire(event: isBusy ? E.CCABUSY : E.CCAIDLE)
  }

  private var isBusy: Bool {
    let control = self[R.CCACTRL]
    let level = UInt32(energyLevel(power(since: assessingSince)))
    let hasEnergy = level > control >> 8 & 0xFF
    let hasCarrier =
      control >> 24 != 0
      && chip.ether.packets(on: frequency, from: assessingSince, to: ticks)
        .contains { $0.mode == Self.ieee802154 }
    switch control & 7 {
    case 1: return hasCarrier
    case 2: return hasCarrier && hasEnergy
    case 3: return hasCarrier || hasEnergy
    default: return hasEnergy
    }
  }

  func stopAssessment() {
    guard assessed.isScheduled else { return }
    scheduler.cancel(assessed)
    fire(event: E.CCASTOPPED)
  }
}
