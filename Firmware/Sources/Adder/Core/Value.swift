/// A Python value: one 32-bit word.
///
/// | low bits | meaning |
/// |---|---|
/// | `…1`  | a 31-bit signed integer |
/// | `…10` | a 32-bit float whose magnitude lies in 2^-31 ..< 2^33 or so ("self-tagged": the three top
/// exponent bits of such floats take only two of eight patterns, which is where the tag hides, so
/// no precision is lost; other floats, zero included, are boxed) |
/// | `…00`, below `heapOrigin` | an immediate: kind in bits 2-7, payload in bits 8-31 |
/// | `…00`, from `heapOrigin` up | a heap object: the address of its header |
///
/// The all-zero word is `unset`: no value at all. It never reaches a script.
public struct Value: Equatable {
  public var bits: UInt32

  @inline(__always) public init(bits: UInt32) { self.bits = bits }

  @inline(__always) public static func == (a: Value, b: Value) -> Bool { a.bits == b.bits }
}

/// What an immediate word holds.
enum Immediate: UInt8 {
  /// None, True, False, ...
  case special = 0
  /// A string in flash; the payload is its index in the name table.
  case name = 1
  /// A string of one ASCII character. Such strings are always immediates.
  case character = 2
  /// A function written in Swift; the payload is its row in the table of natives.
  case native = 3
  /// A built-in type; the payload is its `TypeID`.
  case type = 4
  /// A built-in module; the payload is the `TypeID` of its namespace.
  case module = 5
  /// An object in flash, for the code there; the payload is which word it is
  /// of the array of frozen modules. Never visible to a script.
  case frozen = 6
  /// A long string in flash, likewise: the payload is which one it is.
  case packed = 7
}

extension Value {
  /// The low byte of an immediate of this kind.
  @inline(__always) static func kindBits(_ kind: Immediate) -> UInt32 { UInt32(kind.number) << 2 }

  /// Where heap addresses start: RAM on a Cortex-M, an arbitrary origin on the host.
  static let heapOrigin: UInt32 = 0x2000_0000

  @inline(__always) init(_ kind: Immediate, _ payload: UInt32) {
    bits = payload << 8 | Value.kindBits(kind)
  }

  static var unset: Value { @inline(__always) get { Value(bits: 0) } }
  static var none: Value { @inline(__always) get { Value(.special, 1) } }
  static var `false`: Value { @inline(__always) get { Value(.special, 2) } }
  static var `true`: Value { @inline(__always) get { Value(.special, 3) } }
  static var ellipsis: Value { @inline(__always) get { Value(.special, 4) } }
  static var notImplemented: Value { @inline(__always) get { Value(.special, 5) } }
  /// The end of an iteration, as `next` returns it inside the VM. Never visible to a script.
  static var exhausted: Value { @inline(__always) get { Value(.special, 6) } }

  @inline(__always) init(bool: Bool) { self = bool ? .true : .false }
  @inline(__always) init(type: TypeID) { self.init(.type, UInt32(type.number)) }
  @inline(__always) init(module: TypeID) { self.init(.module, UInt32(module.number)) }
  @inline(__always) init(native: Int) { self.init(.native, UInt32(truncatingIfNeeded: native)) }
  @inline(__always) init(character: UInt8) { self.init(.character, UInt32(character)) }

  // MARK: Tests

  @inline(__always) var isUnset: Bool { bits == 0 }
  @inline(__always) var isNone: Bool { self == .none }
  @inline(__always) var isSmallInt: Bool { bits & 1 != 0 }
  @inline(__always) var isTaggedFloat: Bool { bits & 3 == 2 }
  @inline(__always) var isHeap: Bool { bits & 3 == 0 && bits >= Value.heapOrigin }
  /// An immediate (not an int, a float or a heap object).
  @inline(__always) var isImmediate: Bool { bits & 3 == 0 && bits < Value.heapOrigin }
  func isImmediate(_ kind: Immediate) -> Bool {
    bits & 0xFF == Value.kindBits(kind) && bits < Value.heapOrigin
  }
  /// Both are small integers: one test for the arithmetic fast paths.
  @inline(__always) static func bothSmall(_ a: Value, _ b: Value) -> Bool {
    a.bits & b.bits & 1 != 0
  }
  @inline(__always) var payload: UInt32 { bits >> 8 }

  // MARK: Small integers

  static let smallMin: Int32 = -0x4000_0000
  static let smallMax: Int32 = 0x3FFF_FFFF

  /// `int` must lie in `smallMin ... smallMax`; `Integer.make` takes any.
  @inline(__always) init(small int: Int32) { bits = UInt32(bitPattern: int) << 1 | 1 }
  @inline(__always) init(small int: Int) { self.init(small: Int32(truncatingIfNeeded: int)) }
  @inline(__always) var small: Int32 { Int32(bitPattern: bits) >> 1 }
  @inline(__always) static func fitsSmall(_ int: Int32) -> Bool {
    int >= smallMin && int <= smallMax
  }

  // MARK: Tagged floats

  /// nil when the float does not fit the tag (zero, tiny, huge, infinite, NaN): box it. A float of 64
  /// bits is always boxed, but frozen code has tagged ones.
  @inline(__always) static func tagged(_ float: Float) -> Value? {
    #if ADDER_FLOAT64
      return nil
    #else
      let shifted = float.bitPattern &+ 0x1000_0000
      let word = shifted << 3 | shifted >> 29
      return word & 3 == 2 ? Value(bits: word) : nil
    #endif
  }
  @inline(__always) var taggedFloat: Float {
    Float(Swift.Float(bitPattern: (bits >> 3 | bits << 29) &- 0x1000_0000))
  }
}
