import Bus

/// Low-power comparator (nRF51 RM section 30, nRF52833 PS section "LPCOMP"): an analogue pin against
/// a part of the supply or an external reference.
public final class LPCOMP: Comparator {
  private enum R {
    static let ANADETECT: UInt32 = 0x520
    static let HYST: UInt32 = 0x538
  }
  static let enabled: UInt32 = 1

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: LPCOMP.self) {
      commonRows(of: LPCOMP.self, hasINTEN: false)
      Register.readWrite(
        "REFSEL", Offset.REFSEL, reset: family == .nRF51 ? 0 : 4,
        fields: [.field("REFSEL", family == .nRF51 ? 0...2 : 0...3)])
      Register.readWrite("EXTREFSEL", Offset.EXTREFSEL, fields: [.field("EXTREFSEL", 0)])
      Register.readWrite("ANADETECT", R.ANADETECT, fields: [.field("ANADETECT", 0...1)])
      if family == .nRF51 {
        Register.power()
      } else {
        Register.readWrite("HYST", R.HYST, fields: [.field("HYST", 0)])
      }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]
  /// In volts, with HYST (nRF52833 PS, "LPCOMP electrical specification": 50 mV).
  private static let hysteresis = 0.05

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!, enabled: Self.enabled,
      startTime: chip.timing.comparatorStart)
  }

  /// AREF0 and AREF1: pins 0 and 6 of the nRF51, AIN0 and AIN1 of the nRF52833.
  private var referencePin: Int {
    let second = self[Offset.EXTREFSEL] != 0
    return chip.family == .nRF51 ? (second ? 6 : 0) : pin(ofInput: second ? 1 : 0)
  }

  override var inputs: [Int] { [pin(ofInput: self[Offset.PSEL]), referencePin] }

  /// Eighths of the supply, AREF, then odd sixteenths.
  private var reference: Double {
    let supply = chip.ports[0].supply
    switch self[Offset.REFSEL] {
    case 7: return chip.ports[0].voltage(referencePin)
    case let selection where selection < 7: return supply * Double(selection + 1) / 8
    case let selection: return supply * Double(2 * (selection - 8) + 1) / 16
    }
  }

  /// ANADETECT: which crossing wakes the chip from System OFF, in which this peripheral goes on.
  override func crossed(upwards: Bool) {
    switch self[R.ANADETECT] {
    case 0: break
    case 1: guard upwards else { return }
    case 2: guard !upwards else { return }
    default: return
    }
    chip.onAnalogueDetect?()
  }

  override func isNowAbove(_ wasAbove: Bool) -> Bool {
    let hasHysteresis = chip.family == .nRF52833 && self[R.HYST] & 1 != 0
    let margin = hasHysteresis ? (wasAbove ? -Self.hysteresis : Self.hysteresis) / 2 : 0
    return voltage(ofInput: self[Offset.PSEL]) > reference + margin
  }
}
