/// How software may use a register, in the datasheet's terms.
public enum RegisterAccess: Sendable, Equatable {
  /// Reads give the value; writes have no effect.
  case readOnly
  /// Writes have the effect; reads give zero.
  case writeOnly
  /// Reads give what was last written to the implemented bits.
  case readWrite
  /// Writing a one to a bit clears it.
  case writeOneToClear
  /// Writing a one to bit 0 triggers the task; reads give zero.
  case task
  /// Set by hardware, cleared by writing zero.
  case event
  /// Writing a one to a bit sets that bit in the register named; reads give that register.
  case setBits(of: String)
  /// Writing a one to a bit clears that bit in the register named; reads give that register.
  case clearBits(of: String)
}

/// A named bit range of a register.
public struct RegisterField: Sendable {
  /// The datasheet's name.
  public let name: String
  /// The bits it holds, least significant first.
  public let bits: ClosedRange<Int>
  /// Whether the emulator acts on it. Writing anything but the reset value to a field that is
  /// not modelled is reported.
  public let isModelled: Bool

  /// The field's bits, in place.
  public var mask: UInt32 {
    let width = bits.upperBound - bits.lowerBound + 1
    return (width == 32 ? ~0 : (1 << UInt32(width)) - 1) << UInt32(bits.lowerBound)
  }

  /// A field that the emulator acts on.
  public static func field(_ name: String, _ bits: ClosedRange<Int>) -> RegisterField {
    RegisterField(name: name, bits: bits, isModelled: true)
  }

  /// A field of one bit that the emulator acts on.
  public static func field(_ name: String, _ bit: Int) -> RegisterField {
    RegisterField(name: name, bits: bit...bit, isModelled: true)
  }

  /// A field that is documented but not modelled.
  public static func notModelled(_ name: String, _ bits: ClosedRange<Int>) -> RegisterField {
    RegisterField(name: name, bits: bits, isModelled: false)
  }

  /// A field of one bit that is documented but not modelled.
  public static func notModelled(_ name: String, _ bit: Int) -> RegisterField {
    RegisterField(name: name, bits: bit...bit, isModelled: false)
  }
}

/// One row of a peripheral's register table: the only place where the register is described.
///
/// `Owner` is the peripheral's class; effects receive the instance, so that a table is built once
/// per class and shared.
public struct Register<Owner: AnyObject> {
  /// Byte offset from the peripheral's base.
  public var offset: UInt32
  /// The datasheet's name.
  public var name: String
  /// How software may use it.
  public var access: RegisterAccess
  /// The value after reset.
  public var resetValue: UInt32
  /// The documented fields; empty means one field of 32 bits.
  public var fields: [RegisterField]
  /// Whether the emulator gives the register its documented behaviour. Any access to one that is
  /// not modelled is reported; it then behaves as plain storage.
  public var isModelled: Bool
  /// Whether a peripheral's own reset leaves the value alone (retention registers).
  public var isRetained = false
  /// What a read gives, where that is not the stored value.
  public var onRead: ((Owner) -> UInt32)?
  /// What a write does, after the implemented bits were stored. The argument is the stored value,
  /// or the bits written for a task, a write-only and a write-one-to-clear register.
  public var onWrite: ((Owner, UInt32) -> Void)?

  /// A row in full; the static functions below name the common kinds.
  public init(
    offset: UInt32, name: String, access: RegisterAccess, resetValue: UInt32 = 0,
    fields: [RegisterField] = [], isModelled: Bool = true, onRead: ((Owner) -> UInt32)? = nil,
    onWrite: ((Owner, UInt32) -> Void)? = nil
  ) {
    self.offset = offset
    self.name = name
    self.access = access
    self.resetValue = resetValue
    self.fields = fields
    self.isModelled = isModelled
    self.onRead = onRead
    self.onWrite = onWrite
  }

  /// The bits that keep what is written to them.
  public var implementedBits: UInt32 {
    fields.isEmpty ? ~0 : fields.reduce(0) { $0 | $1.mask }
  }

  /// A register that keeps what is written.
  public static func readWrite(
    _ name: String, _ offset: UInt32, reset: UInt32 = 0, fields: [RegisterField] = [],
    onRead: ((Owner) -> UInt32)? = nil, onWrite: ((Owner, UInt32) -> Void)? = nil
  ) -> Register {
    Register(
      offset: offset, name: name, access: .readWrite, resetValue: reset, fields: fields,
      onRead: onRead, onWrite: onWrite)
  }

  /// A register that ignores writes.
  public static func readOnly(
    _ name: String, _ offset: UInt32, reset: UInt32 = 0, onRead: ((Owner) -> UInt32)? = nil
  ) -> Register {
    Register(
      offset: offset, name: name, access: .readOnly, resetValue: reset, onRead: onRead)
  }

  /// A register that reads as zero.
  public static func writeOnly(
    _ name: String, _ offset: UInt32, onWrite: @escaping (Owner, UInt32) -> Void
  ) -> Register {
    Register(
      offset: offset, name: name, access: .writeOnly, onWrite: onWrite)
  }

  /// A register whose bits are cleared by writing ones.
  public static func writeOneToClear(
    _ name: String, _ offset: UInt32, fields: [RegisterField] = [],
    onWrite: ((Owner, UInt32) -> Void)? = nil
  ) -> Register {
    Register(
      offset: offset, name: name, access: .writeOneToClear, fields: fields, onWrite: onWrite)
  }

  /// A second address that sets bits of the register `target`, with that register's effect.
  public static func set(_ name: String, _ offset: UInt32, of target: String) -> Register {
    Register(
      offset: offset, name: name, access: .setBits(of: target))
  }

  /// A second address that clears bits of the register `target`, with that register's effect.
  public static func clear(_ name: String, _ offset: UInt32, of target: String) -> Register {
    Register(
      offset: offset, name: name, access: .clearBits(of: target))
  }

  /// A register of the datasheet that the emulator only stores, and reports.
  public static func notModelled(
    _ name: String, _ offset: UInt32, _ access: RegisterAccess = .readWrite, reset: UInt32 = 0
  ) -> Register {
    Register(
      offset: offset, name: name, access: access, resetValue: reset, isModelled: false)
  }

  /// The same register, left alone by the peripheral's reset.
  public func retained() -> Register {
    var copy = self
    copy.isRetained = true
    return copy
  }
}

/// Collects the rows of a register table; loops and conditions make register arrays.
@resultBuilder
public enum RegisterTableBuilder<Owner: AnyObject> {
  public static func buildExpression(_ row: Register<Owner>) -> [Register<Owner>] { [row] }
  public static func buildExpression(_ rows: [Register<Owner>]) -> [Register<Owner>] { rows }
  public static func buildBlock(_ parts: [Register<Owner>]...) -> [Register<Owner>] {
    parts.flatMap { $0 }
  }
  public static func buildArray(_ parts: [[Register<Owner>]]) -> [Register<Owner>] {
    parts.flatMap { $0 }
  }
  public static func buildOptional(_ part: [Register<Owner>]?) -> [Register<Owner>] { part ?? [] }
  public static func buildEither(first part: [Register<Owner>]) -> [Register<Owner>] { part }
  public static func buildEither(second part: [Register<Owner>]) -> [Register<Owner>] { part }
}
