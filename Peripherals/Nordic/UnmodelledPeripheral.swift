import Bus

/// A peripheral of the chip, or an empty stretch of its peripheral space, that has no model: reads
/// give zero, writes do nothing, and every access is reported.
public final class UnmodelledPeripheral: Peripheral {
  private let what: String

  /// - Parameter what: what the report says: `"the RADIO is not modelled"`.
  public init(name: String, what: String) {
    self.what = what
    super.init(name: name)
  }

  public override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    reportUnmodelled(what, offset: offset, access: .read)
    return 0
  }

  public override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    reportUnmodelled(what, offset: offset, access: .write, value: value)
  }
}
