import ArgumentParser
import CortexM

/// How a machine executes, of every command that runs machines of its own.
struct ExecutionOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seed of everything random on the board; else 1.", valueName: "number"))
  var seed: UInt64?

  @Option(
    help: """
      What executes instructions: jit (machine code of an x86-64 host), block (records) or precise (one at \
      a time); the result is the same.
      """)
  var engine = ExecutionEngine.jit
}

extension ExecutionEngine: ExpressibleByArgument {}
