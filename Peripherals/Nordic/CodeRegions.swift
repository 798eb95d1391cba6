import Bus

/// The nRF51's code, RAM and peripheral regions 0 and 1 (nRF51 RM section 9, "MPU"): what code of
/// region 1 (from UICR.CLENR0 on) may not do to region 0 (code below that, RAM below RLENR0, the
/// peripherals of PERR0) is a bus fault. Code in RAM is of neither region.
final class CodeRegions {
  private unowned let chip: NordicChip
  /// PERR0: bit n is the peripheral at 0x40000000 + n * 0x1000.
  private let peripherals: () -> UInt32
  /// RLENR0, in bytes.
  private let memoryLength: () -> UInt32

  private static let peripheralBase: UInt32 = 0x4000_0000
  private static let memoryBase: UInt32 = 0x2000_0000
  /// The processor's own reads of its vectors are no code's.
  private static let vectors: UInt32 = 4 * (16 + 32)

  init(
    chip: NordicChip, peripherals: @escaping () -> UInt32, memoryLength: @escaping () -> UInt32
  ) {
    self.chip = chip
    self.peripherals = peripherals
    self.memoryLength = memoryLength
  }

  private var length: UInt32 { chip.uicr?.codeRegionLength ?? 0 }

  /// Whether the code that runs is in region 0.
  var isInside: Bool { chip.programCounter() < length }

  /// Whether the code that runs is in region 1.
  private var isOutside: Bool {
    let place = chip.programCounter()
    return place >= length && place < Self.memoryBase
  }

  /// Whether an offset in flash is in code region 0.
  func contains(_ offset: Int) -> Bool { offset < Int(length) }

  /// Whether the code that runs may not change what is at an offset in flash.
  func forbidsChange(at offset: Int) -> Bool { contains(offset) && isOutside }

  /// A register of either side has changed.
  func changed() {
    let assigned = peripherals()
    for peripheral in chip.bus.peripherals {
      let number = (peripheral.base &- Self.peripheralBase) >> 12
      guard number < 32 else { continue }
      // Reads are allowed (S130 SoftDevice Specification, "Peripheral runtime protection").
      let check: AddressSpace.MemoryCheck = { [unowned self] _, _, kind in
        kind == .write && isOutside ? .rejected : nil
      }
      chip.bus.setAccessCheck(
        of: peripheral, assigned >> number & 1 != 0 ? check : nil)
    }
    let hidesCode = length > 0 && chip.uicr?.protectsCodeRegion == true
    let memoryLength = memoryLength()
    guard memoryLength > 0 || hidesCode else { return chip.bus.setMemoryCheck("MPU", nil) }
    chip.bus.setMemoryCheck("MPU") { [unowned self] address, _, kind in
      switch kind {
      case .write:
        address &- Self.memoryBase < memoryLength && isOutside ? .rejected : nil
      case .read:
        hidesCode && (Self.vectors..<length).contains(address) && isOutside ? .notReadable : nil
      }
    }
  }
}
