import Peripherals
import TestSupport
import Testing

@testable import Machine

/// Guests that use peripherals together: each leaves with 0, or with the step that failed.
@Suite struct PeripheralGuestTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let guest: String
    let board: String
    /// Jumper wires, from and to.
    var wires: [(String, String)] = []
    var testDescription: String { "\(guest) on \(board)" }
  }

  private static let spiWires = [
    ("P0.01", "P0.11"), ("P0.02", "P0.12"), ("P0.03", "P0.13"), ("P0.04", "P0.16"),
  ]
  static let cases = [
    Case(
      guest: "slave", board: "microbit-v2", wires: [("P0.02", "P0.12"), ("P0.03", "P0.17")]),
    Case(guest: "spislave", board: "microbit-v1", wires: spiWires),
    Case(guest: "spislave", board: "microbit-v2", wires: spiWires),
    Case(guest: "sound", board: "microbit-v2", wires: [("P0.13", "P0.17")]),
    Case(guest: "watch", board: "microbit-v2"),
    Case(guest: "interface", board: "microbit-v2"),
    Case(guest: "regions", board: "microbit-v1"),
    Case(guest: "fpu", board: "microbit-v2"),
  ]

  @Test(arguments: cases)
  func `A guest finds what it expects`(guest: Case) throws {
    let wires = guest.wires.enumerated().map {
      "  - { name: w\($0), type: wire, from: \($1.0), to: \($1.1) }\n"
    }
    let text =
      "extends: \(guest.board)\nname: wired\n"
      + (wires.isEmpty ? "" : "devices:\n" + wires.joined())
    let board = try Board.parse(bytes: Array(text.utf8), path: "wired.yaml")
    let run = try Run(guest.guest, board: guest.board, on: board)
    guard case .exited(let code) = run.machine.run(.init(cycles: 1 << 28)) else {
      Issue.record("did not exit")
      return
    }
    #expect(code == 0)
    #expect(run.machine.unmodelled.entries.map(\.description) == [])
  }
}
