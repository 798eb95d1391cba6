import Bus
import Machine

/// The machine's memory as a debugger reaches it: past access rights and the MPU, seen by no trace.
///
/// A register of a peripheral is read and written as the probe of a real debugger does it, with the
/// effects that this has on the peripheral, in units as wide as address and length allow.
struct DebugMemory {
  private let bus: AddressSpace

  init(_ bus: AddressSpace) { self.bus = bus }

  /// As many bytes as can be read from `address` on, at most `count`; empty if there is nothing.
  func read(_ address: UInt32, count: Int) -> [UInt8] {
    var result: [UInt8] = []
    var next = address
    while result.count < count {
      let left = count - result.count
      if let (region, offset) = bus.memory(at: next) {
        guard let bytes = bus.copyOut(next, count: min(left, region.size - offset)) else { break }
        result += bytes
        next &+= UInt32(bytes.count)
      } else {
        let size = Self.width(next, left)
        guard let value = register(next, size) else { break }
        result += (0..<size.rawValue).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        next &+= size.rawValue
      }
      // Behind the last address is nothing.
      if next == 0 { break }
    }
    return result
  }

  /// Writes all of it, or up to what cannot be written; then false.
  func write(_ address: UInt32, _ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    var next = address
    while !rest.isEmpty {
      let taken: Int
      if let (region, offset) = bus.memory(at: next) {
        taken = min(rest.count, region.size - offset)
        guard bus.copyIn(next, Array(rest.prefix(taken))) else { return false }
      } else {
        let size = Self.width(next, rest.count)
        taken = Int(size.rawValue)
        let value = rest.prefix(taken).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard setRegister(next, value, size) else { return false }
      }
      rest = rest.dropFirst(taken)
      next &+= UInt32(taken)
      if next == 0 { return rest.isEmpty }
    }
    return true
  }

  private static func width(_ address: UInt32, _ left: Int) -> AccessSize {
    if address % 4 == 0, left >= 4 { return .word }
    return address % 2 == 0 && left >= 2 ? .halfword : .byte
  }

  private func register(_ address: UInt32, _ size: AccessSize) -> UInt32? {
    guard let peripheral = bus.peripheral(at: address) else { return nil }
    return unreported {
      try? peripheral.read(offset: address &- peripheral.base, size: size) & size.mask
    }
  }

  private func setRegister(_ address: UInt32, _ value: UInt32, _ size: AccessSize) -> Bool {
    guard let peripheral = bus.peripheral(at: address) else { return false }
    return unreported {
      do {
        try peripheral.write(offset: address &- peripheral.base, value: value, size: size)
        return true
      } catch {
        return false
      }
    }
  }

  /// What is not modelled is the guest's affair when the guest asks for it.
  private func unreported<Value>(_ body: () -> Value) -> Value {
    let observer = bus.unmodelledObserver
    bus.unmodelledObserver = nil
    defer { bus.unmodelledObserver = observer }
    return body()
  }
}
