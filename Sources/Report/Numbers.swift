/// Numbers for people, the same in every locale.
public enum Numbers {
  /// Digits in groups of three: `1,234,567`.
  public static func grouped(_ value: some BinaryInteger) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A quotient of counts, rounded half up at `decimals` places: exact, without floating point.
  public static func quotient(_ numerator: UInt64, _ denominator: UInt64, decimals: Int) -> String {
    precondition(denominator > 0 && decimals >= 0, "not a quotient")
    let scale = (0..<decimals).reduce(UInt64(1)) { value, _ in value * 10 }
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    let wide = rest.multipliedFullWidth(by: scale)
    var (fraction, left) = denominator.dividingFullWidth(wide)
    if left >= denominator - left { fraction += 1 }
    let carry = fraction == scale ? UInt64(1) : 0
    guard decimals > 0 else { return grouped(whole + carry) }
    let digits = String(carry == 1 ? 0 : fraction)
    return grouped(whole + carry) + "." + String(repeating: "0", count: decimals - digits.count)
      + digits
  }

  /// A number from 0 on with `decimals` places, rounded half up.
  static func decimal(_ value: Double, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(UInt64(1)) { value, _ in value * 10 }
    let scaled = (value * Double(scale)).rounded()
    return quotient(UInt64(exactly: scaled) ?? .max, scale, decimals: decimals)
  }

  /// Cycles at a clock as milliseconds with three places: `12.345`.
  public static func milliseconds(cycles: UInt64, clockHz: UInt64) -> String {
    // Seconds with six places, the point moved by three.
    let micro = cycles.quotientAndRemainder(dividingBy: clockHz)
    let wide = micro.remainder.multipliedFullWidth(by: 1_000_000)
    let (rest, left) = clockHz.dividingFullWidth(wide)
    let total = micro.quotient * 1_000_000 + rest + (left >= clockHz - left ? 1 : 0)
    return quotient(total, 1000, decimals: 3)
  }

  /// A clock frequency: `64 MHz`, `32.768 kHz`.
  public static func frequency(_ hertz: UInt64) -> String {
    for (unit, scale) in [("MHz", 1_000_000), ("kHz", 1000)] as [(String, UInt64)]
    where hertz >= scale {
      var text = quotient(hertz, scale, decimals: 3)
      while text.last == "0" { text.removeLast() }
      if text.last == "." { text.removeLast() }
      return "\(text) \(unit)"
    }
    return "\(hertz) Hz"
  }

  /// A memory size: `256 KiB` when it is a whole number of KiB, else bytes.
  public static func memory(_ bytes: some BinaryInteger) -> String {
    bytes > 0 && bytes % 1024 == 0 ? "\(grouped(bytes / 1024)) KiB" : "\(grouped(bytes)) B"
  }

  /// A share in per cent with one place; `-` of nothing.
  public static func percent(_ part: UInt64, of whole: UInt64) -> String {
    whole == 0 ? "-" : quotient(part * 100, whole, decimals: 1) + " %"
  }
}
