import Image
import Machine
import Peripherals
import Scenario
import TestSupport
import Testing

/// The stock image's `radio` module between machines.
@Suite struct RadioTests {
  private func play(_ text: String, nodes: Int) throws -> (ScenarioRun, [[UInt8]]) {
    var heard = Array(repeating: [UInt8](), count: nodes)
    var machines: [Machine] = []
    for index in 0..<nodes {
      var options = Machine.Options()
      options.seed = UInt64(index + 1)
      let machine = try Machine(
        board: try Board.load("microbit-v1"), image: try StockImage.image.get(), options: options)
      machine.onSerialOutput = { heard[index].append($0) }
      machines.append(machine)
    }
    let network = Network(machines)
    let run = try ScenarioRun(try Scenario(bytes: Array(text.utf8), path: "r.yaml"), on: machines)
    let stop = network.run(nanoseconds: 10_000_000_000)
    if !run.isComplete { run.finish(because: "the run ended (\(stop))") }
    return (run, heard)
  }

  private static let conversation = #"""
    steps:
      - wait-serial: '>>> '
      - { wait-serial: '>>> ', node: 1 }
      - write-serial: "import radio; radio.on()\r"
      - { write-serial: "import radio; radio.on()\r", node: 1 }
      - wait-serial: '>>> '
      - { wait-serial: '>>> ', node: 1 }
      - write-serial: "radio.send('ping')\r"
      - wait-serial: '>>> '
      - { write-serial: "print('got', radio.receive())\r", node: 1 }
      - { wait-serial: 'got ping', node: 1 }
      - { wait-serial: '>>> ', node: 1 }
      - { write-serial: "radio.send_bytes(b'\\x01pong')\r", node: 1 }
      - { wait-serial: '>>> ', node: 1 }
      - write-serial: "print('got', radio.receive_bytes(), radio.receive())\r"
      - wait-serial: "got b'\\x01pong' None"
      - wait-serial: '>>> '
      # Another group is not heard, nor another channel.
      - write-serial: "radio.config(group=7); radio.send('x')\r"
      - wait-serial: '>>> '
      - write-serial: "radio.config(group=0, channel=50); radio.send('y')\r"
      - wait-serial: '>>> '
      - { write-serial: "print('got', radio.receive())\r", node: 1 }
      - { wait-serial: 'got None', node: 1 }
    """#

  @Test func `Two machines talk`() throws {
    let (run, _) = try play(Self.conversation, nodes: 2)
    #expect(run.failureText == nil)
  }

  @Test func `What they hear is the same each time`() throws {
    let first = try play(Self.conversation, nodes: 2)
    let second = try play(Self.conversation, nodes: 2)
    #expect(first.0.results.map(\.time) == second.0.results.map(\.time))
    #expect(first.1 == second.1)
  }

  // MARK: micro:bit v2

  private static func typed(_ line: String, _ node: Int) -> String {
    "  - { write-serial: \"\(line)\\r\", node: \(node) }\n"
  }

  private static func wait(_ text: String, _ node: Int) -> String {
    "  - { wait-serial: \"\(text)\", node: \(node) }\n"
  }

  @Test func `Two of the second version talk`() throws {
    var text = "steps:\n" + Self.wait(">>> ", 0) + Self.wait(">>> ", 1)
    for (line, node, said) in [
      ("import radio; radio.on()", 0, nil), ("import radio; radio.on()", 1, nil),
      ("radio.send('ping')", 0, nil), ("print('got', radio.receive())", 1, "got ping"),
      ("radio.send_bytes(b'pong')", 1, nil),
      ("print('got', radio.receive_bytes(), radio.receive())", 0, "got b'pong' None"),
    ] as [(String, Int, String?)] {
      text += Self.typed(line, node)
      if let said { text += Self.wait(said, node) }
      text += Self.wait(">>> ", node)
    }
    let board = try Board.load("microbit-v2")
    let image = try FirmwareImage(
      path: "universal.hex", bytes: try PyPI.universalHex(), boardIDs: board.universalHex)
    var options = Machine.Options()
    let machines = try (1...2 as ClosedRange<UInt64>).map { seed in
      options.seed = seed
      return try Machine(board: board, image: image, options: options)
    }
    let run = try ScenarioRun(try Scenario(bytes: Array(text.utf8), path: "r.yaml"), on: machines)
    let stop = Network(machines).run(nanoseconds: 20_000_000_000)
    if !run.isComplete { run.finish(because: "the run ended (\(stop))") }
    #expect(run.failureText == nil)
  }
}
