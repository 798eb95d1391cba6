/// Decimal text of numbers that mostly rise in small steps, such as times: what stands in front of
/// the last eight digits is kept from one to the next.
struct RisingNumber {
  private static let range: UInt64 = 100_000_000
  /// The literal, and up to twelve digits.
  private static let room = 32

  private let literalCount: Int
  /// The number whose last eight digits are 0, below the last one that was written.
  private var base: UInt64 = 0
  private let beginning = OwnCacheLines.allocate(of: UInt8.self, Self.room)
  private var beginningCount: Int

  /// - Parameter literal: what stands in front of each number; up to 20 bytes. The memory is freed
  ///   by `deallocate`.
  init(behind literal: StaticString) {
    precondition(literal.utf8CodeUnitCount <= Self.room - 12)
    beginning.initialize(repeating: 0, count: Self.room)
    literalCount = literal.utf8CodeUnitCount
    beginningCount = literalCount
    beginning.update(from: literal.utf8Start, count: literalCount)
  }

  func deallocate() { beginning.deallocate() }

  /// How many bytes `write` may touch.
  static let longest = room + 8

  /// Writes the literal and the number.
  ///
  /// - Returns: where they end.
  @inline(__always)
  mutating func write(_ value: UInt64, to place: UnsafeMutablePointer<UInt8>)
    -> UnsafeMutablePointer<UInt8>
  {
    if value < base || value - base >= Self.range { rebase(value) }
    UnsafeMutableRawPointer(place).copyMemory(from: beginning, byteCount: Self.room)
    var digits = Self.digits(UInt32(truncatingIfNeeded: value &- base))
    var count = 8
    if base == 0 {
      // Without the zeros in front, but for the last one.
      let zeros = min(7, digits.trailingZeroBitCount / 8)
      digits >>= UInt64(8 * zeros)
      count -= zeros
    }
    let end = place + beginningCount
    UnsafeMutableRawPointer(end).storeBytes(
      of: (digits | 0x3030_3030_3030_3030).littleEndian, as: UInt64.self)
    return end + count
  }

  @inline(never)
  private mutating func rebase(_ value: UInt64) {
    let high = value / Self.range
    base = high * Self.range
    beginningCount = literalCount
    guard high > 0 else { return }
    for digit in String(high).utf8 {
      beginning[beginningCount] = digit
      beginningCount += 1
    }
  }

  /// The digits of a number below 100,000,000 as a byte each, the first one lowest: halves, then
  /// pairs, then single digits side by side.
  @inline(__always)
  private static func digits(_ value: UInt32) -> UInt64 {
    let high = value / 10_000
    let halves = UInt64(high) | UInt64(value - high * 10_000) << 32
    let hundreds = (halves &* 10_486) >> 20 & 0x7F_0000_007F
    let pairs = hundreds | (halves &- hundreds &* 100) << 16
    let tens = (pairs &* 103) >> 10 & 0x0F_000F_000F_000F
    return tens | (pairs &- tens &* 10) << 8
  }
}
