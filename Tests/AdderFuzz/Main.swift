// Campaigns against Adder's VM on the host; `make test-long` runs them, the suites take samples.

import Foundation
import HostPort
import TestSupport

@main
enum Main {
  static let usage = """
    usage: adder-fuzz differential SEED FIRST COUNT [AREA...]
           adder-fuzz failures STRIDE SCRIPT...
           adder-fuzz stack STRIDE SCRIPT...
           adder-fuzz corpus SCRIPT...
           adder-fuzz noise SEED COUNT SCRIPT...
    """

  /// What is going on, for when the process dies of it.
  nonisolated(unsafe) static var current = ""

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT] { nameCase(on: signal) }
    switch arguments.first {
    case "differential" where arguments.count >= 4:
      let disagreements = try Differential.compare(Array(arguments.dropFirst())) { print($0) }
      for disagreement in disagreements { print(disagreement, terminator: "\n\n") }
      exit(disagreements.isEmpty ? 0 : 1)
    case "corpus" where arguments.count >= 2:
      var isFine = true
      for path in arguments.dropFirst() {
        current = path
        if let problem = try Corpus(path: path).run() { report(path, "", [problem], &isFine) }
      }
      print("\(arguments.count - 1) scripts")
      exit(isFine ? 0 : 1)
    case "noise":
      guard arguments.count >= 4, let seed = UInt64(arguments[1]), let count = Int(arguments[2])
      else { fallthrough }
      exit(try makeNoise(seed, count, arguments.dropFirst(3)) ? 0 : 1)
    case "failures", "stack":
      guard arguments.count >= 3, let stride = Int(arguments[1]), stride > 0 else { fallthrough }
      exit(try endure(arguments[0] == "stack", stride, arguments.dropFirst(2)) ? 0 : 1)
    default:
      print(usage)
      exit(2)
    }
  }

  /// Every `stride`th allocation of each script fails in turn, or the machine's stack is short by
  /// ever so much.
  private static func endure(_ isStack: Bool, _ stride: Int, _ scripts: ArraySlice<String>) throws
    -> Bool
  {
    var isFine = true
    var trials = 0
    var noticed = 0
    for path in scripts {
      current = path
      let script = Endurance(source: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      let whole = script.run()
      report(path, "as it is", whole.problems, &isFine)
      if isStack {
        for size in Swift.stride(from: 256, to: 16 << 10, by: stride) {
          current = "\(path) with a stack of \(size) bytes"
          trials += 1
          let outcome = script.run(stack: UInt(size))
          if outcome.isNoticed { noticed += 1 }
          report(path, "stack \(size)", outcome.problems, &isFine)
        }
      } else {
        var number = 1
        while number <= whole.allocations {
          current = "\(path) with allocation \(number) failing"
          trials += 1
          let outcome = limited(10) { script.run(failing: number) }
          if outcome.isNoticed { noticed += 1 }
          report(path, "allocation \(number)", outcome.problems, &isFine)
          number += stride
        }
      }
    }
    print("\(scripts.count) scripts, \(trials) trials, \(noticed) say so")
    return isFine
  }

  /// `count` scripts and as many sessions at the prompt.
  private static func makeNoise(_ seed: UInt64, _ count: Int, _ scripts: ArraySlice<String>) throws
    -> Bool
  {
    let scripts = try scripts.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    var isFine = true
    for number in 0..<count {
      var random = RandomSource(seed: seed &+ UInt64(number) &* 0x1_0000_0001)
      let bytes = Noise.bytes(&random, scripts: scripts)
      current = "noise \(number): \(String(decoding: bytes, as: UTF8.self).debugDescription)"
      let problem = limited(2) { Noise.run(bytes) ?? Noise.type(bytes) }
      if let problem { report(current, "", [problem], &isFine) }
    }
    print("seed \(seed): \(count) scripts of noise, and as many sessions")
    return isFine
  }

  private static func report(
    _ path: String, _ what: String, _ problems: [String], _ isFine: inout Bool
  ) {
    for problem in problems {
      print("\(path): \(what): \(problem)")
      isFine = false
    }
  }

  /// Runs `body`; a script in it that takes longer is interrupted as by Ctrl-C.
  static func limited<Result>(_ seconds: UInt32, _ body: () -> Result) -> Result {
    signal(SIGALRM) { _ in HostPort.interrupt() }
    alarm(seconds)
    defer { alarm(0) }
    return body()
  }

  /// Names the case before the process dies.
  private static func nameCase(on number: Int32) {
    signal(number) { number in
      print("signal \(number) in \(Main.current)")
      fflush(nil)
      _exit(3)
    }
  }
}
