import Foundation
import HostPort
import TestSupport

/// What nobody would write: as a script, and typed at the prompt in all its modes. The VM has to come back
/// to a prompt that works, with a heap that is whole.
enum Noise {
  /// Pieces of Python and of what the prompt gives a meaning to.
  private static let pieces = [
    "def f(x):\n", "  return ", "if ", "else:\n", "for i in range(3):\n", "while 0:\n", "try:\n",
    "except:\n", "class A:\n",
    "lambda ", "yield ", "await ", "async def g():\n", "match x:\n", "case ", "import gc\n",
    "with a as b:\n", "x", "y", "_", "print(", "f'{x", "}'", "'''",
    "\"", "'", "(", ")", "[", "]", "{", "}", "\\", "\n", "\r", "\t", "    ", ":", ";", "=", ":=",
    "**", "//", "->", "@", "0x", "1e", "1_0", "0b", "...", "é", "\u{FEFF}", "#",
    "None", "True", "in ", "is ", "not ", "and ", "or ", "del ", "global x\n", "nonlocal x\n",
    "raise ", "assert ", "pass\n", "\u{1B}[A", "\u{1B}[B", "\u{1B}[D", "\u{1B}[3~",
    "\u{7F}", "\u{8}", "\u{1}", "\u{2}", "\u{3}", "\u{4}", "\u{5}", "\u{5}A\u{1}", "\0",
  ]

  /// Up to 300 bytes: noise, pieces, or a script with some of its bytes changed.
  static func bytes(_ random: inout RandomSource, scripts: [[UInt8]]) -> [UInt8] {
    switch random.below(3) {
    case 0:
      return (0..<random.below(200)).map { _ in UInt8(truncatingIfNeeded: random.bits()) }
    case 1:
      return (0..<random.below(60)).flatMap { _ in Array(pieces[random.below(pieces.count)].utf8) }
    default:
      var bytes = scripts[random.below(scripts.count)]
      for _ in 0..<1 + random.below(6) where !bytes.isEmpty {
        let position = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[position] = UInt8(truncatingIfNeeded: random.bits())
        case 1: bytes.remove(at: position)
        case 2: bytes.insert(contentsOf: pieces[random.below(pieces.count)].utf8, at: position)
        default: bytes.removeLast(bytes.count - position)
        }
      }
      return bytes
    }
  }

  /// A script of noise ends by itself with an exit code of Adder's.
  static func run(_ source: [UInt8]) -> String? {
    let code = HostPort.run(source: source, heapSize: 64 << 10, seed: 1, isAsleep: true) { _ in }
    return (0...255).contains(code) ? nil : "exit code \(code)"
  }

  /// Typed at the prompt, in whatever mode it gets into.
  static func type(_ input: [UInt8]) -> String? {
    var output: [UInt8] = []
    var problems: [String] = []
    // Ends a paste, a raw paste and a line; leaves raw mode; and a command in friendly mode.
    var steps: [[UInt8]] = [
      input, [3, 3, 2, 3], Array("print(6 * 7)\r".utf8), [1], Array("print(9 * 9)\u{4}".utf8),
    ]
    steps.reverse()
    var step: [UInt8] = []
    var position = 0
    HostPort.prompt(
      heapSize: 64 << 10, isAsleep: true, sink: { output += $0 },
      input: {
        if position == step.count {
          if steps.count == 1 { problems = HostPort.audit().problems }
          if steps.isEmpty { return -1 }
          if steps.count == 3 { output = [] }
          step = steps.removeLast()
          if step.isEmpty { step = [3] }
          position = 0
        }
        position += 1
        return Int(step[position - 1])
      })
    let text = String(decoding: output, as: UTF8.self)
    if !text.contains("\n42\n") || !text.hasSuffix("OK81\n\u{4}\u{4}>") {
      problems.append("the prompt says \(text.debugDescription)")
    }
    return problems.isEmpty ? nil : problems.joined(separator: "; ")
  }
}
