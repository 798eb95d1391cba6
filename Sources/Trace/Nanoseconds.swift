/// Cycles as files show them.
enum Nanoseconds {
  /// Rounded half up; 584 years fit.
  static func of(_ cycle: UInt64, clockHz: UInt64) -> UInt64 {
    let (seconds, rest) = cycle.quotientAndRemainder(dividingBy: clockHz)
    return seconds * 1_000_000_000 + (rest * 1_000_000_000 + clockHz / 2) / clockHz
  }
}

/// The same for cycles that mostly rise, without the long divisions.
struct RisingNanoseconds {
  private let clockHz: UInt64
  /// Nanoseconds of a cycle as a fraction in lowest terms.
  private let numerator: UInt64
  private let denominator: UInt64
  /// The denominator's logarithm; nil if it is no power of two.
  private let shift: UInt64?
  /// The second of the last cycle: when it began, and its nanoseconds.
  private var start: UInt64 = 0
  private var startNanoseconds: UInt64 = 0

  init(clockHz: UInt64) {
    self.clockHz = clockHz
    var (divisor, rest) = (UInt64(1_000_000_000), clockHz)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    numerator = 1_000_000_000 / divisor
    denominator = clockHz / divisor
    shift =
      denominator.nonzeroBitCount == 1 ? UInt64(denominator.trailingZeroBitCount) : nil
  }

  /// Rounded half up.
  @inline(__always)
  mutating func of(_ cycle: UInt64) -> UInt64 {
    if cycle < start || cycle - start >= clockHz { begin(cycle) }
    let product = (cycle &- start) &* numerator &+ denominator >> 1
    return startNanoseconds &+ (shift.map { product >> $0 } ?? product / denominator)
  }

  @inline(never)
  private mutating func begin(_ cycle: UInt64) {
    let second = cycle / clockHz
    start = second * clockHz
    startNanoseconds = second * 1_000_000_000
  }
}
