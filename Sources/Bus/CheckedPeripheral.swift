/// A peripheral whose accesses somebody decides about first. It takes the peripheral's place in the
/// address space only while there is a check, so that the others pay nothing.
final class CheckedPeripheral: Peripheral {
  let inner: Peripheral
  private let check: AddressSpace.MemoryCheck

  init(_ inner: Peripheral, _ check: @escaping AddressSpace.MemoryCheck) {
    self.inner = inner
    self.check = check
    super.init(name: inner.name)
    standsForOthers = true
  }

  override var selected: Peripheral { inner.selected }

  override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    if let fault = check(inner.base &+ offset, size, .read) { throw fault }
    return try inner.read(offset: offset, size: size)
  }

  override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    if let fault = check(inner.base &+ offset, size, .write) { throw fault }
    try inner.write(offset: offset, value: value, size: size)
  }
}
