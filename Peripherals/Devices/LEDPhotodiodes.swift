import Bus

/// LEDs as photodiodes: while a display's columns are high and a row's driver is off, the LEDs of the
/// row are reverse-biased and what light makes of them charges the row's wire, until it is high. The
/// micro:bit v2's runtime measures how long that takes.
final class LEDPhotodiodes {
  /// How long it takes in the faintest light, in nanoseconds: what the runtime waits at most. The
  /// brighter the sooner, in proportion.
  private static let longest: UInt64 = 11_111_000

  private let rows: [(port: PinPort, pin: Int)]
  private let columns: [(port: PinPort, pin: Int)]
  private let surroundings: Surroundings
  private let scheduler: Scheduler
  private let chip: NordicChip
  private var isCharging: [Bool]
  private lazy var charged = rows.indices.map { row in
    Event("LED row \(row) charged") { [unowned self] in
      rows[row].port.setExternal(rows[row].pin, true)
    }
  }

  init(
    rows: [(port: PinPort, pin: Int)], columns: [(port: PinPort, pin: Int)], site: DeviceSite
  ) {
    self.rows = rows
    self.columns = columns
    surroundings = site.surroundings
    scheduler = site.scheduler
    chip = site.chip
    isCharging = rows.map { _ in false }
    for (port, pin) in rows + columns { port.watch(pin) { [weak self] in self?.change() } }
  }

  private func change() {
    for (index, row) in rows.enumerated() {
      let charges = row.port.driven(row.pin) == nil && isBiased
      guard charges != isCharging[index] else { continue }
      isCharging[index] = charges
      if charges { charge(index) } else { discharge(index) }
    }
  }

  func visit(_ state: StateArchive) {
    let count = isCharging.count
    state(&isCharging)
    if isCharging.count != count { state.fail("there are \(count) rows") }
    for event in charged { state(event, of: scheduler) }
  }

  private var isBiased: Bool { columns.allSatisfy { $0.port.driven($0.pin) == true } }

  private func charge(_ row: Int) {
    let light = max(0, min(255, surroundings.light)) / 255
    guard light > 0 else { return }
    let time = UInt64(Double(Self.longest) * (1 - light)) + 1000
    scheduler.schedule(charged[row], after: chip.cycles(nanoseconds: time))
  }

  private func discharge(_ row: Int) {
    scheduler.cancel(charged[row])
    rows[row].port.setExternal(rows[row].pin, nil)
  }
}
