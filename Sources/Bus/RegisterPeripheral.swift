/// A peripheral that is described by a `RegisterMap`: dispatch, storage, reset and the report of
/// what is not modelled all come from the table.
open class RegisterPeripheral: Peripheral {
  /// The class's table.
  public let registers: RegisterMap
  /// The datasheet offset of the first mapped byte, for peripherals whose block does not start at
  /// their base address.
  public let firstOffset: UInt32
  /// One word per row of the table.
  private let values: UnsafeMutablePointer<UInt32>

  /// - Parameters:
  ///   - registers: built for the class of this instance; effects rely on it.
  ///   - firstOffset: the datasheet offset of the first mapped byte.
  public init(name: String, registers: RegisterMap, firstOffset: UInt32 = 0) {
    self.registers = registers
    self.firstOffset = firstOffset
    values = .allocate(capacity: registers.rows.count)
    for (index, row) in registers.rows.enumerated() {
      (values + index).initialize(to: row.resetValue)
    }
    super.init(name: name)
  }

  deinit { values.deallocate() }

  // MARK: The peripheral's own access

  /// The stored value of the register at a datasheet offset, without any effect. The offset must be
  /// one of the table's.
  public final subscript(offset: UInt32) -> UInt32 {
    get { values[registers.index(at: offset)!] }
    set { values[registers.index(at: offset)!] = newValue }
  }

  /// Performs the effect of writing 1 to the task register at a datasheet offset.
  public final func trigger(task offset: UInt32) {
    guard let index = registers.index(at: offset) else { return }
    registers.rows[index].onWrite?(self, 1)
  }

  // MARK: The processor's access

  /// Narrow reads give the addressed lanes of the register.
  open override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    guard let index = registers.index(at: offset &+ firstOffset) else {
      reportUnmodelled("no such register", offset: offset, access: .read)
      return 0
    }
    let row = registers.rows[index]
    if !row.isModelled { reportUnmodelled("not modelled", offset: offset, access: .read) }
    let value: UInt32
    switch row.access {
    case .writeOnly, .task: value = 0
    default:
      let target = registers.rows[row.target]
      if let effect = row.onRead ?? target.onRead {
        value = effect(self)
      } else {
        value = values[row.target]
      }
    }
    return (value >> ((offset & 3) * 8)) & size.mask
  }

  /// Narrow writes reach the register with zeros in the other lanes.
  open override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    guard let index = registers.index(at: offset &+ firstOffset) else {
      reportUnmodelled("no such register", offset: offset, access: .write, value: value)
      return
    }
    let row = registers.rows[index]
    let written = (value & size.mask) << ((offset & 3) * 8)
    if !row.isModelled {
      reportUnmodelled("not modelled", offset: offset, access: .write, value: written)
    } else if row.unmodelledBits != 0 {
      reportUnmodelledFields(row, offset: offset, written: written)
    }
    switch row.access {
    case .readOnly: break
    case .writeOnly: row.onWrite?(self, written)
    case .task: if written & 1 != 0 { row.onWrite?(self, 1) }
    case .event, .readWrite: store(index, written)
    case .writeOneToClear:
      values[index] &= ~written
      row.onWrite?(self, written)
    case .setBits: store(row.target, values[row.target] | written)
    case .clearBits: store(row.target, values[row.target] & ~written)
    }
  }

  /// Stores the implemented bits and performs the row's effect.
  private func store(_ index: Int, _ value: UInt32) {
    let row = registers.rows[index]
    let kept = value & row.implemented
    values[index] = kept
    row.onWrite?(self, kept)
  }

  private func reportUnmodelledFields(_ row: RegisterMap.Row, offset: UInt32, written: UInt32) {
    let changed = (written ^ row.resetValue) & row.unmodelledBits
    guard changed != 0 else { return }
    let names = row.fields.filter { !$0.isModelled && $0.mask & changed != 0 }.map(\.name)
    reportUnmodelled(
      "field \(names.joined(separator: ", ")) is not modelled", offset: offset, access: .write,
      value: written)
  }

  open override func registerName(at offset: UInt32) -> String? {
    registers.name(at: (offset &+ firstOffset) & ~3)
  }

  /// Every register to its reset value, except the retained ones.
  open override func reset() {
    for (index, row) in registers.rows.enumerated() where !row.isRetained {
      values[index] = row.resetValue
    }
  }
}
