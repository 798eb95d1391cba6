import Bus
import Image
import Machine

/// Flash and RAM of a board, to look at without any effect. What is no memory reads as nil.
struct GuestReader {
  private let ram: MemoryRegion
  private let flash: MemoryRegion

  /// Nil for a board that lacks either.
  init?(_ machine: Machine) {
    func region(_ kind: BoardMemory.Kind) -> MemoryRegion? {
      machine.memories.first { $0.kind == kind }.flatMap {
        machine.bus.memory(at: $0.address)?.region
      }
    }
    guard let ram = region(.ram), let flash = region(.flash) else { return nil }
    self.ram = ram
    self.flash = flash
  }

  private func region(_ address: UInt32, _ count: Int) -> MemoryRegion? {
    ram.contains(address, count: count) ? ram : flash.contains(address, count: count) ? flash : nil
  }

  func word(_ address: UInt32) -> UInt32? {
    region(address, 4).map { $0.load(Int(address - $0.base), .word) }
  }

  func byte(_ address: UInt32) -> UInt8? {
    region(address, 1).map { UInt8($0.load(Int(address - $0.base), .byte)) }
  }

  func bytes(_ address: UInt32, count: Int) -> UnsafeBufferPointer<UInt8>? {
    guard count >= 0, let region = region(address, count) else { return nil }
    return UnsafeBufferPointer(start: region.bytes + Int(address - region.base), count: count)
  }
}
