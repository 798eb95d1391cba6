import Bus
import Image
import Machine

extension ScriptRunner {
  /// Bytes between two sizes of a heap.
  private static let heapStep: UInt64 = 8

  /// The smallest heap, in bytes, with which a script prints what `run` printed, and ends as it did: by
  /// bisection, so that it does not with 8 bytes less. Nil if its firmware does not say what its heap is.
  func minimumHeap(_ script: ScriptFile, for run: BenchRun) throws -> UInt64? {
    guard let state = firmware.symbols.named(AdderLayout.runtimeSymbol),
      let mark = firmware.symbols.named(Mark.heapInit.rawValue),
      var enough = run.measurement?.ram.heapSize
    else { return nil }
    var tooSmall: UInt64 = 0
    while enough - tooSmall > Self.heapStep {
      let size = (tooSmall + enough) / 2 / Self.heapStep * Self.heapStep
      guard size > tooSmall else { break }
      let other = try runOnce(script, expected: nil) { machine in
        machine.core.watch(mark.address) { [bus = machine.bus] core in
          // The arguments are base and size; the VM's state has the end already.
          let end = core[0] &+ UInt32(size)
          core[1] = UInt32(size)
          _ = bus.copyIn(
            state.address + AdderLayout.runtimeHeapEnd,
            (0..<4).map { UInt8(truncatingIfNeeded: end >> (8 * UInt32($0))) })
        }
      }
      let runs = other.status == run.status && other.outputSHA256 == run.outputSHA256
      if runs { enough = size } else { tooSmall = size }
    }
    return enough
  }
}
