// Campaigns against Adder's VM on the host; `make test-long` runs them, the suites take samples.

import Foundation
import HostPort

@main
enum Main {
  static let usage = """
    usage: adder-fuzz differential SEED FIRST COUNT [AREA...]
           adder-fuzz failures STRIDE SCRIPT...
           adder-fuzz stack STRIDE SCRIPT...
    """

  /// What is going on, for when the process dies of it.
  nonisolated(unsafe) static var current = ""

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT] { nameCase(on: signal) }
    signal(SIGALRM) { _ in HostPort.interrupt() }
    switch arguments.first {
    case "differential" where arguments.count >= 4:
      let disagreements = try Differential.compare(Array(arguments.dropFirst())) { print($0) }
      for disagreement in disagreements { print(disagreement, terminator: "\\n\\n") }
      exit(disagreements.isEmpty ? 0 : 1)
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
    for path in scripts {
      current = path
      let script = Endurance(source: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      let whole = script.run()
      report(path, "as it is", whole.problems, &isFine)
      if isStack {
        for size in Swift.stride(from: 36 << 10, to: 128 << 10, by: stride) {
          current = "\(path) with a stack of \(size)"
          trials += 1
          report(path, "stack \(size)", script.run(stackSize: UInt(size)).problems, &isFine)
        }
      } else {
        var number = 1
        while number <= whole.allocations {
          current = "\(path) with allocation \(number) failing"
          trials += 1
          alarm(10)
          report(path, "allocation \(number)", script.run(failing: number).problems, &isFine)
          alarm(0)
          number += stride
        }
      }
    }
    print("\(scripts.count) scripts, \(trials) trials")
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

  /// Names the case before the process dies.
  private static func nameCase(on number: Int32) {
    signal(number) { number in
      print("signal \(number) in \(Main.current)")
      fflush(nil)
      _exit(3)
    }
  }
}
