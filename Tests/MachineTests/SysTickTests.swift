import CortexM
import Image
import Machine
import Peripherals
import TestSupport
import Testing

/// SysTick's reference clock on the boards that have one: a guest finds here what it finds on QEMU.
@Suite struct SysTickTests {
  private static let guest = Result { try Guest("systick") }

  @Test(arguments: ["mps2-an385", "mps2-an386"])
  func asOnQEMU(board: String) throws {
    let guest = try Self.guest.get()
    let scratch = try Scratch()
    #expect(
      try QEMU.run([], image: guest.elf, machine: board, directory: scratch.directory).status == 0)
    for engine in ExecutionEngine.allCases {
      var options = Machine.Options()
      options.engine = engine
      let machine = try Machine(
        board: Board.load(board), image: FirmwareImage(path: guest.elf), options: options)
      guard case .exited(let code) = machine.run(Machine.Limits(cycles: 3_000_000)) else {
        Issue.record("it did not end")
        continue
      }
      #expect(code == 0, "the number of the check in systick.c")
    }
  }
}
