// How wide the VM's floats are: 32 bits, or 64 when it is built with ADDER_FLOAT64. Then the functions of `math` are
// the C library's (Objects/FloatMath64.swift), and no float is an immediate but those of frozen code.

#if ADDER_FLOAT64
  typealias Float = Double
#endif

/// The layout of a float.
enum FloatLayout {
  #if ADDER_FLOAT64
    static let isWide = true
    /// An integer that holds a significand.
    typealias Significand = Int64
    /// Bits of the significand that are stored.
    static let fraction: UInt64 = 52
    /// The exponent's bits, when they stand at the bottom.
    static let exponents: UInt64 = 0x7FF
    /// Of an exponent, so that the significand is an integer.
    static let bias = 1075
    /// Every float from here on is an integer.
    static let whole: Float = 4_503_599_627_370_496
    /// 2 to the number of bits of a significand.
    static let scale: Float = 9_007_199_254_740_992
    /// How many of a decimal's digits are taken in first: what a 64-bit integer holds.
    static let decimals = 18
    static func integer(_ significand: Significand) -> Value { Integer.make(significand) }
  #else
    static let isWide = false
    typealias Significand = Int32
    static let fraction: UInt32 = 23
    static let exponents: UInt32 = 0xFF
    static let bias = 150
    static let whole: Float = 8_388_608
    static let scale: Float = 16_777_216
    static let decimals = 11
    @inline(__always) static func integer(_ significand: Significand) -> Value {
      Value(small: significand)
    }
  #endif
}
