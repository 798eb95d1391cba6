import Bus

/// FPU, the nRF52's place among the peripherals for the interrupt of the processor's floating-point
/// unit (nRF52833 PS section "FPU"). It has no register of use; the processor itself drives the interrupt
/// with the unit's exception flags.
public final class FPUBlock: NordicPeripheral {
  private static let table = RegisterMap(of: FPUBlock.self) {
    Register.readOnly("UNUSED", 0x000)
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }
}
