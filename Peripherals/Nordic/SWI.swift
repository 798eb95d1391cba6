import Bus

/// A software interrupt (nRF51 RM section 10.1.9): a number at the interrupt controller, and no
/// register.
public final class SWI: NordicPeripheral {
  private static let table = RegisterMap(of: SWI.self) {}

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }
}
