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

  /// Performs the effect of writing 1 to the task register at a datasheet offset; nothing happens
  /// where there is no task.
  public final func trigger(task offset: UInt32) {
    guard let index = registers.index(at: offset), registers.entries[index].writing == .task
    else { return }
    note(.task(offset &- firstOffset))
    registers.entries[index].onWrite?(self, 1)
  }

  /// Whether the datasheet has a register at an offset from the first mapped byte.
  public final func hasRegister(at offset: UInt32) -> Bool {
    registers.index(at: offset &+ firstOffset) != nil
  }

  // MARK: The processor's access

  /// Narrow reads give the addressed lanes of the register.
  open override func read(offset: UInt32, size: AccessSize) throws(BusFault) -> UInt32 {
    guard let index = registers.index(at: offset &+ firstOffset) else {
      reportUnmodelled("no such register", offset: offset, access: .read)
      return 0
    }
    let entry = registers.entries + index
    if !entry.pointee.isModelled {
      reportUnmodelled("not modelled", offset: offset, access: .read)
    }
    let value: UInt32 =
      switch entry.pointee.reading {
      case .zero: 0
      case .stored: values[entry.pointee.target]
      case .effect: entry.pointee.onRead.unsafelyUnwrapped(self)
      }
    return (value >> ((offset & 3) * 8)) & size.mask
  }

  /// Narrow writes reach the register with zeros in the other lanes.
  open override func write(offset: UInt32, value: UInt32, size: AccessSize) throws(BusFault) {
    guard let index = registers.index(at: offset &+ firstOffset) else {
      reportUnmodelled("no such register", offset: offset, access: .write, value: value)
      return
    }
    let entry = registers.entries + index
    let written = (value & size.mask) << ((offset & 3) * 8)
    if !entry.pointee.isModelled {
      reportUnmodelled("not modelled", offset: offset, access: .write, value: written)
    } else if entry.pointee.unmodelledBits != 0 {
      reportUnmodelledFields(index, offset: offset, written: written)
    }
    let target = entry.pointee.target
    switch entry.pointee.writing {
    case .nothing: break
    case .effect: entry.pointee.onWrite?(self, written)
    case .task:
      if written & 1 != 0 {
        note(.task(offset & ~3))
        entry.pointee.onWrite?(self, 1)
      }
    case .store: store(index, written)
    case .clearOnes:
      values[index] &= ~written
      entry.pointee.onWrite?(self, written)
    case .setBits: store(target, values[target] | written)
    case .clearBits: store(target, values[target] & ~written)
    }
  }

  /// Stores the implemented bits and performs the row's effect.
  private func store(_ index: Int, _ value: UInt32) {
    let entry = registers.entries + index
    let kept = value & entry.pointee.implemented
    values[index] = kept
    entry.pointee.onWrite?(self, kept)
  }

  private func reportUnmodelledFields(_ index: Int, offset: UInt32, written: UInt32) {
    let row = registers.rows[index]
    let changed = (written ^ row.resetValue) & registers.entries[index].unmodelledBits
    guard changed != 0 else { return }
    let names = row.fields.filter { !$0.isModelled && $0.mask & changed != 0 }.map(\.name)
    reportUnmodelled(
      "field \(names.joined(separator: ", ")) is not modelled", offset: offset, access: .write,
      value: written)
  }

  open override func registerName(at offset: UInt32) -> String? {
    registers.name(at: (offset &+ firstOffset) & ~3)
  }

  open override func registerFields(at offset: UInt32) -> [RegisterField] {
    registers.fields(at: (offset &+ firstOffset) & ~3)
  }

  open override func visit(_ state: StateArchive) {
    super.visit(state)
    state.words(UnsafeMutableBufferPointer(start: values, count: registers.rows.count))
  }

  open override func powerOn() {
    for (index, row) in registers.rows.enumerated() { values[index] = row.resetValue }
    reset()
  }

  /// Every register to its reset value, except the retained ones.
  open override func reset() {
    for (index, row) in registers.rows.enumerated() where !row.isRetained {
      values[index] = row.resetValue
    }
  }
}
