import Peripherals
import Scenario
import Testing

/// What a scenario's file may say.
@Suite struct ScenarioFileTests {
  private func parse(_ text: String) throws -> Scenario {
    try Scenario(bytes: Array(text.utf8), path: "s.yaml")
  }

  @Test func `Wokwi's steps are understood`() throws {
    let scenario = try parse(
      """
      name: 'Counter'
      version: 1
      author: 'somebody'
      steps:
        - wait-serial: 'Ready'
        - delay: 500ms
        - set-control:
            part-id: A
            control: pressed
            value: 1
        - write-serial: [1, 0x41]
        - write-serial: "x\\r"
      """)
    #expect(scenario.name == "Counter")
    #expect(scenario.sequences[0].map(\.isExpectation) == [true, false, false, false, false])
    #expect(scenario.sequences[0][0].title == "wait-serial: Ready")
    #expect(scenario.sequences[0].map(\.line) == [5, 6, 8, 11, 12])
    guard case .press("A") = scenario.sequences[0][2].action,
      case .writeSerial([1, 0x41]) = scenario.sequences[0][3].action,
      case .writeSerial([0x78, 13]) = scenario.sequences[0][4].action
    else {
      Issue.record("\(scenario.sequences[0].map(\.action))")
      return
    }
  }

  @Test(arguments: [
    ("steps: 3", 1, "steps: must be a list"),
    ("name: x", 1, "the key 'steps' is missing"),
    ("steps:\n  - dance: 1", 2, "unknown key 'steps[0].dance'"),
    ("steps:\n  - at: 1s", 2, "a step needs one of delay, write-serial"),
    ("steps:\n  - delay: 1s\n    press: A", 2, "a step does one thing, not delay and press"),
    ("steps:\n  - delay: 10", 2, "steps[0].delay: must be a number with a unit"),
    ("steps:\n  - delay: 1s\n    node: 16", 3, "steps[0].node: 16 is out of range"),
    ("steps:\n  - set: { light: x }", 2, "steps[0].set.light: must be a number"),
    ("steps:\n  - set: { light: 256 }", 2, "steps[0].set.light: 256 is out of range; 0 to 255"),
    ("steps:\n  - set: { sound: -1 }", 2, "steps[0].set.sound: -1 is out of range"),
    ("steps:\n  - set: { humidity: 100.5 }", 2, "0 to 100 are allowed"),
    ("steps:\n  - set: { light: 1, field: [1, 2, 3] }", 2, "needs one of acceleration"),
    ("steps:\n  - set: { field: [1, 2] }", 2, "must be three numbers"),
    ("steps:\n  - expect-picture: '90x'", 2, "must be rows of 0 to 9"),
    ("steps:\n  - expect-picture: '90:9'", 2, "must be rows of 0 to 9"),
    ("steps:\n  - expect-waveform: { pin: P0 }", 2, "needs frequency or duty"),
    ("steps:\n  - expect-pin: { pin: P0, value: 2 }", 2, "'2' is none of 0, 1, float"),
    ("steps:\n  - expect-pin: { pin: P0, value: float }", 2, "must be 0 or 1"),
    ("steps:\n  - wait-pin: { pin: P0, edge: up }", 2, "'up' is none of rising, falling, any"),
    ("steps:\n  - write-serial: [256]", 2, "256 is out of range"),
    ("steps:\n  - set-pin: { pin: P1, volts: 5 }", 2, "5.0 V is more than a pad stands"),
    ("steps:\n  - set-pin: { pin: P1, volts: 1, value: 1 }", 2, "value and volts exclude"),
    ("steps:\n  - expect-waveform: { pin: P0, duty: 5, over: 0s }", 2, "must be some time"),
    ("version: 2\nsteps: []", 1, "version: 2 is out of range"),
    ("steps: [", 0, "not YAML"),
  ])
  func `A mistake is named with its line`(text: String, line: Int, message: String) {
    let error = #expect(throws: BoardError.self) { try parse(text) }
    #expect(error?.path == "s.yaml")
    if line > 0 { #expect(error?.line == line, "\(String(describing: error))") }
    #expect(error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test(arguments: [
    ("90:05", true), ("#.:.#", true), ("??:??", true), ("99:05", false), ("90", false),
    ("9:0", false),
  ])
  func `Pictures match their patterns`(text: String, matches: Bool) throws {
    let pattern = try #require(
      PicturePattern(rows: text.split(separator: ":").map(String.init)))
    #expect(pattern.matches([[9, 0], [0, 5]]) == matches)
  }
}
