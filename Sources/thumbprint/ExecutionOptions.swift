import ArgumentParser
import CortexM

/// How a machine executes, of every command that runs machines of its own.
struct ExecutionOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seed of everything random on the board; else 1.", valueName: "number"))
  var seed: UInt64?

  @Option(
    help: "What executes instructions: block (fast) or precise (simple); the result is the same.")
  var engine = ExecutionEngine.block
}

extension ExecutionEngine: ExpressibleByArgument {}
