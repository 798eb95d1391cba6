import Machine
import Peripherals

/// What GDB is told about the machine, as XML.
enum TargetDescription {
  /// `target.xml` (GDB manual, appendix G).
  static func features(_ file: RegisterFile) -> String {
    let features = RegisterFile.Feature.allCases.map { feature in
      let registers = file.registers.filter { $0.feature == feature }.map {
        #"    <reg name="\#($0.name)" bitsize="\#(8 * $0.size)" type="\#($0.type)"/>"# + "\n"
      }
      return registers.isEmpty
        ? ""
        : "  <feature name=\"\(feature.rawValue)\">\n" + registers.joined() + "  </feature>\n"
    }
    return """
      <?xml version="1.0"?>
      <!DOCTYPE target SYSTEM "gdb-target.dtd">
      <target version="1.0">
        <architecture>arm</architecture>
      \(features.joined())</target>

      """
  }

  /// The memory map (GDB manual, appendix H). GDB leaves alone what no entry covers, so everything
  /// that is no memory, peripherals among it, is said to be RAM: the read then fails or not.
  static func memoryMap(_ board: Board) -> String {
    var entries = ""
    var next: UInt64 = 0
    func add(_ start: UInt64, _ end: UInt64, _ type: String, blockSize: Int? = nil) {
      guard end > start else { return }
      let place = #"start="0x\#(Hex.text(start))" length="0x\#(Hex.text(end - start))""#
      guard let blockSize else {
        entries += "  <memory type=\"\(type)\" \(place)/>\n"
        return
      }
      entries += "  <memory type=\"\(type)\" \(place)>\n"
      entries += "    <property name=\"blocksize\">0x\(Hex.text(blockSize))</property>\n"
      entries += "  </memory>\n"
    }
    for memory in board.memories.sorted(by: { $0.base < $1.base }) {
      let (start, end) = (UInt64(memory.base), UInt64(memory.base) + UInt64(memory.size))
      add(next, start, "ram")
      if memory.isProgrammed {
        add(start, end, "flash", blockSize: memory.blockSize)
      } else {
        add(start, end, "ram")
      }
      next = max(next, end)
    }
    add(next, 1 << 32, "ram")
    return """
      <?xml version="1.0"?>
      <!DOCTYPE memory-map PUBLIC "+//IDN gnu.org//DTD GDB Memory Map V1.0//EN" \
      "http://sourceware.org/gdb/gdb-memory-map.dtd">
      <memory-map>
      \(entries)</memory-map>

      """
  }
}

extension Board.Memory {
  /// Whether it is erased and programmed instead of written.
  var isProgrammed: Bool { kind != .ram && !isWritable }

  /// What is erased at once; the chip's configuration is one block.
  var blockSize: Int { kind == .configuration ? size : pageSize }
}
