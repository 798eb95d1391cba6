import ArgumentParser
import Machine
import Peripherals

/// `--wire 0:P1=1:P2`: pins of two machines by the names of the board.
struct WireArgument: ExpressibleByArgument {
  let ends: [(node: Int, pin: String)]

  init?(argument: String) {
    let sides = argument.split(separator: "=", omittingEmptySubsequences: false)
    let ends = sides.compactMap { side -> (node: Int, pin: String)? in
      let parts = side.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let node = Int(parts[0]), node >= 0 else { return nil }
      return (node, String(parts[1]))
    }
    guard sides.count == 2, ends.count == 2, ends[0].node != ends[1].node else { return nil }
    self.ends = ends
  }

  func resolved(on board: Board) throws -> (NodeWire.End, NodeWire.End) {
    let found = try ends.map { end in
      guard let pin = board.pin(named: end.pin) else {
        throw InputError("--wire: \(board.name) has no pin \(end.pin)")
      }
      return NodeWire.End(node: end.node, pin: pin)
    }
    return (found[0], found[1])
  }
}
