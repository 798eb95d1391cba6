import Bus

/// The memory protection unit: PMSAv7 of the Cortex-M3 and M4 (DDI 0403E, B3.5), PMSAv6 of the
/// Cortex-M0+ (DDI 0419D, B3.5). Eight regions with eight sub-regions each.
final class MemoryProtection {
  enum Access {
    case read, write, execute
  }

  private struct Region {
    /// RBAR's address bits.
    var base: UInt32 = 0
    /// RASR.
    var attributes: UInt32 = 0

    var isEnabled: Bool { attributes & 1 != 0 }
    /// The logarithm of its bytes.
    var sizeBits: UInt32 { (attributes >> 1 & 0x1F) + 1 }

    func contains(_ address: UInt32) -> Bool {
      guard isEnabled else { return false }
      let bits = sizeBits
      guard bits < 32 else { return !isDisabled(address, bits) }
      return (address ^ base) >> bits == 0 && !isDisabled(address, bits)
    }

    /// SRD: regions of 256 bytes and more have eight sub-regions.
    private func isDisabled(_ address: UInt32, _ bits: UInt32) -> Bool {
      guard bits >= 8 else { return false }
      let index = address >> (bits - 3) & 7
      return attributes >> (8 + index) & 1 != 0
    }

    /// AP and XN (DDI 0403E, table B3-15).
    func allows(_ access: Access, privileged: Bool) -> Bool {
      let permissions = attributes >> 24 & 7
      let reads =
        switch permissions {
        case 1, 5: privileged
        case 2, 3, 6, 7: true
        default: false
        }
      switch access {
      case .read: return reads
      case .write:
        switch permissions {
        case 1, 2: return privileged
        case 3: return true
        default: return false
        }
      case .execute: return reads && attributes >> 28 & 1 == 0
      }
    }
  }

  /// Permissions change at multiples of this: the smallest region, and its smallest sub-region.
  static let granule: UInt32 = 32

  private let isV7: Bool
  private var regions: [Region]
  private var number = 0
  private(set) var control: UInt32 = 0
  /// Called when permissions may have changed.
  var onChange: () -> Void = {}

  init(regionCount: Int, isV7: Bool) {
    self.isV7 = isV7
    regions = Array(repeating: Region(), count: regionCount)
  }

  func visit(_ state: StateArchive) {
    state(&control)
    state(&number)
    if !(0...max(0, regions.count - 1)).contains(number) { state.fail("there is no such region") }
    for index in regions.indices { state(&regions[index].base, &regions[index].attributes) }
    if state.isLoading { onChange() }
  }

  func reset() {
    control = 0
    number = 0
    for index in regions.indices { regions[index] = Region() }
    onChange()
  }

  /// MPU_CTRL.ENABLE.
  var isEnabled: Bool { control & 1 != 0 }
  /// MPU_CTRL.HFNMIENA: whether the unit works at negative priorities too.
  var coversFaultHandlers: Bool { control & 2 != 0 }

  /// Whether an access may be made while the unit is enabled. What no region holds is for
  /// privileged code with PRIVDEFENA, by the default memory map.
  func allows(_ address: UInt32, _ access: Access, privileged: Bool) -> Bool {
    for region in regions.reversed() where region.contains(address) {
      return region.allows(access, privileged: privileged)
    }
    return privileged && control & 4 != 0
  }

  // MARK: Registers, by their offset from MPU_TYPE

  func read(_ offset: UInt32) -> UInt32? {
    switch offset {
    case 0x00: return UInt32(regions.count) << 8
    case 0x04: return control
    case 0x08: return UInt32(number)
    case 0x0C, 0x10: break
    case 0x14..<0x2C where isV7: break
    default: return nil
    }
    let region = regions.isEmpty ? Region() : regions[number]
    return offset & 4 != 0 ? region.base | UInt32(number) : region.attributes
  }

  /// - Returns: whether there is such a register.
  func write(_ offset: UInt32, _ value: UInt32) -> Bool {
    switch offset {
    case 0x00: return true
    case 0x04: control = regions.isEmpty ? 0 : value & 7
    case 0x08: number = min(Int(value & 0xFF), max(regions.count - 1, 0))
    case 0x0C, 0x10: writeRegion(offset, value)
    case 0x14..<0x2C where isV7: writeRegion(offset, value)
    default: return false
    }
    onChange()
    return true
  }

  /// What the architecture leaves open of a value that was written (DDI 0403E, B3.5.5 to B3.5.9;
  /// DDI 0419D, B3.5); nil if nothing.
  func oddity(behind offset: UInt32, _ value: UInt32) -> String? {
    guard !regions.isEmpty else { return nil }
    switch offset {
    case 0x00: return nil
    case 0x04: return value & 3 == 2 ? "HFNMIENA without ENABLE" : nil
    case 0x08: return value & 0xFF >= UInt32(regions.count) ? "a region that is not there" : nil
    default:
      // RBAR is often written while the region has its old size still: RASR completes it.
      if offset & 4 != 0 {
        let isThere = value & 0x10 == 0 || value & 0xF < UInt32(regions.count)
        return isThere ? nil : "a region that is not there"
      }
      let region = regions[number]
      guard region.isEnabled else { return nil }
      if region.sizeBits < (isV7 ? 5 : 8) { return "a region that small" }
      if region.sizeBits < 8, region.attributes & 0xFF00 != 0 {
        return "a sub-region of less than 32 bytes"
      }
      if region.attributes >> 24 & 7 == 4 { return "access permission 4" }
      let isAligned = region.sizeBits == 32 || region.base & (1 << region.sizeBits - 1) == 0
      return isAligned ? nil : "a base that is no multiple of the size"
    }
  }

  /// RBAR at 0x0C and its aliases, RASR at 0x10 and its.
  private func writeRegion(_ offset: UInt32, _ value: UInt32) {
    guard !regions.isEmpty else { return }
    if offset & 4 != 0 {
      // VALID: the region's number comes along.
      if value & 0x10 != 0 { number = min(Int(value & 0xF), regions.count - 1) }
      regions[number].base = value & ~0x1F
    } else {
      regions[number].attributes = value & (isV7 ? 0x173F_FF3F : 0x1707_FF3F)
    }
  }
}
