import Adder
import Foundation
import HostPort

/// A script that is sent to the raw prompt while something goes wrong: the prompt has to come back, and
/// the heap has to be what it was.
struct Endurance {
  /// The script's bytes.
  let source: [UInt8]
  var heapSize = 64 << 10
  /// Whether allocations also fail when the prompt starts again, which then ends: there is nothing to serve it with. On
  /// a board the heap is empty then.
  var failsAtReboot = false

  struct Outcome {
    /// Allocations while the script was received, compiled and run.
    var allocations = 0
    /// The script, or the prompt, reported a lack of memory or stack.
    var isNoticed = false
    /// What is wrong; empty: nothing.
    var problems: [String] = []
  }

  /// - Parameters:
  ///   - failing: Which allocation fails, from 1 on; 0: none.
  ///   - stack: Bytes of the machine's stack that the script may use; `nil`: plenty.
  func run(failing: Int = 0, stack: UInt? = nil) -> Outcome {
    var outcome = Outcome()
    var output: [UInt8] = []
    var steps: [[UInt8]] = [
      [1], Array("1\u{4}".utf8), source + [4], Array("print(6 * 7)\u{4}".utf8),
    ]
    steps.reverse()
    var step: [UInt8] = []
    var position = 0
    var before: HeapAudit?
    AllocationFault.failing = 0
    HostPort.prompt(
      heapSize: heapSize, isAsleep: true,
      sink: {
        output += $0
        // It comes in pieces.
        if !failsAtReboot && output.suffix(12).elementsEqual("soft reboot\n".utf8) {
          AllocationFault.failing = 0
        }
      },
      input: {
        if position == step.count {
          switch steps.count {
          case 2:
            // The script's turn.
            before = HostPort.audit()
            AllocationFault.count = 0
            AllocationFault.failing = failing
            adderLimitStack(to: stack)
          case 1:
            outcome.allocations = AllocationFault.count
            AllocationFault.failing = 0
            adderLimitStack(to: nil)
            let after = HostPort.audit()
            outcome.problems += after.problems
            if let before, after.live != before.live {
              let more = after.kinds.compactMap { kind, count in
                count == before.kinds[kind, default: 0]
                  ? nil : "\(kind) \(before.kinds[kind, default: 0]) -> \(count)"
              }
              outcome.problems.append(
                "\(after.live) bytes are live, \(before.live) were: "
                  + more.sorted().joined(separator: ", "))
            }
            outcome.isNoticed =
              output.contains(Array("MemoryError".utf8))
              || output.contains(Array("RecursionError".utf8))
            output = []
          case 0: return -1
          default: break
          }
          step = steps.removeLast()
          position = 0
        }
        position += 1
        return Int(step[position - 1])
      })
    if output != Array("OK42\n\u{4}\u{4}>".utf8) {
      outcome.problems.append(
        "the prompt says \(String(decoding: output, as: UTF8.self).debugDescription)")
    }
    return outcome
  }
}
