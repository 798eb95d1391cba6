/// A peripheral's registers, compiled for dispatch: from this one list come reads, writes, names in
/// traces, reset values and what is known but not modelled.
///
/// Immutable after construction, hence shared by all instances of a peripheral.
public final class RegisterMap: @unchecked Sendable {
  /// What describes a register, for reports and reset.
  struct Row {
    let offset: UInt32
    let name: String
    let access: RegisterAccess
    let resetValue: UInt32
    let fields: [RegisterField]
    let isRetained: Bool
  }

  /// Where a read takes its value from.
  enum Reading: UInt8 {
    case zero
    case stored
    case effect
  }

  /// What a write does.
  enum Writing: UInt8 {
    case nothing
    case effect
    case task
    case store
    case clearOnes
    case setBits
    case clearBits
  }

  /// What dispatch needs of a row, read in place: a polling loop of the guest comes here each time.
  struct Entry {
    let reading: Reading
    let writing: Writing
    let isModelled: Bool
    /// The row whose value this one reads and changes: itself, or the target of a set or clear.
    let target: Int
    /// Bits that keep what is written.
    let implemented: UInt32
    /// Bits of fields that are not modelled.
    let unmodelledBits: UInt32
    /// Effects, with their owner's type erased.
    let onRead: ((AnyObject) -> UInt32)?
    let onWrite: ((AnyObject, UInt32) -> Void)?
  }

  /// The rows by ascending offset.
  let rows: [Row]
  /// One for each row.
  let entries: UnsafeMutablePointer<Entry>
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
    rows = table.map { row in
      Row(
        offset: row.offset, name: row.name, access: row.access, resetValue: row.resetValue,
        fields: row.fields, isRetained: row.isRetained)
    }
    entries = .allocate(capacity: table.count)
    for (index, row) in table.enumerated() {
      var target = index
      switch row.access {
      case .setBits(let name), .clearBits(let name):
        guard let found = indexes[name] else {
          preconditionFailure("\(row.name) names no register \(name)")
        }
        target = found
      default: break
      }
      (entries + index).initialize(to: Self.entry(row, target: target, of: table[target]))
    }
  }

  private static func entry<Owner: AnyObject>(
    _ row: Register<Owner>, target: Int, of targetRow: Register<Owner>
  ) -> Entry {
    let onRead = row.onRead ?? targetRow.onRead
    let (reading, writing): (Reading, Writing) =
      switch row.access {
      case .readOnly: (.stored, .nothing)
      case .writeOnly: (.zero, .effect)
      case .task: (.zero, .task)
      case .readWrite, .event: (.stored, .store)
      case .writeOneToClear: (.stored, .clearOnes)
      case .setBits: (.stored, .setBits)
      case .clearBits: (.stored, .clearBits)
      }
    return Entry(
      reading: reading == .stored && onRead != nil ? .effect : reading, writing: writing,
      isModelled: row.isModelled, target: target, implemented: row.implementedBits,
      unmodelledBits: row.fields.reduce(0) { $0 | ($1.isModelled ? 0 : $1.mask) },
      onRead: onRead.map { effect in { effect(unsafeDowncast($0, to: Owner.self)) } },
      onWrite: row.onWrite.map { effect in { effect(unsafeDowncast($0, to: Owner.self), $1) } })
  }

  deinit {
    slots.deallocate()
    entries.deinitialize(count: rows.count)
    entries.deallocate()
  }

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

  /// The fields of the register at a byte offset; those of its target for a set or clear register.
  public func fields(at offset: UInt32) -> [RegisterField] {
    index(at: offset).map { rows[entries[$0].target].fields } ?? []
  }

  /// The fields of modelled registers that are documented but not modelled: `CONFIG.HWFC`.
  public var unmodelledFields: [String] {
    rows.indices.filter { entries[$0].isModelled }.flatMap { index in
      rows[index].fields.filter { !$0.isModelled }.map { "\(rows[index].name).\($0.name)" }
    }
  }

  /// A register as a generated reference prints it.
  public typealias Summary = (
    offset: UInt32, name: String, access: RegisterAccess, isModelled: Bool
  )

  /// The documented registers by ascending offset.
  public var summary: [Summary] {
    rows.indices.map {
      (rows[$0].offset, rows[$0].name, rows[$0].access, entries[$0].isModelled)
    }
  }
}
