import Image
import Machine
import Peripherals
import Report
import Scenario
import TestSupport
import Testing

/// Scenarios on the stock MicroPython image.
@Suite struct ScenarioRunTests {
  private static let image = Result {
    try FirmwareImage(path: "/usr/share/firmware-microbit-micropython/firmware.hex")
  }

  private func play(_ text: String, seconds: UInt64 = 20) throws -> ScenarioRun {
    let machine = try Machine(
      board: try Board.load("microbit-v1.3"), image: try Self.image.get())
    let run = try ScenarioRun(try Scenario(bytes: Array(text.utf8), path: "s.yaml"), on: [machine])
    let stop = machine.run(Machine.Limits(cycles: seconds * 16_000_000))
    if !run.isComplete { run.finish(because: "the run ended (\(stop))") }
    return run
  }

  @Test func `Inputs at times and on events, and what comes of them`() throws {
    let run = try play(
      #"""
      name: all kinds of steps
      steps:
        - wait-serial: '>>> '
        - write-serial: "from microbit import *\r"
        - wait-serial: '>>> '
        - write-serial: "display.show('A'); sleep(300)\r"
        - wait-serial: '>>> '
        - expect-picture: [".##..", "#..#.", "####.", "#..#.", "#..#."]
        - press: A
        - delay: 200ms
        - write-serial: "print('a', button_a.is_pressed())\r"
        - expect-serial: "a True"
        - wait-serial: '>>> '
        - release: A
        - set: { acceleration: [0.5, 0, -0.5] }
        - set-pin: { pin: P1, volts: 1.65 }
        - delay: 200ms
        - write-serial: "print(accelerometer.get_x(), pin1.read_analog())\r"
        - wait-serial: "512 512"
        - wait-serial: '>>> '
        - write-serial: "pin2.set_analog_period(5); pin2.write_analog(256)\r"
        - wait-serial: '>>> '
        - delay: 50ms
        - expect-waveform: { pin: P2, frequency: 200, duty: 25 }
        - set-pin: { pin: P8, value: 1 }
        - write-serial: "print('p', pin8.read_digital()); pin16.write_digital(1)\r"
        - wait-pin: { pin: P16, edge: rising }
        - expect-pin: { pin: P16, value: 1 }
        - wait-serial: '>>> '
        - write-serial: "import music; music.pitch(500, wait=False)\r"
        - wait-serial: '>>> '
        - delay: 100ms
        - expect-device: { device: speaker, reading: frequency, value: 500, tolerance: 5 }
        - reset: pin
        - wait-serial: 'MicroPython'
          timeout: 2s
        - power: cycle
        - wait-serial: 'MicroPython'
          timeout: 2s
        - at: 15s
          click: B
      parallel:
        - - at: 1s
            set: { temperature: 30 }
          - wait-serial: "a True"
          - wait-serial: "p 1"
      """#)
    #expect(run.failureText == nil)
    #expect(run.isComplete)
    let last = try #require(run.results.last)
    #expect(last.step.title == "click: B")
    #expect(last.time == 15_100_000_000)
  }

  @Test(arguments: [
    (
      "- expect-picture: '#????:?????:?????:?????:?????'",
      "?????:?????: the display shows 00000:00000:"
    ),
    ("- wait-serial: never\n    timeout: 1s", "never: did not come within 1 s: the guest sent"),
    ("- wait-serial: never\n    timeout: 1s", #"Type \"help()\" for more information.\r\n>>> ""#),
    ("- expect-pin: { pin: P0, value: 0 }", "expect-pin: pin: P0, value: 0: P0 is 1"),
    (
      "- expect-waveform: { pin: P0, frequency: 10 }",
      "P0 has 0.0 Hz and is high for 100.0 % of the time"
    ),
    (
      "- wait-pin: { pin: P1, edge: falling }\n    timeout: 1ms",
      "did not come within 1 ms: P1 is 1"
    ),
    (
      "- wait-picture: '#????:?????:?????:?????:?????'\n    timeout: 1s",
      "did not come within 1 s: the display shows"
    ),
    ("- delay: 30s", "the step was not reached or not over"),
  ])
  func `A failed expectation names the line and what was seen`(step: String, message: String)
    throws
  {
    let run = try play("steps:\n  \(step)\n", seconds: 3)
    let text = try #require(run.failureText)
    #expect(text.hasPrefix("s.yaml: line 2: "))
    #expect(text.contains(message), "\(text)")
  }

  @Test(arguments: [
    ("press: C", "microbit-v1.3 has no button C; it has A, B"),
    ("expect-pin: { pin: P99, value: 1 }", "has no pin P99"),
    ("delay: 1s\n    node: 1", "there is no node 1"),
    ("expect-picture: '....'", ".... is no picture of 5 rows of 5 LEDs"),
    ("wait-picture: '90000:00000'", "is no picture of 5 rows"),
    ("expect-device: { device: x, reading: y, value: 1 }", "has no device x"),
    ("expect-device: { device: speaker, reading: y, value: 1 }", "it has frequency"),
  ])
  func `What the board does not have is an error`(step: String, message: String) throws {
    let error = #expect(throws: BoardError.self) { try play("steps:\n  - \(step)\n") }
    #expect(error?.line == 2)
    #expect(error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test func `JUnit's report parses and counts`() throws {
    let run = try play(
      "name: 'a < b & \"c\"'\nsteps:\n  - wait-serial: Micro\n"
        + "  - expect-pin: {pin: P0, value: 0}\n")
    let counted = try JUnitReader.read(run.junit.text)
    #expect(counted.tags == ["testsuites", "testsuite", "testcase", "testcase", "failure"])
    #expect(counted.suite == "a < b & \"c\"")
  }
}

/// Python's XML parser as an independent reader of reports.
enum JUnitReader {
  private static let script = """
    import sys, xml.etree.ElementTree as tree
    root = tree.fromstring(sys.stdin.buffer.read())
    for element in root.iter():
        print(element.tag)
    print(root[0].get('name'))
    """

  static func read(_ text: String) throws -> (tags: [String], suite: String) {
    let result = try Tool.run("python3", ["-c", script], input: Array(text.utf8))
    try result.expectSuccess()
    return (Array(result.lines.dropLast()), result.lines.last ?? "")
  }
}
