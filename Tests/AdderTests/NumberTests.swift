import Foundation
import HostPort
import TestSupport
import Testing

@testable import Adder

/// The VM's numbers against CPython's (integers) and the host's (floats): no script runs here.
@Suite struct NumberTests {
  /// Operators over integers of 1 to 200 bits, zero and the borders of the small range among them.
  @Test func integersAgreeWithCPython() throws {
    let program = """
      import random
      random.seed(20261122)
      edges = [0, 1, -1, 2, 2**30 - 1, 2**30, -2**30, -2**30 - 1, 2**31, 2**32, 2**64 - 1, -2**64]
      def pick():
          if random.random() < 0.3: return random.choice(edges)
          n = random.getrandbits(random.choice([4, 15, 16, 17, 29, 31, 32, 48, 64, 100, 200]))
          return -n if random.random() < 0.4 else n
      ops = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b,
             '//': lambda a, b: a // b, '%': lambda a, b: a % b, '&': lambda a, b: a & b,
             '|': lambda a, b: a | b, '^': lambda a, b: a ^ b, '<<': lambda a, b: a << b,
             '>>': lambda a, b: a >> b, '**': lambda a, b: a ** b}
      for i in range(4000):
          op = random.choice(list(ops))
          a, b = pick(), pick()
          if op in ('<<', '>>'): b = random.randrange(0, 150)
          if op == '**': b = random.randrange(0, 9)
          if op in ('//', '%') and b == 0: continue
          print(a, op, b, ops[op](a, b))
      """
    let lines = try Tool.check("python3", ["-c", program]).lines
    #expect(lines.count > 3000)
    try Machine.use {
      for line in lines {
        let parts = line.split(separator: " ")
        let op = try #require(BinaryOperator(symbol: parts[1]))
        let a = Machine.int(parts[0])
        let b = Machine.int(parts[2])
        let result = intBinary(op, a, b)
        #expect(
          Machine.text { b in intRepr(result, into: &b) } == parts[3],
          "\(line)")
        #expect(intEqual(result, Machine.int(parts[3])), "\(line)")
      }
    }
  }

  @Test func digitsInEveryBase() throws {
    let program = """
      import random
      random.seed(7)
      digits = '0123456789abcdefghijklmnopqrstuvwxyz'
      def show(n, base):
          s = ''
          while n: n, d = divmod(n, base); s = digits[d] + s
          return s or '0'
      for i in range(600):
          n = random.getrandbits(random.choice([1, 8, 30, 31, 33, 70, 160]))
          base = random.randrange(2, 37)
          print(n, base, show(n, base))
      """
    try Machine.use {
      for line in try Tool.check("python3", ["-c", program]).lines {
        let parts = line.split(separator: " ")
        let base = UInt32(parts[1])!
        let value = Machine.int(parts[0])
        let shown = Machine.text { builder in
          intDigits(value, base: base, uppercase: false, into: &builder)
        }
        #expect(shown == parts[2], "\(line)")
        let read = Machine.withText(String(parts[2])) { text in
          intParse(text, base: base)
        }
        #expect(intEqual(read, value), "\(line)")
      }
    }
  }

  /// Every exponent, random significands, and the neighbours of powers of two and ten.
  static let floats: [Float] = {
    var random = Seeded(state: 0x9E37_79B9_7F4A_7C15)
    var all: [Float] = [1e10, 1e-5, 9.999999e9, 0.1, 0.2, 0.3, 123456.7, 16_777_216, 3.4028235e38]
    for exponent in UInt32(0)..<255 {
      for significand in [0, 1, 0x7F_FFFF, random.next(), random.next()] as [UInt32] {
        let float = Float(bitPattern: exponent << 23 | significand & 0x7F_FFFF)
        if float != 0 { all.append(float) }
      }
    }
    return all
  }()

  /// The host's `description` is an independent shortest form: same digits, same float.
  @Test func shortestFloatText() throws {
    try Machine.use {
      for float in Self.floats {
        let shown = Machine.text { b in floatRepr(float, into: &b) }
        #expect(Float(shown) == float, "\(float)")
        #expect(
          significantDigits(shown) == significantDigits(float.description), "\(float) \(shown)")
        let read = Array(shown.utf8).withUnsafeBufferPointer {
          floatParse(Text($0.baseAddress!, $0.count))
        }
        #expect(read == float, "\(shown)")
      }
    }
  }

  private func significantDigits(_ text: String) -> String {
    let mantissa = text.lowercased().split(separator: "e")[0].filter { $0.isNumber }
    let trimmed = mantissa.drop { $0 == "0" }
    return String(trimmed.reversed().drop { $0 == "0" }.reversed())
  }

  /// Tagged or boxed, a float keeps all its bits.
  @Test func taggedFloatsAreExact() throws {
    try Machine.use {
      for float in Self.floats + [0, -0.0, .infinity, -.infinity] {
        let plus = floatMake(float)
        let minus = floatMake(-float)
        #expect(plus.float.bitPattern == float.bitPattern)
        #expect(minus.float.bitPattern == (-float).bitPattern)
      }
      #expect(Value.tagged(1) != nil)
      #expect(Value.tagged(0) == nil)
    }
  }

  /// `format` with a precision is correctly rounded: CPython's double arithmetic does the same to the
  /// same (exactly representable) numbers.
  @Test func precisionFormatsAgreeWithCPython() throws {
    let specs = [
      ".0f", ".1f", ".3f", ".7f", "e", ".0e", ".3e", "g", ".3g", ".9g", "10.2f", "+.2f",
      "08.3f", ",.2f", ".2%", "#.3g", "<9.1f", "^9.1f", "_.1f", "012,.1f",
    ]
    let floats =
      Self.floats.filter { $0 > 1e-9 && $0 < 1e15 } + [0, 0.5, 1.5, 2.5, 0.125, 0.375, 1e6]
    let program = """
      import sys
      for line in sys.stdin:
          spec, value = line.split()
          print('[' + format(float.fromhex(value), spec) + ']')
      """
    var asked: [(String, Float)] = []
    for (index, float) in floats.enumerated() {
      for step in 0..<4 { asked.append((specs[(index * 4 + step) % specs.count], float)) }
    }
    let input = asked.map { "\($0.0) \(hexadecimal($0.1))\n" }.joined()
    let result = try Tool.run("python3", ["-c", program], input: Array(input.utf8))
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.text.split(separator: "\n")
    #expect(lines.count == asked.count)
    try Machine.use {
      for ((spec, float), expected) in zip(asked, lines) {
        let value = floatMake(float)
        let shown = Machine.text { builder in
          Machine.withText(spec) { text in
            formatValue(value, spec: text, into: &builder)
          }
        }
        #expect("[\(shown)]" == expected, "\(spec) of \(float)")
      }
    }
  }

  private func hexadecimal(_ float: Float) -> String {
    let double = Double(float)
    if double == 0 { return "0x0p+0" }
    return
      "0x1.\(String(double.significandBitPattern, radix: 16).leftPadded(13))p\(double.exponent)"
  }

  struct Function: Sendable, CustomTestStringConvertible {
    let name: String
    let ours: @Sendable (Float) -> Float
    let reference: @Sendable (Double) -> Double
    let range: ClosedRange<Float>
    /// The largest error that is allowed, in units of the last place of the correct result.
    let ulps: Double
    var testDescription: String { name }
  }

  static let functions: [Function] = [
    Function(name: "exp", ours: floatExp, reference: exp, range: -80...80, ulps: 2.5),
    Function(name: "expm1", ours: floatExpm1, reference: expm1, range: -5...5, ulps: 4),
    Function(name: "log", ours: floatLog, reference: log, range: 1e-30...1e30, ulps: 2.5),
    Function(name: "log2", ours: floatLog2, reference: log2, range: 1e-30...1e30, ulps: 3),
    Function(name: "log1p", ours: floatLog1p, reference: log1p, range: -0.9...9, ulps: 4),
    Function(name: "sin", ours: floatSin, reference: sin, range: -3...3, ulps: 3),
    Function(name: "cos", ours: floatCos, reference: cos, range: -1.5...1.5, ulps: 3),
    Function(name: "tan", ours: floatTan, reference: tan, range: -1.5...1.5, ulps: 5),
    Function(name: "asin", ours: floatAsin, reference: asin, range: -1...1, ulps: 4),
    Function(name: "acos", ours: floatAcos, reference: acos, range: -0.999...0.999, ulps: 4),
    Function(name: "atan", ours: floatAtan, reference: atan, range: -100...100, ulps: 3),
    Function(name: "sinh", ours: floatSinh, reference: sinh, range: -20...20, ulps: 5),
    Function(name: "cosh", ours: floatCosh, reference: cosh, range: -20...20, ulps: 4),
    Function(name: "tanh", ours: floatTanh, reference: tanh, range: -9...9, ulps: 5),
    Function(name: "asinh", ours: floatAsinh, reference: asinh, range: -100...100, ulps: 5),
    Function(name: "acosh", ours: floatAcosh, reference: acosh, range: 1.01...100, ulps: 5),
    Function(name: "erf", ours: floatErf, reference: erf, range: -3...3, ulps: 8),
    Function(name: "gamma", ours: floatGamma, reference: tgamma, range: 0.1...30, ulps: 200),
    Function(name: "lgamma", ours: floatLogGamma, reference: lgamma, range: 3...1000, ulps: 16),
    Function(
      name: "x ** 2.7", ours: { floatPower($0, 2.7) }, reference: { pow($0, Double(Float(2.7))) },
      range: 0.01...1000, ulps: 3),
    Function(
      name: "1.1 ** y", ours: { floatPower(1.1, $0) }, reference: { pow(Double(Float(1.1)), $0) },
      range: -300...300, ulps: 5),
  ]

  /// The accuracy of each function of `math`, against the host's in double precision.
  @Test(arguments: functions) func mathIsAccurate(function: Function) {
    var worst = 0.0
    var at: Float = 0
    for step in 0...2000 {
      let low = function.range.lowerBound
      let x = low + (function.range.upperBound - low) * Float(step) / 2000
      let correct = function.reference(Double(x))
      let unit = Double(Float(abs(correct)).ulp)
      let error = abs(Double(function.ours(x)) - correct) / unit
      if error > worst { (worst, at) = (error, x) }
    }
    #expect(worst <= function.ulps, "\(worst) units in the last place at \(at)")
  }
}

extension BinaryOperator {
  fileprivate init?(symbol: Substring) {
    let symbols = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@"]
    guard let index = symbols.firstIndex(of: String(symbol)) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}

extension String {
  fileprivate func leftPadded(_ width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}

/// A small deterministic generator (xorshift).
private struct Seeded {
  var state: UInt64
  mutating func next() -> UInt32 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return UInt32(truncatingIfNeeded: state >> 16)
  }
}
