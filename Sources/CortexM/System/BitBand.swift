import Bus

/// A bit-band alias (DDI 0439D, section 3.7): each word of 32 MiB stands for one bit of the 1 MiB
/// below. Only bit 0 of what is written counts; reads give 0 or 1.
final class BitBand: Peripheral {
  /// The first byte whose bits have aliases.
  private let target: UInt32

  /// - Parameter target: 0x20000000 or 0x40000000.
  init(name: String, target: UInt32) {
    self.target = target
    super.init(name: name)
  }

  /// The bit that an offset stands for: the address of what holds it, in the access's own size, and
  /// the bit's place there.
  private func place(_ offset: UInt32, _ size: AccessSize) -> (address: UInt32, bit: UInt32) {
    let byte = offset >> 5
    let bit = offset >> 2 & 7
    let aligned = byte & ~(size.rawValue - 1)
    return (target + aligned, (byte - aligned) * 8 + bit)
  }

  override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    let (address, bit) = place(offset, size)
    return try load(address, size) >> bit & 1
  }

  override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    let (address, bit) = place(offset, size)
    let old = try load(address, size)
    guard let bus else { throw .unmapped }
    if let fault = bus.write(address, old & ~(1 << bit) | (value & 1) << bit, size) { throw fault }
  }

  private func load(_ address: UInt32, _ size: AccessSize) throws(BusFault) -> UInt32 {
    guard let result = bus?.read(address, size) else { throw .unmapped }
    if let fault = result.fault { throw fault }
    return result.value
  }
}
