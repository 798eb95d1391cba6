import TestSupport
import Thumb

extension RandomSource {
  /// An encoding of a row, its should-be bits as they should be.
  mutating func encoding(of row: Row) -> UInt32 {
    let bits = UInt32(truncatingIfNeeded: next())
    let fixed = row.mask | row.shouldMask
    return bits & ~fixed | row.value | row.shouldValue
  }
}
