import Bus

/// What the guest touched that is not modelled: once per register and kind of gap, with a count.
public final class UnmodelledLog {
  /// One gap.
  public struct Entry: Sendable {
    /// The first access.
    public let first: UnmodelledAccess
    /// Where the program was at the first access.
    public let pc: UInt32
    public internal(set) var count: UInt64
    /// Where the program was, and how often.
    public internal(set) var places: [UInt32: UInt64]

    /// `UART0.CONFIG (0x4000256C): field HWFC is not modelled`.
    public var description: String {
      let address = "0x" + hexDigits(first.address)
      guard let peripheral = first.peripheral else { return "\(address): \(first.what)" }
      let register = first.register.map { "\(peripheral).\($0)" } ?? peripheral
      return "\(register) (\(address)): \(first.what)"
    }
  }

  private struct Key: Hashable {
    let address: UInt32
    let what: String
  }

  /// In order of first access.
  public private(set) var entries: [Entry] = []
  private var indexes: [Key: Int] = [:]
  /// Called at the first access to each gap.
  public var onFirst: ((Entry) -> Void)?

  /// All accesses together.
  public var count: UInt64 { entries.reduce(0) { $0 + $1.count } }

  func note(_ access: UnmodelledAccess, pc: UInt32) {
    let key = Key(address: access.address & ~3, what: access.what)
    if let index = indexes[key] {
      entries[index].count += 1
      entries[index].places[pc, default: 0] += 1
      return
    }
    indexes[key] = entries.count
    let entry = Entry(first: access, pc: pc, count: 1, places: [pc: 1])
    entries.append(entry)
    onFirst?(entry)
  }
}

/// Eight upper-case digits.
func hexDigits(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
