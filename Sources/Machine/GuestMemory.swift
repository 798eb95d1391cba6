import Bus
import Glibc

/// Memory as a semihosting call sees it: every access is checked, and fails with EFAULT.
struct GuestMemory {
  let bus: AddressSpace

  /// Little-endian words at a word's address.
  func words(at address: UInt32, _ count: Int) throws(SemihostingError) -> [UInt32] {
    guard address % 4 == 0 else { throw SemihostingError(EFAULT) }
    let bytes = try bytes(at: address, 4 * count)
    return (0..<count).map { index in
      (0..<4).reduce(0) { $0 | UInt32(bytes[4 * index + $1]) << (8 * UInt32($1)) }
    }
  }

  func bytes(at address: UInt32, _ count: Int) throws(SemihostingError) -> [UInt8] {
    guard let bytes = bus.copyOut(address, count: count) else { throw SemihostingError(EFAULT) }
    return bytes
  }

  /// The bytes before a NUL.
  func string(at address: UInt32) throws(SemihostingError) -> [UInt8] {
    guard let (region, start) = bus.memory(at: address) else { throw SemihostingError(EFAULT) }
    let rest = UnsafeBufferPointer(start: region.bytes + start, count: region.size - start)
    guard let end = rest.firstIndex(of: 0) else { throw SemihostingError(EFAULT) }
    return Array(rest[..<end])
  }

  /// A file's name: a length without the NUL that must follow.
  func name(at address: UInt32, length: UInt32) throws(SemihostingError) -> String {
    guard length < 4096 else { throw SemihostingError(ENAMETOOLONG) }
    let text = try bytes(at: address, Int(length))
    guard let name = String(validating: text, as: UTF8.self), !text.contains(0) else {
      throw SemihostingError(EINVAL)
    }
    return name
  }

  /// Checks that the guest itself could write there.
  func checkWritable(_ address: UInt32, _ count: Int) throws(SemihostingError) {
    guard count > 0 else { return }
    guard let (region, start) = bus.memory(at: address), region.access.contains(.write),
      start + count <= region.size
    else { throw SemihostingError(EFAULT) }
  }

  func store(_ bytes: [UInt8], at address: UInt32) throws(SemihostingError) {
    try checkWritable(address, bytes.count)
    guard bus.copyIn(address, bytes) else { throw SemihostingError(EFAULT) }
  }

  func store(_ words: [UInt32], at address: UInt32) throws(SemihostingError) {
    let bytes = words.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) }
    }
    try store(bytes, at: address)
  }
}
