import CortexM
import Image
import Machine

/// Profiles a script that Adder runs: looks, whenever the interpreter takes an instruction, at which one
/// it is and whose. It costs the guest nothing.
public final class ScriptProfiler {
  /// Why an image's scripts cannot be profiled.
  public struct Unsuitable: Error, CustomStringConvertible {
    public let description: String
  }

  /// A frame of Python that is under way. Of modules in Python the numbers are its caller's.
  private struct Frame {
    /// The address of its registers.
    var address: UInt32
    /// What its function says about its code.
    var codeWord: UInt32
    /// Of `codes`; nil in a module in Python.
    var code: Int?
    var function: Int?
    var line: Int?
    var node: Int
    /// Whether its last instruction was a loop's jump back.
    var jumpedBack = false
  }

  /// A compiled function, with the number of its function and of each instruction's line.
  private struct Code {
    let code: AdderCode
    let function: Int
    let lines: [Int]
  }

  // What a hostile guest makes of its memory takes no more of the host's than this.

  /// Bytes of all code that is known.
  private static let bytecodeLimit = 1 << 23
  /// Characters of a name.
  private static let nameLimit = 200

  private let machine: Machine
  private let site: DispatchSite
  private let memory: GuestReader
  private let names: AdderNames
  /// Where the address of the running frame is.
  private let running: UInt32

  private var isRunning = false
  private var start: UInt64 = 0
  private var end: UInt64 = 0
  /// Up to here cycles have their line.
  private var charged: UInt64 = 0
  private var ledger = ProfileLedger()
  private var frames: [Frame] = []
  /// Which of them is at an address.
  private var depths: [UInt32: Int] = [:]

  private var codes: [Code] = []
  private var codeAt: [UInt32: Int] = [:]
  private var bytecode = 0

  /// Watches a machine that has not run yet.
  public init(_ machine: Machine) throws(Unsuitable) {
    let image = machine.image
    guard let state = image.symbols.named(AdderLayout.runtimeSymbol),
      let site = DispatchSite(image), let names = AdderNames(image),
      let memory = GuestReader(machine)
    else {
      throw Unsuitable(
        description: "\(image.path): Adder's interpreter is not found in it; profiling needs an "
          + "image of `make firmware`, with its symbols")
    }
    self.machine = machine
    self.site = site
    self.memory = memory
    self.names = names
    running = state.address + AdderLayout.runtimeFrame
    machine.core.watch(site.address) { [unowned self] in took($0) }
    watch(.runBegin) { [unowned self] _ in begin() }
    watch(.runEnd) { [unowned self] _ in finish() }
    watch(.heapAlloc) { [unowned self] in allocated(UInt64($0[1])) }
  }

  private func watch(_ mark: Mark, _ handler: @escaping (Core) -> Void) {
    guard let symbol = machine.image.symbols.named(mark.rawValue) else { return }
    machine.core.watch(symbol.address, handler: handler)
  }

  // MARK: What happens

  private func begin() {
    isRunning = true
    start = machine.core.cycles
    charged = start
  }

  /// Ends where the machine stands, if the run did not end before.
  private func finish() {
    guard isRunning else { return }
    end = machine.core.cycles
    charge(end)
    unwind(to: -1)
    isRunning = false
  }

  private func allocated(_ bytes: UInt64) {
    guard isRunning, let frame = frames.last else { return }
    if let line = frame.line { ledger.lines.allocate(line, bytes) }
    if let function = frame.function { ledger.functions.allocate(function, bytes) }
  }

  /// The interpreter takes an instruction.
  private func took(_ core: Core) {
    guard isRunning else { return }
    charge(core.cycles)
    guard let address = memory.word(running), address != 0, let codeWord = codeWord(of: address)
    else { return }
    let isSame = frames.last.map { $0.address == address && $0.codeWord == codeWord } ?? false
    let isNew = isSame ? false : move(to: address, codeWord)
    arrive(at: core[site.register], isNew: isNew)
  }

  private func charge(_ now: UInt64) {
    let cycles = now - charged
    charged = now
    guard let frame = frames.last, let line = frame.line, let function = frame.function else {
      ledger.chargeOutside(cycles)
      return
    }
    ledger.charge(cycles, line: line, function: function, node: frame.node)
  }

  /// The running frame is at an instruction.
  /// - Parameter isNew: it was not running before: it begins, or goes on behind a `yield`.
  private func arrive(at pc: UInt32, isNew: Bool) {
    let top = frames.count - 1
    guard top >= 0, let index = frames[top].code else { return }
    let code = codes[index]
    guard let own = line(at: pc, in: code) else { return }
    var line = own
    var target: UInt32?
    // What ends a loop or a function stands in its last line, which may not have been executed. Where it
    // begins a line it is a statement: `continue`, `del`, `return`.
    if self.line(at: pc &- 1, in: code) == own {
      switch memory.byte(pc) {
      case AdderLayout.unsetOpcode, AdderLayout.returnNoneOpcode: line = frames[top].line ?? own
      case AdderLayout.jumpOpcode:
        target = jumpBack(at: pc)
        line = target.flatMap { self.line(at: $0, in: code) } ?? own
      default: break
      }
    }
    let begins = pc == code.code.start && !frames[top].jumpedBack
    if begins { ledger.functions.note(code.function) }
    // What goes on behind a `yield` was in the line of that.
    let before = isNew && !begins ? self.line(at: pc &- 1, in: code) : frames[top].line
    if begins || target != nil || line != before { ledger.lines.note(line) }
    moveTop(to: line)
    frames[top].jumpedBack = target != nil
  }

  /// Where the jump at `pc` leads, if it leads back.
  private func jumpBack(at pc: UInt32) -> UInt32? {
    guard let low = memory.byte(pc &+ 1), let high = memory.byte(pc &+ 2) else { return nil }
    let distance = Int16(bitPattern: UInt16(low) | UInt16(high) << 8)
    // It counts from behind the operand.
    return distance < 0 ? pc &+ 3 &+ UInt32(bitPattern: Int32(distance)) : nil
  }

  private func line(at pc: UInt32, in code: Code) -> Int? {
    let offset = pc &- code.code.start
    return offset < UInt32(code.lines.count) ? code.lines[Int(offset)] : nil
  }

  private func moveTop(to line: Int) {
    let top = frames.count - 1
    guard frames[top].line != line else { return }
    if let old = frames[top].line { ledger.lines.end(old, at: charged) }
    ledger.lines.begin(line, at: charged)
    frames[top].line = line
  }

  // MARK: Frames

  private func codeWord(of frame: UInt32) -> UInt32? {
    guard let function = memory.word(frame &- AdderLayout.frameFunction) else { return nil }
    return memory.word(function &+ 4 &* UInt32(1 + AdderLayout.functionCode))
  }

  /// Makes `frames` what they are now that another one runs: those that are over go, new ones come.
  /// - Returns: whether the running one is among the new ones.
  private func move(to address: UInt32, _ codeWord: UInt32) -> Bool {
    if let index = position(address, codeWord) {
      unwind(to: index)
      return false
    }
    var fresh = [(address: address, codeWord: codeWord, call: UInt32(0))]
    var known = -1
    var seen: Set<UInt32> = []
    while let caller = caller(of: fresh.last!.address) {
      if let index = position(caller.address, caller.codeWord) {
        known = index
        break
      }
      // A frame that is its own caller's caller is none.
      guard seen.insert(caller.address).inserted else { break }
      fresh.append(caller)
    }
    unwind(to: known)
    for frame in fresh.reversed() { push(frame.address, frame.codeWord, call: frame.call) }
    return true
  }

  private func unwind(to index: Int) {
    while frames.count > index + 1 { pop() }
  }

  private func position(_ address: UInt32, _ codeWord: UInt32) -> Int? {
    depths[address].flatMap { frames[$0].codeWord == codeWord ? $0 : nil }
  }

  /// Whom a frame returns to, and the instruction that called.
  private func caller(of frame: UInt32) -> (address: UInt32, codeWord: UInt32, call: UInt32)? {
    guard let link = memory.word(frame &- AdderLayout.frameCaller),
      let call = memory.word(frame &- AdderLayout.frameCall)
    else { return nil }
    let address = link & ~AdderLayout.linkMask
    guard address != 0, address & 3 == 0, let codeWord = codeWord(of: address) else { return nil }
    return (address, codeWord, call)
  }

  private func pop() {
    let frame = frames.removeLast()
    if depths[frame.address] == frames.count { depths[frame.address] = nil }
    guard frame.code != nil else { return }
    if let line = frame.line { ledger.lines.end(line, at: charged) }
    if let function = frame.function { ledger.functions.end(function, at: charged) }
  }

  /// - Parameter call: the instruction at which it waits for its callee; 0 for the running frame.
  private func push(_ address: UInt32, _ codeWord: UInt32, call: UInt32) {
    let caller = frames.last
    depths[address] = frames.count
    guard let index = code(at: codeWord) else {
      // What modules in Python do is a matter of the line that called them.
      frames.append(
        Frame(
          address: address, codeWord: codeWord, code: nil, function: caller?.function,
          line: caller?.line, node: caller?.node ?? ProfileLedger.root))
      return
    }
    let function = codes[index].function
    ledger.functions.begin(function, at: charged)
    frames.append(
      Frame(
        address: address, codeWord: codeWord, code: index, function: function, line: nil,
        node: ledger.node(below: caller?.node ?? ProfileLedger.root, function)))
    if call != 0, let line = line(at: call, in: codes[index]) { moveTop(to: line) }
  }

  // MARK: Code

  private func code(at address: UInt32) -> Int? {
    let known = codeAt[address]
    if let known, codes[known].code.isStill(at: address, memory) { return known }
    guard let code = AdderCode(address, memory) else { return nil }
    let more = code.lines.count - (known.map { codes[$0].lines.count } ?? 0)
    guard bytecode + more <= Self.bytecodeLimit else { return nil }
    bytecode += more
    let record = Code(
      code: code, function: function(of: code),
      lines: code.lines.map { ledger.line(.init(isText: code.isText, line: Int($0))) })
    // What was there is gone, and so are its frames.
    let index = known ?? codes.count
    if known == nil { codes.append(record) } else { codes[index] = record }
    codeAt[address] = index
    return index
  }

  private func function(of code: AdderCode) -> Int {
    let name = names.text(code.name, memory).map { String($0.prefix(Self.nameLimit)) } ?? "?"
    return ledger.function(
      name, at: .init(isText: code.isText, line: Int(code.lines.first ?? 0)))
  }

  // MARK: The result

  /// What was measured, up to the end of the run or to where the machine stands; nil if it did not begin.
  public func result() -> ScriptProfile? {
    finish()
    guard end > 0 else { return nil }
    return ledger.profile(cycles: end - start)
  }
}
