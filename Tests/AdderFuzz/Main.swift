// Campaigns against Adder's VM on the host; `make test-long` runs them, the suites take samples.

import Foundation
import HostPort
import TestSupport

@main
enum Main {
  static let usage = """
    usage: adder-fuzz differential SEED FIRST COUNT [AREA...]
           adder-fuzz failures STRIDE [OPTION VALUE...] SCRIPT...
           adder-fuzz stack STRIDE [OPTION VALUE...] SCRIPT...
           adder-fuzz corpus SCRIPT...
           adder-fuzz noise SEED COUNT SCRIPT...
    options of failures and stack: --seconds LIMIT (of processor time, a script), --seed N (which trials
    come first), --share K/N (every Nth script, from the Kth on), --from SCRIPT
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
      if ProcessInfo.processInfo.environment["THUMBPRINT_DIFFERENCES"] != nil {
        Difference.report()
      }
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
      guard let campaign = EnduranceCampaign(arguments) else { fallthrough }
      exit(try campaign.run() ? 0 : 1)
    default:
      print(usage)
      exit(2)
    }
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

  static func report(
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
