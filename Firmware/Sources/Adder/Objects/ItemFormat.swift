#if !ADDER_SMALL
  // A memoryview's items: numbers of other sizes than a byte, as `cast` makes them of one's bytes. Sizes are
  // those of a machine of 64 bits, which the scripts of others come from, as in `struct`.

  /// What a view's items are: a character of `struct`'s, and two notes.
  struct ItemFormat {
    let bits: UInt32

    private static let readonly: UInt32 = 0x100
    /// The script wrote an @ in front of the character.
    private static let marked: UInt32 = 0x200

    static var byte: ItemFormat { ItemFormat(bits: UInt32(UInt8(ascii: "B"))) }

    private init(bits: UInt32) { self.bits = bits }
    /// Of the field of a view.
    init(_ field: Value) { bits = UInt32(bitPattern: field.small) }
    /// Of anything that has bytes.
    init(of object: Value) {
      self =
        object.isHeap(.memoryview)
        ? ItemFormat(object.fields[MemoryviewObject.format])
        : object.isHeap(.instance) ? arrayFormat(object) : .byte
    }
    /// Of a format's text; nil: it is none.
    init?(_ text: Text) {
      let isMarked = text.count == 2 && text[0] == UInt8(ascii: "@")
      if text.count != (isMarked ? 2 : 1) { return nil }
      bits = UInt32(text[text.count &- 1]) | (isMarked ? ItemFormat.marked : 0)
      if size == 0 { return nil }
    }

    var value: Value { Value(small: Int32(bitPattern: bits)) }
    var code: UInt8 { UInt8(truncatingIfNeeded: bits) }
    var isReadonly: Bool { bits & ItemFormat.readonly != 0 }
    func readonly(_ isReadonly: Bool) -> ItemFormat {
      ItemFormat(bits: isReadonly ? bits | ItemFormat.readonly : bits)
    }

    var text: Value {
      if bits & ItemFormat.marked == 0 { return Value(character: code) }
      var builder = StringBuilder()
      builder.append(byte: UInt8(ascii: "@"))
      builder.append(byte: code)
      return builder.finish()
    }

    /// Bytes of an item; 0: no such format.
    var size: Int {
      switch code {
      case UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "?"): 1
      case UInt8(ascii: "h"), UInt8(ascii: "H"): 2
      case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
      case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "q"), UInt8(ascii: "Q"),
        UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "P"), UInt8(ascii: "d"):
        8
      default: 0
      }
    }

    /// What any format may be cast to, and any made of.
    var isOfBytes: Bool { size == 1 && code != UInt8(ascii: "?") }
    private var isSigned: Bool { code & 0x20 != 0 }

    // MARK: Items

    /// The item that lies there.
    func load(_ place: UnsafePointer<UInt8>) -> Value {
      var bits: UInt64 = 0
      var index = size
      while index > 0 {
        index &-= 1
        bits = bits << 8 | UInt64(place[index])
      }
      switch code {
      case UInt8(ascii: "c"): return makeBytes(Text(place, 1))
      case UInt8(ascii: "?"): return Value(bool: bits != 0)
      case UInt8(ascii: "f"):
        return floatMake(Float(Swift.Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
      case UInt8(ascii: "d"): return floatMake(float(ofDouble: bits))
      default:
        if isSigned {
          let above = UInt64(64 &- size &* 8)
          return Integer.make(Int64(bitPattern: bits << above) >> Int64(above))
        }
        let high = UInt32(truncatingIfNeeded: bits >> 32)
        let low = Integer.make(Int64(UInt32(truncatingIfNeeded: bits)))
        if high == 0 { return low }
        return intBinary(
          .or, low, intBinary(.leftShift, Integer.make(Int64(high)), Value(small: Int32(32))))
      }
    }

    /// The bits that an item has there. What does not fit is refused as CPython does it.
    func bits(of item: Value) -> UInt64 {
      switch code {
      case UInt8(ascii: "c"):
        guard item.isHeap(.bytes) else { refuseType() }
        let text = bytesText(item).unsafelyUnwrapped
        if text.count != 1 { refuseValue() }
        return UInt64(text[0])
      case UInt8(ascii: "?"): return isTrue(item) ? 1 : 0
      case UInt8(ascii: "f"), UInt8(ascii: "d"):
        if floatValue(unwrapped(item)) == nil && lookupSpecial(item, .dunderFloat) == nil
          && !isIndex(item)
        {
          refuseType()
        }
        let float = floatArgument(item)
        return code == UInt8(ascii: "f")
          ? UInt64(Swift.Float(float).bitPattern) : doubleBits(of: float)
      default:
        if !isIndex(item) { refuseType() }
        let number = intFromIndex(item)
        let isNegative = intIsNegative(number)
        let width = intBitLength(isNegative ? intInvert(number) : number) &+ (isSigned ? 1 : 0)
        if width > size &* 8 || isNegative && !isSigned { refuseValue() }
        let high = intBinary(.rightShift, number, Value(small: Int32(32)))
        return UInt64(intLowBits(high)) << 32 | UInt64(intLowBits(number))
      }
    }

    func store(_ bits: UInt64, _ place: UnsafeMutablePointer<UInt8>) {
      var index = 0
      while index < size {
        place[index] = UInt8(truncatingIfNeeded: bits >> UInt64(index &* 8))
        index &+= 1
      }
    }

    private func refuseType() -> Never {
      vm.error(.typeError, "memoryview: invalid type for format '%'", text)
    }
    private func refuseValue() -> Never {
      vm.error(.valueError, "memoryview: invalid value for format '%'", text)
    }
  }

  // MARK: Doubles

  #if ADDER_FLOAT64
    private func float(ofDouble bits: UInt64) -> Float { Float(bitPattern: bits) }
    private func doubleBits(of float: Float) -> UInt64 { float.bitPattern }
  #else
    // By hand: the library's conversions would bring its addition of doubles along.

    /// The nearest float; infinity beyond all.
    private func float(ofDouble bits: UInt64) -> Float {
      let sign = UInt32(truncatingIfNeeded: bits >> 32) & 0x8000_0000
      let exponent = Int(truncatingIfNeeded: bits >> 52 & 0x7FF)
      let fraction = bits & (1 << 52 &- 1)
      if exponent == 0x7FF && fraction != 0 { return .nan }
      if exponent >= 896 + 255 { return Float(bitPattern: sign | 0x7F80_0000) }
      // Of those with few bits the hidden one is written out.
      let hidden = exponent <= 896
      let shift = UInt64(hidden ? 29 &+ 897 &- exponent : 29)
      if shift > 54 { return Float(bitPattern: sign) }
      let whole = fraction | 1 << 52
      // Ties to even; what is carried goes into the exponent.
      let rounded = (whole &+ (1 << (shift &- 1) &- 1) &+ (whole >> shift & 1)) >> shift
      let above = hidden ? 0 : UInt32(exponent &- 897) << 23
      return Float(bitPattern: sign | (above &+ UInt32(truncatingIfNeeded: rounded)))
    }

    private func doubleBits(of float: Float) -> UInt64 {
      let bits = float.bitPattern
      let sign = UInt64(bits >> 31) << 63
      var exponent = Int(bits >> 23 & 0xFF)
      var fraction = bits & 0x7F_FFFF
      if exponent == 0 {
        if fraction == 0 { return sign }
        exponent = 1
        while fraction < 0x80_0000 {
          fraction <<= 1
          exponent &-= 1
        }
        fraction &= 0x7F_FFFF
      }
      let wide = exponent == 0xFF ? 0x7FF : exponent &+ 896
      return sign | UInt64(wide) << 52 | UInt64(fraction) << 29
    }
  #endif
#endif
