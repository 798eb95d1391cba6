/// A program in C of random functions, each of which prints what it returns: arithmetic of 32 and of 64 bits (whose
/// carry goes from one instruction to the next), branches by each condition, loops, calls of functions and of
/// what a table points to, constants that take a word, texts, and runs longer than the unpacker's buffer.
struct RandomProgram {
  static let functions = 12

  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func random(_ limit: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % limit
  }

  private mutating func choice(_ items: [String]) -> String {
    items[Int(random(UInt64(items.count)))]
  }

  private mutating func variable() -> String { choice(["a", "b", "c", "d"]) }

  private mutating func value() -> String {
    switch random(5) {
    case 0: "\(random(256))u"
    case 1: "\(random(1 << 31))u"
    case 2: "(uint32_t)\"packed text \(random(30))\"[\(variable()) % 12]"
    case 3: "memory[\(variable()) % 8]"
    default: variable()
    }
  }

  private mutating func expression() -> String {
    let left = variable()
    switch random(12) {
    case 0: return "\(left) << (\(value()) & 31)"
    case 1: return "\(left) >> \(1 + random(31))"
    case 2: return "(uint32_t)((int32_t)\(left) >> \(1 + random(31)))"
    case 3: return "\(left) * \(value())"
    case 4: return "-\(left)"
    case 5: return "(uint32_t)((((uint64_t)\(left) << 32 | \(variable())) + wide) >> \(random(33)))"
    case 6: return "(uint32_t)(wide -= (uint64_t)\(left) * 3 + \(variable()))"
    case 7: return "(uint8_t)\(left) + (uint32_t)(int16_t)\(variable())"
    default: return "\(left) \(choice(["+", "-", "^", "&", "|"])) \(value())"
    }
  }

  private mutating func condition() -> String {
    let sign = choice(["", "(int32_t)"])
    return "\(sign)\(variable()) \(choice(["<", ">", "<=", ">=", "==", "!="])) \(sign)(\(value()))"
  }

  /// - Parameter number: that of the function, which calls those before it.
  private mutating func statement(_ number: Int, depth: Int) -> String {
    switch random(depth == 0 ? 4 : 8) {
    case 4: "if (\(condition())) { \(block(number, depth)) }"
    case 5: "if (\(condition())) { \(block(number, depth)) } else { \(block(number, depth)) }"
    case 6:
      "for (uint32_t i\(depth) = 0; i\(depth) < \(1 + random(5)); i\(depth)++) "
        + "{ \(block(number, depth)) }"
    case 7 where number > 0:
      random(2) == 0
        ? "\(variable()) = f\(random(UInt64(number)))(a, b, c, d);"
        : "\(variable()) ^= table[\(variable()) % \(number)](d, \(value()), b, a);"
    case 0: "memory[\(variable()) % 8] = \(expression());"
    default: "\(variable()) = \(expression());"
    }
  }

  private mutating func block(_ number: Int, _ depth: Int) -> String {
    (0...random(4)).map { _ in statement(number, depth: depth - 1) }.joined(separator: " ")
  }

  mutating func source() -> String {
    var text = """
      #include "support.h"

      typedef uint32_t function(uint32_t, uint32_t, uint32_t, uint32_t);
      static volatile uint32_t memory[8] = {3, 141, 59, 26, 535, 8979, 323846, 26433832};
      static uint32_t calls;
      static volatile uint64_t wide = 0x123456789abcdef;
      static function *const table[\(Self.functions)];

      """
    for number in 0..<Self.functions {
      text += """
        __attribute__((noinline)) static uint32_t f\(number)(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
          if (++calls > 300) return a ^ d;
          \((0..<4 + random(8)).map { _ in statement(number, depth: 3) }.joined(separator: "\n  "))
          return a + b * 3 + c * 5 + d * 7;
        }

        """
    }
    text += """
      static function *const table[\(Self.functions)] = {\((0..<Self.functions).map { "f\($0)" }.joined(separator: ", "))};

      __attribute__((noinline)) static void print(uint32_t x) {
        char text[10];
        for (int i = 0; i < 8; i++) text[i] = "0123456789abcdef"[x >> (28 - 4 * i) & 15];
        text[8] = '\\n';
        text[9] = 0;
        support_semihost(4, text);
      }

      int main(void) {
        for (uint32_t i = 0; i < \(Self.functions); i++) calls = 0, print(table[i](i, i * 77, ~i, 1u << i));
        uintptr_t block[2] = {0x20026, 0};
        support_semihost(0x20, block);
        return 0;
      }

      """
    return text
  }
}
