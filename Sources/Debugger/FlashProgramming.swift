import Bus
import Machine
import Peripherals

/// GDB's `load` into flash: vFlashErase, vFlashWrite and vFlashDone.
struct FlashProgramming {
  private let machine: Machine

  init(_ machine: Machine) { self.machine = machine }

  /// Fills whole blocks with ones. False if not all of it is flash.
  func erase(_ address: UInt32, count: Int) -> Bool {
    guard let (memory, offset) = flash(address, count) else { return false }
    let block = memory.blockSize
    let first = offset - offset % block
    let end = min((offset + count + block - 1) / block * block, memory.size)
    guard let (region, base) = machine.bus.memory(at: memory.base) else { return false }
    region.fill(base + first, count: end - first, with: 0xFF)
    return true
  }

  /// Programs bytes, as they are: whether it was erased before is the debugger's affair.
  func write(_ address: UInt32, _ bytes: [UInt8]) -> Bool {
    flash(address, bytes.count) != nil && machine.bus.copyIn(address, bytes)
  }

  /// Which handlers of faults do nothing is a matter of the new image.
  func finish() { machine.catchUnhandledFaults() }

  private func flash(_ address: UInt32, _ count: Int) -> (memory: Board.Memory, offset: Int)? {
    for memory in machine.board.memories where memory.isProgrammed {
      guard address >= memory.base else { continue }
      let offset = Int(address - memory.base)
      if offset < memory.size, count <= memory.size - offset { return (memory, offset) }
    }
    return nil
  }
}
