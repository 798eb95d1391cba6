/// The word in front of every heap object.
///
/// | bits | meaning |
/// |---|---|
/// | 0-7   | `kind`, a `TypeID` |
/// | 8-10  | `slack`: bytes at the object's end that are not part of it (0-7) |
/// | 11    | marked by the collector |
/// | 12-15 | flags, their meaning depends on the kind |
/// | 16-31 | size in granules of 8 bytes, this word included |
struct Header {
  var bits: UInt32

  /// Heap objects are this many bytes apart, at least.
  static let granule: UInt32 = 8

  @inline(__always) init(bits: UInt32) { self.bits = bits }

  @inline(__always) init(kind: TypeID, payload: Int) {
    let size = UInt32(truncatingIfNeeded: payload) &+ 4
    let granules = (size &+ 7) >> 3
    bits = granules << 16 | ((granules << 3) &- size) << 8 | UInt32(kind.number)
  }

  @inline(__always) var kind: TypeID {
    get { TypeID(unchecked: UInt8(truncatingIfNeeded: bits)) }
    set { bits = bits & ~0xFF | UInt32(newValue.number) }
  }
  @inline(__always) var size: UInt32 { (bits >> 16) << 3 }
  /// Bytes after the header that belong to the object.
  @inline(__always) var payload: Int {
    Int((bits >> 16) << 3) &- 4 &- Int(bits >> 8 & 7)
  }
  /// Words after the header, for objects made of values.
  @inline(__always) var words: Int { payload >> 2 }

  static let mark: UInt32 = 1 << 11
  @inline(__always) var isMarked: Bool { bits & Header.mark != 0 }

  /// Kind-specific flags, bits 12-15. See `Flag`.
  @inline(__always) func has(_ flag: Flag) -> Bool { bits & flag.number != 0 }
  @inline(__always) mutating func set(_ flag: Flag) { bits |= flag.number }
  @inline(__always) mutating func clear(_ flag: Flag) { bits &= ~flag.number }

  enum Flag {
    /// str: every byte is ASCII, so an index is an offset. bigint: negative. exception: its traceback
    /// is as long as it will get. class: its instances have what `__slots__` names and nothing else.
    case first
    /// str: interned, so equal names are the same word.
    case second
    case third
    case fourth

    @inline(__always) var number: UInt32 {
      switch self {
      case .first: 0x1000
      case .second: 0x2000
      case .third: 0x4000
      case .fourth: 0x8000
      }
    }
  }
}

extension TypeID {
  /// The kind in a header is always one that was put there.
  @inline(__always) init(unchecked raw: UInt8) { self = unsafeBitCast(raw, to: TypeID.self) }
}
