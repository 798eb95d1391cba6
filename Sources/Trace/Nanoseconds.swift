/// Cycles as files show them.
enum Nanoseconds {
  /// Rounded half up; 584 years fit.
  static func of(_ cycle: UInt64, clockHz: UInt64) -> UInt64 {
    let (seconds, rest) = cycle.quotientAndRemainder(dividingBy: clockHz)
    return seconds * 1_000_000_000 + (rest * 1_000_000_000 + clockHz / 2) / clockHz
  }
}
