/// A span of time as users write it: `10s`, `250ms`, `1.5s`, `100us`, `2min`.
public struct TimeSpan: Equatable, Sendable, CustomStringConvertible {
  public let nanoseconds: UInt64

  private static let units: [(String, UInt64)] = [
    ("ns", 1), ("us", 1000), ("ms", 1_000_000), ("min", 60_000_000_000), ("s", 1_000_000_000),
    ("h", 3_600_000_000_000),
  ]

  /// Nil without a unit, for another form, and for more than 584 years.
  public init?(argument: String) {
    guard let (unit, scale) = Self.units.first(where: { argument.hasSuffix($0.0) }) else {
      return nil
    }
    let parts = argument.dropLast(unit.count).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      let whole = UInt64(parts[0])
    else { return nil }
    let (product, overflow) = whole.multipliedReportingOverflow(by: scale)
    if overflow { return nil }
    var total = product
    var place = scale
    for digit in parts.dropFirst().joined().utf8 {
      place /= 10
      let (sum, overflow) = total.addingReportingOverflow(UInt64(digit - 0x30) * place)
      if overflow { return nil }
      total = sum
    }
    nanoseconds = total
  }

  public init(nanoseconds: UInt64) { self.nanoseconds = nanoseconds }

  /// Whole cycles of a clock that fit into it.
  public func cycles(clockHz: UInt64) -> UInt64 {
    let (seconds, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: clockHz)
    let fraction = rest * (clockHz / 1000) / 1_000_000
    let (sum, carry) = whole.addingReportingOverflow(fraction)
    return overflow || carry ? .max : sum
  }

  /// In the largest unit that leaves no fraction: `250 ms`, `1500 ms`, `2 s`.
  public var description: String {
    for (unit, scale) in [("s", 1_000_000_000), ("ms", 1_000_000), ("us", 1000)]
      as [(String, UInt64)]
    where nanoseconds % scale == 0 {
      return "\(nanoseconds / scale) \(unit)"
    }
    return "\(nanoseconds) ns"
  }

  /// In seconds.
  public var seconds: Double { Double(nanoseconds) / 1e9 }

  /// What users are told to write.
  public static let form = "a number with a unit: 10s, 250ms, 1.5s, 100us, 2min"
}
