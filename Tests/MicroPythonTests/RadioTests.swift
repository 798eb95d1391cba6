import Image
import Machine
import Peripherals
import Scenario
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
}
