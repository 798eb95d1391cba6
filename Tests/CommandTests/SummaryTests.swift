import TestSupport
import Testing

/// `--summary`.
@Suite struct SummaryTests {
  /// The cells of the row that begins with a name.
  private func row(_ name: String, in text: String) -> [String] {
    for line in text.split(separator: "\n") where line.hasPrefix(name + " ") {
      return line.dropFirst(name.count).split(separator: " ").map(String.init)
    }
    return []
  }

  @Test func `Peripherals, interrupts, sleep and charge`() throws {
    let guest = try Guest("chip")
    let result = try CommandLine.run("run", guest.elf, "--board", "microbit-v1", "--summary")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text == "")
    let text = result.errors
    // Ten interrupts out of sleep: 16 cycles each, with nothing in their way.
    #expect(row("IRQ 8 TIMER0", in: text).prefix(3) == ["10", "16", "16.0"])
    // READY; CONFIG three times and ERASEPAGE; two words, a page.
    #expect(row("NVMC", in: text) == ["1", "4", "2", "1,024"])
    #expect(text.contains("asleep 4.1 %"))
    #expect(row("processor awake", in: text).first == "4,400.0")
    #expect(text.contains("an estimate, not a measurement: nRF51822 PS"))
    #expect(!text.contains("not modelled"))
  }

  @Test func `What was touched but is not modelled, and by whom`() throws {
    let guest = try Guest("unmodelled")
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--summary", "--quiet")
    let lines = result.errors.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("touched but not modelled") })
    #expect(lines[(start + 2)...].allSatisfy { $0.contains("reset (2)") })
  }

  @Test func `One for each machine of a network`() throws {
    let guest = try Guest("hello", options: ["-DUART_ONLY"])
    let result = try CommandLine.run(
      "run", guest.elf, "--board", "microbit-v1", "--nodes", "2", "--summary")
    #expect(
      result.errors.contains("[0] microbit-v1: ") && result.errors.contains("[1] microbit-v1: "))
  }
}
