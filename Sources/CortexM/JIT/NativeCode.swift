import Bus

/// The machine code of a core's blocks, for hosts with x86-64. Each block that runs often gets its own, and
/// jumps into that of its successors; Swift code is back when there is none, at the deadline, and
/// for whatever only the other engines do. It lives as long as the block.
///
/// Where things are meanwhile: R8 to R15 are the guest's R0 to R7, RBX points to `CoreState`, RBP to
/// `NativeFrame`, RSI is the budget, RDI the bytes of RAM. RAX, RCX, RDX and XMM0 hold nothing for long.
final class NativeCode {
  typealias Pointer = UnsafeMutablePointer<Block>
  /// An exit of a block: its jump, and what it jumps to while it is not linked.
  private struct Link {
    var jump = 0
    var stub = 0
  }

  /// Executions of a block by the block engine before it is translated.
  static let patience: Int32 = 24
  private static let size = 16 << 20
  /// More than any block takes.
  private static let largest = 64 << 10
  /// As many as `NativeExit` has numbers for.
  private static let mostBlocks = 1 << 19

  /// How the engine gets in.
  let entry: NativeEntry
  private unowned(unsafe) let core: Core
  private let memory: ExecutableMemory
  private let common: NativeStubs
  /// Whether the host multiplies and adds with one rounding.
  let hasFMA: Bool
  private var position: Int
  private(set) var count = 0
  /// Two a block.
  private var links: [Link] = []
  /// By block: the links that lead to it.
  private var incoming: [[Int]] = []

  /// Nil on another host, and where memory cannot be made executable.
  init?(_ core: Core, _ table: UnsafeMutablePointer<BlockStore.Entry>) {
    #if arch(x86_64)
      guard let memory = ExecutableMemory(size: Self.size) else { return nil }
    #else
      return nil
    #endif
    self.core = core
    self.memory = memory
    var assembler = X86Assembler(memory.writable, at: 0)
    common = NativeStubs(&assembler)
    position = assembler.position
    let frame = UnsafeMutablePointer<NativeFrame>.allocate(capacity: 1)
    frame.initialize(to: NativeFrame(core, table))
    entry = NativeEntry(
      frame: frame, blocks: .allocate(capacity: Self.mostBlocks),
      enter: unsafeBitCast(memory.executable + common.enter, to: NativeEntry.Enter.self))
    let detect = unsafeBitCast(
      memory.executable + common.hasFMA, to: (@convention(c) () -> UInt32).self)
    hasFMA = detect() != 0
  }

  deinit {
    entry.frame.deallocate()
    entry.blocks.deallocate()
  }

  /// Where an indirect branch to a block without machine code goes.
  var noCode: UnsafeRawPointer { memory.executable + common.indirect }
  /// Whether there is no room for another block.
  var isFull: Bool {
    memory.size - position < Self.largest || count >= Self.mostBlocks
  }

  // MARK: Translating

  /// Gives a block machine code, if there is room.
  func translate(_ block: Pointer) {
    guard !isFull else { return }
    let number = count
    var translation = NativeTranslation(
      block, number: number, core, common, hasFMA: hasFMA,
      X86Assembler(memory.writable, at: position))
    translation.translate()
    entry.blocks[number] = block
    count += 1
    incoming.append([])
    links.append(Link(jump: translation.jumps.0, stub: translation.unlinked.0))
    links.append(Link(jump: translation.jumps.1, stub: translation.unlinked.1))
    block.pointee.native = memory.executable + position
    block.pointee.number = Int32(number)
    position = translation.assembler.position
  }

  /// Makes exit `index` of a block lead straight to another translated one.
  func link(_ block: Pointer, _ index: Int, to target: Pointer) {
    let link = Int(block.pointee.number) * 2 + index
    guard block.pointee.number >= 0, links[link].jump != 0 else { return }
    X86Assembler(memory.writable, at: 0)
      .bind(links[link].jump, to: target.pointee.native - memory.executable)
    incoming[Int(target.pointee.number)].append(link)
  }

  /// Nothing leads to the block's machine code any more.
  func drop(_ block: Pointer) {
    guard block.pointee.number >= 0 else { return }
    let assembler = X86Assembler(memory.writable, at: 0)
    for link in incoming[Int(block.pointee.number)] {
      assembler.bind(links[link].jump, to: links[link].stub)
    }
    incoming[Int(block.pointee.number)] = []
    block.pointee.number = -1
  }

  /// Forgets all of it, and looks at the windows anew.
  func dropAll() {
    count = 0
    links.removeAll(keepingCapacity: true)
    incoming.removeAll(keepingCapacity: true)
    position = common.end
    let fast = core.memory.pointee
    entry.frame.pointee.ram = fast.ram.bytes
    entry.frame.pointee.code = fast.code.bytes
    entry.frame.pointee.codeMarks = fast.codeMarks
    entry.frame.pointee.ramGranules = fast.ramGranules
  }
}
