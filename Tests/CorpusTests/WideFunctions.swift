/// Scripts of the operators and functions of floats: each with arguments of a generator that is the same everywhere,
/// integers and powers of two, so that no argument depends on rounding. A line has what was called, the arguments and
/// the result, all of them by `repr`.
enum WideFunctions {
  /// What a result may differ from CPython's in units of its last place; others are the same. CPython's own are of the
  /// host's C library, but for gamma, lgamma, log2 and hypot.
  static let bounds = [
    "power": 1, "pow": 1, "exp": 1, "expm1": 1, "log": 1, "log1p": 1, "log2": 2, "log10": 2,
    "sin": 1, "cos": 1, "tan": 1, "asin": 1, "acos": 1, "atan": 1, "atan2": 1, "sinh": 1,
    "cosh": 1, "tanh": 1, "asinh": 1, "acosh": 1, "atanh": 1, "hypot": 1, "erf": 1, "erfc": 2,
    // CPython's are off by up to 5 and 10 units (mpmath), ours by 5 and 2.
    "gamma": 10, "lgamma": 14,
  ]

  /// - Parameter count: how often each is called.
  /// - Returns: scripts that fit the small board.
  static func scripts(count: Int) -> [String] {
    stride(from: 0, to: rows.count, by: 8).map { start in
      ([prelude(count: count)] + rows[start..<min(start + 8, rows.count)]).joined(separator: "\n")
    }
  }

  private static func prelude(count: Int) -> String {
    """
    import math

    state = 1


    def bits(n):
        global state
        state = (state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return state >> (64 - n)


    def between(low, high):
        # From one power of two to another, of either sign.
        x = math.ldexp(bits(53) | 1 << 52, low - 52 + bits(20) % (high - low))
        return -x if bits(1) else x


    def within(limit):
        return math.ldexp(bits(53), -53) * (-limit if bits(1) else limit)


    def up(low, high):
        return abs(between(low, high))


    def row(name, function, *makers):
        for i in range(COUNT):
            arguments = [maker() for maker in makers]
            try:
                result = function(*arguments)
            except OverflowError:
                result = 'overflow'
            except ValueError:
                result = 'domain'
            print(name, *arguments, result)


    COUNT = \(count)
    wide = lambda: between(-300, 300)
    unit = lambda: within(1)
    small = lambda: between(-30, 3)
    """
  }

  private static let rows = """
    row('add', lambda a, b: a + b, lambda: between(-9, 9), lambda: between(-30, 9))
    row('subtract', lambda a, b: a - b, lambda: between(-9, 9), lambda: between(-30, 9))
    row('multiply', lambda a, b: a * b, wide, wide)
    row('subnormal', lambda a, b: a * b, lambda: between(-600, -500), lambda: between(-540, -440))
    row('divide', lambda a, b: a / b, wide, wide)
    row('floor', lambda a, b: a // b, lambda: between(-9, 30), lambda: between(-9, 9))
    row('modulo', lambda a, b: a % b, lambda: between(-9, 30), lambda: between(-9, 9))
    row('fmod', math.fmod, wide, wide)
    row('sqrt', math.sqrt, lambda: up(-1000, 1000))
    row('power', lambda a, b: a ** b, lambda: up(-30, 30), lambda: within(30))
    row('pow', math.pow, lambda: up(-1, 1), lambda: within(700))
    row('exp', math.exp, lambda: within(700))
    row('exp', math.exp, small)
    row('expm1', math.expm1, lambda: within(30))
    row('expm1', math.expm1, small)
    row('log', math.log, lambda: up(-1000, 1000))
    row('log', math.log, lambda: up(-1, 1))
    row('log2', math.log2, lambda: up(-1000, 1000))
    row('log2', math.log2, lambda: up(-1, 1))
    row('log10', math.log10, lambda: up(-1000, 1000))
    row('log10', math.log10, lambda: up(-1, 1))
    row('log1p', math.log1p, unit)
    row('log1p', math.log1p, lambda: up(-30, 30))
    row('sin', math.sin, lambda: within(10))
    row('sin', math.sin, small)
    row('sin', math.sin, lambda: between(3, 30))
    row('sin', math.sin, lambda: between(30, 1000))
    row('cos', math.cos, lambda: within(10))
    row('cos', math.cos, small)
    row('cos', math.cos, lambda: between(3, 30))
    row('cos', math.cos, lambda: between(30, 1000))
    row('tan', math.tan, lambda: within(10))
    row('tan', math.tan, small)
    row('tan', math.tan, lambda: between(3, 30))
    row('tan', math.tan, lambda: between(30, 1000))
    row('asin', math.asin, unit)
    row('acos', math.acos, unit)
    row('atan', math.atan, lambda: between(-20, 20))
    row('atan2', math.atan2, small, small)
    row('sinh', math.sinh, small)
    row('sinh', math.sinh, lambda: within(700))
    row('cosh', math.cosh, lambda: within(700))
    row('cosh', math.cosh, small)
    row('tanh', math.tanh, lambda: within(20))
    row('tanh', math.tanh, small)
    row('asinh', math.asinh, lambda: between(-20, 30))
    row('acosh', math.acosh, lambda: 1 + up(-20, 30))
    row('atanh', math.atanh, unit)
    row('hypot', math.hypot, lambda: between(-9, 9), lambda: between(-9, 9))
    row('erf', math.erf, lambda: within(6))
    row('erfc', math.erfc, lambda: within(26))
    row('gamma', math.gamma, lambda: within(30))
    row('gamma', math.gamma, lambda: 30 + abs(within(140)))
    row('gamma', math.gamma, lambda: -30 - abs(within(140)))
    row('lgamma', math.lgamma, lambda: 3 + up(-9, 30))
    row('text', lambda a: '%.17g %.3e' % (a, a), lambda: between(-1022, 1023))
    row('round', round, lambda: between(-9, 20), lambda: bits(3))
    row('read', lambda a, b: float('%d.%de%d' % (bits(53), bits(60), b)), lambda: 0, lambda: bits(9) - 250)
    row('ratio', lambda a, b: a / b, lambda: bits(60) << bits(8), lambda: (bits(60) | 1) << bits(8))
    row('tiny', lambda a, b: a / b, lambda: bits(60), lambda: bits(60) << 1050 + bits(5))
    row('half', lambda a, b: float('%de%d' % ((2 * a + 1) * 5 ** b, -b)), lambda: 2 ** 52 + bits(52), lambda: 1 + bits(5))
    """.split(separator: "\n").map { String($0) }

  /// How many floats lie between two that are written out; nil if one is no number.
  static func distance(_ a: Substring, _ b: Substring) -> UInt64? {
    if a == b { return 0 }
    guard let x = Double(a), let y = Double(b), x.isFinite, y.isFinite else { return nil }
    func order(_ x: Double) -> Int64 {
      let bits = Int64(bitPattern: x.bitPattern)
      return bits < 0 ? .min &- bits : bits
    }
    return (order(x) &- order(y)).magnitude
  }
}
