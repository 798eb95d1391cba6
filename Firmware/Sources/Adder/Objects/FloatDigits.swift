/// Decimal digits of a positive finite float: the value is 0.d₁d₂d₃… × 10^exponent.
struct FloatDigits {
  /// ASCII digits, the first one not zero (none at all when everything was rounded away).
  var digits = StringBuilder()
  var exponent = 0

  enum Limit {
    /// The fewest digits that read back as the same float.
    case shortest
    /// This many digits, correctly rounded.
    case significant(Int)
    /// As many digits as reach this many places behind the point, correctly rounded.
    case fraction(Int)
  }

  /// The digits of zero: none.
  static var zero: FloatDigits { FloatDigits() }

  private init() {}

  /// Digit generation after Steele and White, "How to print floating-point numbers accurately"
  /// (1990), exact.
  init(_ float: Float, _ limit: Limit) {
    let biased = Int(float.bitPattern >> FloatLayout.fraction & FloatLayout.exponents)
    let fraction = float.bitPattern & (1 << FloatLayout.fraction &- 1)
    let significand = biased == 0 ? fraction : fraction | 1 << FloatLayout.fraction
    let power = (biased == 0 ? 1 : biased) &- FloatLayout.bias
    let isShortest: Bool
    if case .shortest = limit { isShortest = true } else { isShortest = false }

    // value = rest / scale; half the distances to the neighbours are below / scale, above / scale.
    var memory = WideMemory(power: power)
    defer { memory.discard() }
    var rest = memory.make(UInt64(significand) << 1)
    var scale = memory.make(2)
    var below = memory.make(1)
    var above = memory.make(1)
    if power >= 0 {
      rest.shiftLeft(power)
      below.shiftLeft(power)
      above.shiftLeft(power)
    } else {
      scale.shiftLeft(0 &- power)
    }
    if fraction == 0 && biased > 1 {
      // The neighbour below a power of two is nearer.
      rest.shiftLeft(1)
      scale.shiftLeft(1)
      above.shiftLeft(1)
    }
    let isEven = significand & 1 == 0
    // log10(2) = 0.30103; the estimate is right or one too small.
    exponent =
      ((power &+ significand.bitWidth &- 1 &- significand.leadingZeroBitCount) &* 19728) >> 16
    if exponent > 0 {
      scale.multiply(byPowerOfTen: exponent)
    } else if exponent < 0 {
      rest.multiply(byPowerOfTen: 0 &- exponent)
      below.multiply(byPowerOfTen: 0 &- exponent)
      above.multiply(byPowerOfTen: 0 &- exponent)
    }
    while true {
      var top = memory.copy(rest)
      if isShortest { top.add(above) }
      let order = top.compare(scale)
      if order < 0 || (order == 0 && isShortest && !isEven) { break }
      scale.multiply(by: 10)
      exponent &+= 1
    }

    var wanted = Int.max
    switch limit {
    case .shortest: break
    case .significant(let count): wanted = count
    case .fraction(let count): wanted = exponent &+ count
    }
    if wanted < 0 { return }
    while digits.count < wanted {
      if !isShortest && rest.isZero { return }
      rest.multiply(by: 10)
      var digit: UInt8 = 0
      while rest.compare(scale) >= 0 {
        rest.subtract(scale)
        digit &+= 1
      }
      if isShortest {
        below.multiply(by: 10)
        above.multiply(by: 10)
        var top = memory.copy(rest)
        top.add(above)
        let lowOrder = rest.compare(below)
        let highOrder = top.compare(scale)
        let isLow = lowOrder < 0 || (lowOrder == 0 && isEven)
        let isHigh = highOrder > 0 || (highOrder == 0 && isEven)
        if isLow || isHigh {
          if isHigh {
            rest.shiftLeft(1)
            let order = rest.compare(scale)
            if !isLow || order > 0 || (order == 0 && digit & 1 != 0) { digit &+= 1 }
          }
          digits.append(byte: digit &+ 48)
          return
        }
      }
      digits.append(byte: digit &+ 48)
    }
    // Round half to even.
    rest.shiftLeft(1)
    let order = rest.compare(scale)
    let last = digits.count == 0 ? 0 : digits.text[digits.count &- 1]
    if order > 0 || (order == 0 && last & 1 != 0) { roundUp() }
  }

  private mutating func roundUp() {
    let start = UnsafeMutablePointer(mutating: digits.text.start)
    var at = digits.count
    while at != 0 {
      at &-= 1
      if start[at] != UInt8(ascii: "9") {
        start[at] &+= 1
        return
      }
      start[at] = UInt8(ascii: "0")
    }
    // All nines (or no digit at all): 1 and the zeros that are there, one place further up.
    if digits.count == 0 {
      digits.append(byte: UInt8(ascii: "1"))
    } else {
      start[0] = UInt8(ascii: "1")
      digits.append(byte: UInt8(ascii: "0"))
    }
    exponent &+= 1
  }

  /// Digit `index`, zero where none was generated.
  func digit(_ index: Int) -> UInt8 {
    index >= 0 && index < digits.count ? digits.text[index] : UInt8(ascii: "0")
  }

  /// Digits without zeros at the end.
  var significant: Int {
    var count = digits.count
    while count > 1 && digits.text[count &- 1] == UInt8(ascii: "0") { count &-= 1 }
    return count
  }

  // MARK: Notation

  /// `123.4500`: `places` digits behind the point; a point without digits only with `keepPoint`.
  func appendFixed(
    places: Int, keepPoint: Bool, into builder: inout StringBuilder
  ) {
    var at = 0
    while at < exponent {
      builder.append(byte: digit(at))
      at &+= 1
    }
    if exponent <= 0 { builder.append(byte: UInt8(ascii: "0")) }
    if places > 0 || keepPoint { builder.append(byte: UInt8(ascii: ".")) }
    var place = 0
    while place < places {
      builder.append(byte: digit(exponent &+ place))
      place &+= 1
    }
  }

  /// `1.2345e-05`: `places` digits behind the point.
  func appendScientific(
    places: Int, keepPoint: Bool, uppercase: Bool, into builder: inout StringBuilder
  ) {
    builder.append(byte: digit(0))
    if places > 0 || keepPoint { builder.append(byte: UInt8(ascii: ".")) }
    var place = 0
    while place < places {
      builder.append(byte: digit(place &+ 1))
      place &+= 1
    }
    builder.append(byte: uppercase ? UInt8(ascii: "E") : UInt8(ascii: "e"))
    let power = digits.count == 0 ? 0 : exponent &- 1
    builder.append(byte: power < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    let magnitude = power < 0 ? 0 &- power : power
    if magnitude < 10 { builder.append(byte: UInt8(ascii: "0")) }
    builder.append(int: Int32(truncatingIfNeeded: magnitude))
  }
}
