#if ADDER_FLOAT64
  // The gamma function in 64 bits, to 6 units in the last place. A C library's may be no more than the exponential of
  // its logarithm (newlib's is), which loses ten bits of a large result.

  /// Coefficients of Stirling's series for the logarithm, that of 1/x first.
  private let stirling: InlineArray<7, Float> = [
    0.083333333333333333, -0.0027777777777777778, 0.00079365079365079365, -0.00059523809523809524,
    0.00084175084175084175, -0.0019175269175269175, 0.0064102564102564103,
  ]

  func floatGamma(_ x: Float) -> Float {
    if x == floatFloor(x) && x > 0 && x <= 23 {
      // Exact, as (x - 1)! has at most 53 bits but for zeros behind them.
      var product: Float = 1
      var factor: Float = 2
      while factor < x {
        product *= factor
        factor += 1
      }
      return product
    }
    if !(x < 0.5) { return gammaAbove(x, lost: 0) }
    if abs(x) < 1e-17 { return 1 / x }
    if x < -170 && x > -200 {
      // By the recurrence: what the reflection divides by would overflow.
      var product: Float = 1
      var left = 40
      while left != 0 {
        left &-= 1
        product *= x + Float(left)
      }
      return floatGamma(x + 40) / product
    }
    // Γ(x) = π / (sin πx × Γ(1 - x))
    let nearest = floatFloor(x + 0.5)
    let sine = floatSin(3.14159265358979323846 * (x - nearest))
    let isOdd = nearest * 0.5 != floatFloor(nearest * 0.5)
    let reflected = 1 - x
    let rest = gammaAbove(reflected, lost: (1 - reflected) - x)
    return 3.14159265358979323846 / ((isOdd ? -sine : sine) * rest)
  }

  /// Γ(x + lost) for x >= 0.5, where the second is what rounding x has lost.
  private func gammaAbove(_ argument: Float, lost rounding: Float) -> Float {
    if argument > 171.7 { return .infinity }
    var x = argument
    var lost = rounding
    // Up to where the series is exact enough; logarithms of what the sums and the product lose are added up.
    var product: Float = 1
    var correction: Float = 0
    while x < 12 {
      product *= x
      correction -= lost / x
      let next = x + 1
      lost += x - (next - 1)
      x = next
    }
    let inverse = 1 / x
    var sum: Float = 0
    var index = stirling.count
    while index != 0 {
      index &-= 1
      sum = sum * inverse * inverse + stirling[unchecked: index]
    }
    sum = sum * inverse + correction + lost * (floatLog(x) - 0.5 * inverse)
    // x^(x - ½) overflows before the result does: by halves.
    let half = floatPower(x, 0.5 * x - 0.25)
    let result = half * floatExp(-x) * half * 2.50662827463100050242
    return (result + result * floatExpm1(sum)) / product
  }
#endif
