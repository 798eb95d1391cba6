import Bus

/// Comparator (nRF52833 PS section "COMP"): an analogue pin against two thresholds below a reference,
/// or against another pin.
public final class COMP: Comparator {
  private enum R {
    static let TH: UInt32 = 0x530
    static let MODE: UInt32 = 0x534
    static let HYST: UInt32 = 0x538
  }
  static let enabled: UInt32 = 2

  private static let table = RegisterMap(of: COMP.self) {
    commonRows(of: COMP.self, hasINTEN: true)
    Register.readWrite("REFSEL", Offset.REFSEL, reset: 4, fields: [.field("REFSEL", 0...2)])
    Register.readWrite("EXTREFSEL", Offset.EXTREFSEL, fields: [.field("EXTREFSEL", 0...2)])
    Register.readWrite("TH", R.TH, fields: [.field("THDOWN", 0...5), .field("THUP", 8...13)])
    // Speed changes the propagation delay, which is none here.
    Register.readWrite("MODE", R.MODE, fields: [.field("SP", 0...1), .field("MAIN", 8)])
    Register.readWrite("HYST", R.HYST, fields: [.field("HYST", 0)])
  }
  /// In volts, with HYST in differential mode (nRF52833 PS, "COMP electrical specification").
  private static let hysteresis = 0.03

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, registers: Self.table, enabled: Self.enabled,
      startTime: chip.timing.fastComparatorStart)
  }

  private var isDifferential: Bool { self[R.MODE] & 0x100 != 0 }

  override var inputs: [Int] {
    [pin(ofInput: self[Offset.PSEL]), pin(ofInput: self[Offset.EXTREFSEL])]
  }

  /// In volts.
  private var reference: Double {
    switch self[Offset.REFSEL] {
    case 0: 1.2
    case 1: 1.8
    case 2: 2.4
    case 5: voltage(ofInput: self[Offset.EXTREFSEL])
    default: chip.ports[0].supply
    }
  }

  /// Between the thresholds it stays what it was.
  override func isNowAbove(_ wasAbove: Bool) -> Bool {
    let input = voltage(ofInput: self[Offset.PSEL])
    guard isDifferential else {
      let step = wasAbove ? self[R.TH] & 0x3F : self[R.TH] >> 8 & 0x3F
      let threshold = Double(step + 1) / 64 * reference
      return wasAbove ? input >= threshold : input > threshold
    }
    let margin = self[R.HYST] & 1 == 0 ? 0 : (wasAbove ? -Self.hysteresis : Self.hysteresis) / 2
    return input > voltage(ofInput: self[Offset.EXTREFSEL]) + margin
  }
}
