// `adder-fuzz differential SEED FIRST COUNT [AREA...]`: random programs here and on CPython. See
// Documentation/ADDER.md, "Proof".

import Glibc

@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == "differential", arguments.count >= 4 else {
      print("usage: adder-fuzz differential SEED FIRST COUNT [AREA...]")
      exit(2)
    }
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT] { nameCase(on: signal) }
    let disagreements = try Differential.compare(Array(arguments.dropFirst())) { tally in
      print(tally)
    }
    for disagreement in disagreements { print(disagreement, terminator: "\n\n") }
    exit(disagreements.isEmpty ? 0 : 1)
  }

  /// Names the case before the process dies.
  private static func nameCase(on number: Int32) {
    signal(number) { number in
      print("signal \(number) in \(Differential.current?.description ?? "no case")")
      fflush(nil)
      _exit(3)
    }
  }
}
