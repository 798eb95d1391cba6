import Bus
import Image
import Machine
import Peripherals
import Testing

/// Nothing of a machine outlives it: who runs many, as fuzzing does, has their memory back.
@Suite struct LifetimeTests {
  private struct Part {
    let name: String
    weak var object: AnyObject?
  }

  @Test(arguments: Board.builtIn) func nothingIsLeft(board: String) throws {
    func run() throws -> [Part] {
      // SP, the reset vector, and a branch to itself.
      let bytes: [UInt8] = [0, 0x10, 0, 0x20, 9, 0, 0, 0, 0xFE, 0xE7, 0, 0]
      let machine = try Machine(
        board: Board.load(board), image: FirmwareImage(path: "loop.bin", bytes: bytes))
      guard case .timeout = machine.run(Machine.Limits(cycles: 10_000)) else {
        Issue.record("it stopped")
        return []
      }
      return [Part(name: "core", object: machine.core), Part(name: "bus", object: machine.bus)]
        + machine.bus.regions.map { Part(name: $0.name, object: $0) }
        + machine.bus.peripherals.map { Part(name: $0.name, object: $0) }
    }
    let parts = try run()
    #expect(parts.count > 8)
    #expect(parts.filter { $0.object != nil }.map(\.name) == [])
  }
}
