/// A peripheral's registers, compiled for dispatch: from this one list come reads, writes, names in
/// traces, reset values and what is known but not modelled.
///
/// Immutable after construction, hence shared by all instances of a peripheral.
public final class RegisterMap: @unchecked Sendable {
  /// A row with its effects' owner type erased.
  struct Row {
    let offset: UInt32
    let name: String
    let access: RegisterAccess
    let resetValue: UInt32
    let fields: [RegisterField]
    let isModelled: Bool
    let isRetained: Bool
    /// Bits that keep what is written.
    let implemented: UInt32
    /// Bits of fields that are not modelled.
    let unmodelledBits: UInt32
    /// The row whose value this one reads and changes: itself, or the target of a set or clear.
    let target: Int
    let onRead: ((AnyObject) -> UInt32)?
    let onWrite: ((AnyObject, UInt32) -> Void)?
  }

  /// The rows by ascending offset.
  let rows: [Row]
  /// Row index by `offset / 4`; -1 where the datasheet has nothing.
  private let slots: UnsafeMutablePointer<Int16>
  private let slotCount: Int

  /// Builds the table of a peripheral class.
  ///
  /// A table that contradicts itself (two registers at one offset, a set or clear register without
  /// a target) is a mistake in the emulator's source and stops the program.
  public init<Owner: AnyObject>(
    of owner: Owner.Type, @RegisterTableBuilder<Owner> _ content: () -> [Register<Owner>]
  ) {
    let table = content().sorted { $0.offset < $1.offset }
    let size = Int((table.last?.offset ?? 0) / 4) + 1
    slotCount = size
    slots = .allocate(capacity: size)
    slots.initialize(repeating: -1, count: size)
    var indexes: [String: Int] = [:]
    for (index, row) in table.enumerated() {
      precondition(row.offset % 4 == 0, "\(row.name) is not at a word's offset")
      precondition(slots[Int(row.offset / 4)] == -1, "\(row.name) shares its offset")
      precondition(indexes[row.name] == nil, "\(row.name) stands twice in its table")
      slots[Int(row.offset / 4)] = Int16(index)
      indexes[row.name] = index
    }
    rows = table.enumerated().map { index, row in
      var target = index
      switch row.access {
      case .setBits(let name), .clearBits(let name):
        guard let found = indexes[name] else {
          preconditionFailure("\(row.name) names no register \(name)")
        }
        target = found
      default: break
      }
      return Row(
        offset: row.offset, name: row.name, access: row.access, resetValue: row.resetValue,
        fields: row.fields, isModelled: row.isModelled, isRetained: row.isRetained,
        implemented: row.implementedBits,
        unmodelledBits: row.fields.reduce(0) { $0 | ($1.isModelled ? 0 : $1.mask) },
        target: target,
        onRead: row.onRead.map { effect in { effect(unsafeDowncast($0, to: Owner.self)) } },
        onWrite: row.onWrite.map { effect in { effect(unsafeDowncast($0, to: Owner.self), $1) } })
    }
  }

  deinit { slots.deallocate() }

  /// The row at a byte offset, or nil where the datasheet has nothing.
  @inline(__always)
  func index(at offset: UInt32) -> Int? {
    let slot = Int(offset >> 2)
    guard slot < slotCount, slots[slot] >= 0 else { return nil }
    return Int(slots[slot])
  }

  /// The datasheet's name of the register at a byte offset.
  public func name(at offset: UInt32) -> String? {
    index(at: offset).map { rows[$0].name }
  }

  /// The documented registers by ascending offset: what a generated reference prints.
  public var summary: [(offset: UInt32, name: String, access: RegisterAccess, isModelled: Bool)] {
    rows.map { ($0.offset, $0.name, $0.access, $0.isModelled) }
  }
}
