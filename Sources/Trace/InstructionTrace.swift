import CortexM
import Machine
import Thumb

/// Every instruction that is executed, a line each: `Documentation/TRACES.md` has the form.
final class InstructionTrace {
  static let schema = "thumbprint.instructions/1"

  private let machine: Machine
  private let file: TraceFile
  private let filter: TraceFilter
  private let disassembler: Disassembler
  private let exceptionName: (Int) -> String
  /// What is known of an address, while the instruction there stays the same.
  private struct Known {
    let encoding: UInt32
    let text: [UInt8]
    let symbol: [UInt8]
  }
  private var known: [UInt32: Known] = [:]
  private var symbol: [UInt8] = []
  /// Whether a line waits for the registers that its instruction changes.
  private var isOpen = false
  private var registers = [UInt32](repeating: 0, count: 15)

  init(
    path: String, of machine: Machine, architecture: Architecture, filter: TraceFilter,
    exceptionName: @escaping (Int) -> String
  ) throws(TraceError) {
    self.machine = machine
    self.filter = filter
    self.exceptionName = exceptionName
    file = try TraceFile(path: path)
    disassembler = Disassembler(architecture: architecture)
    file.write("# \(Self.schema) board=\(machine.board.name)")
    file.write(" clockHz=\(machine.board.core.clock) firmware=\(machine.image.sha256)\n")
    file.write(literal: "# cycle\taddress\tencoding\tinstruction\tregisters\tsymbol\n")
    if let last = filter.last { file.keepLast(last) }
    connect()
  }

  private func connect() {
    let core = machine.core
    let instructions = core.instructionObserver
    core.instructionObserver = { [unowned self] pc in
      instructions?(pc)
      begin(pc)
    }
    core.exceptionObservers.append { [unowned self] in observe($0) }
    machine.resetObservers.append { [unowned self] in
      end()
      guard filter.includes(time: core.cycles), filter.code.isEmpty else { return }
      file.write(literal: "# ")
      file.write(decimal: core.cycles)
      file.write(literal: "\treset")
      file.endLine()
    }
  }

  private func begin(_ pc: UInt32) {
    end()
    let core = machine.core
    guard filter.includes(time: core.cycles), filter.includes(pc: pc),
      filter.includes(address: pc, count: 2)
    else { return }
    file.write(decimal: core.cycles)
    file.write(literal: "\t")
    file.write(digitsOf: pc, 8)
    file.write(literal: "\t")
    writeInstruction(pc)
    for index in registers.indices { registers[index] = core[index] }
    isOpen = true
  }

  private func writeInstruction(_ pc: UInt32) {
    guard let (region, offset) = machine.bus.memory(at: pc), offset + 2 <= region.size else {
      symbol = []
      return file.write(literal: "\t")
    }
    let first = region.load(offset, .halfword)
    let isWide = first >> 11 >= 0b11101 && offset + 4 <= region.size
    let second = isWide ? region.load(offset + 2, .halfword) : 0
    let encoding = isWide ? first << 16 | second : first
    file.write(digitsOf: encoding, isWide ? 8 : 4)
    file.write(literal: "\t")
    var entry = known[pc]
    if entry?.encoding != encoding {
      let text = disassembler.text(UInt16(first), UInt16(second), at: pc)
      entry = Known(
        encoding: encoding, text: Array(text.replacing("\t", with: " ").utf8),
        symbol: Array((machine.image.symbols.describe(pc) ?? "").utf8))
      known[pc] = entry
    }
    guard let entry else { return }
    symbol = entry.symbol
    file.write(entry.text)
  }

  /// The registers that the instruction has changed; of the stack pointers the active one.
  ///
  /// - Parameter interrupted: SP and LR behind it, if an exception has changed them since.
  private func end(interrupted: (sp: UInt32, lr: UInt32)? = nil) {
    guard isOpen else { return }
    isOpen = false
    file.write(literal: "\t")
    var isFirst = true
    for index in registers.indices {
      var value = machine.core[index]
      if let interrupted {
        if index == 13 { value = interrupted.sp }
        if index == 14 { value = interrupted.lr }
      }
      guard value != registers[index] else { continue }
      if !isFirst { file.write(literal: " ") }
      isFirst = false
      file.write(Self.names[index])
      file.write(literal: "=")
      file.write(digitsOf: value, 8)
    }
    file.write(literal: "\t")
    file.write(symbol)
    file.endLine()
  }

  /// SP and LR of the interrupted code, from the frame that the exception has pushed (DDI 0403E,
  /// B1.5.7).
  private var interrupted: (sp: UInt32, lr: UInt32)? {
    let exitValue = machine.core[14]
    let frame = exitValue & 4 != 0 ? machine.core.psp : machine.core.msp
    guard let bytes = machine.bus.copyOut(frame, count: 32) else { return nil }
    let words = (0..<8).map { index in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[4 * index + $1]) << (8 * UInt32($1)) }
    }
    let size: UInt32 = exitValue & 0x10 == 0 ? 0x68 : 0x20
    return (frame &+ size &+ (words[7] & 1 << 9 != 0 ? 4 : 0), words[5])
  }

  private static let names = (0..<13).map { "R\($0)" } + ["SP", "LR"]

  private func observe(_ transition: ExceptionTransition) {
    end(interrupted: transition.kind == .enter ? interrupted : nil)
    if filter.includes(time: transition.time), filter.includes(pc: transition.pc),
      filter.addresses.isEmpty
    {
      file.write(literal: "# ")
      file.write(decimal: transition.time)
      file.write(transition.kind == .enter ? "\tenter " : "\texit ")
      file.write(exceptionName(transition.exception))
      file.endLine()
    }
    if transition.kind == .enter, (3...6).contains(transition.exception) { file.freeze() }
  }

  func finish() throws(TraceError) {
    end()
    try file.close()
  }
}
