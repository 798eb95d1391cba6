import Image
import Peripherals

extension Board {
  /// The core as its maker writes it.
  public var coreName: String {
    switch core.kind {
    case .cortexM0: "Cortex-M0"
    case .cortexM4F: "Cortex-M4F"
    }
  }

  /// The memories, for checking and accounting of images.
  public var imageMemories: [BoardMemory] {
    memories.map { memory in
      let kind: BoardMemory.Kind =
        switch memory.kind {
        case .flash: .flash
        case .ram: .ram
        case .configuration: .configuration
        }
      return BoardMemory(
        name: memory.name, kind: kind, address: memory.base, size: UInt32(memory.size))
    }
  }
}
