// Instructions, constants, jumps and lines of the function under compilation.

extension Compiler {
  /// The offset of the next instruction in its function.
  @inline(__always) var pc: Int { code.count &- function.codeStart }

  @inline(__always) private var here: UnsafeMutablePointer<UInt8> {
    code.bytes + function.codeStart
  }

  /// A byte of code at an offset in the function.
  func byte(at offset: Int) -> UInt8 { here[offset] }

  // MARK: Instructions

  /// Room for an instruction, a line entry, and the opcode.
  @inline(never)
  private mutating func begin(_ opcode: Opcode) {
    if pc > 0xFFE0 { syntaxError("function too long") }
    code.reserve(8)
    if function.line != function.lastLine { addLine() }
    put(opcode.number)
  }

  @inline(__always) private mutating func put(_ byte: UInt8) {
    code.bytes[code.count] = byte
    code.count &+= 1
  }

  mutating func emit(_ opcode: Opcode) {
    begin(opcode)
  }
  @inline(never)
  mutating func emit(_ opcode: Opcode, _ a: UInt8) {
    begin(opcode)
    put(a)
  }
  @inline(never)
  mutating func emit(_ opcode: Opcode, _ a: UInt8, _ b: UInt8) {
    begin(opcode)
    put(a)
    put(b)
  }
  @inline(never)
  mutating func emit(_ opcode: Opcode, _ a: UInt8, _ b: UInt8, _ c: UInt8) {
    begin(opcode)
    put(a)
    put(b)
    put(c)
  }
  mutating func emit(
    _ opcode: Opcode, _ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8
  ) {
    emit(opcode, a, b, c)
    put(d)
  }

  /// Forgets the code from an offset on.
  mutating func truncateCode(to offset: Int) {
    if offset == pc { return }
    code.count = function.codeStart &+ offset
    while function.linePC > offset || (function.linePC == offset && offset != 0) {
      if lines.count &- function.lineStart == 0 { break }
      function.linePC &-= Int(lines.bytes[lines.count &- 2])
      let delta = Int32(Int8(bitPattern: lines.bytes[lines.count &- 1]))
      function.lastLine = function.lastLine &- UInt32(bitPattern: delta)
      lines.count &-= 2
    }
  }

  // MARK: Lines

  /// Notes that from here on another line is compiled.
  private mutating func addLine() {
    if function.lastLine == 0 {
      function.lastLine = function.line
      function.firstLine = function.line
      return
    }
    var bytes = pc &- function.linePC
    var delta = Int(Int32(bitPattern: function.line &- function.lastLine))
    repeat {
      let step = bytes > 255 ? 255 : bytes
      let lineStep = bytes > 255 ? 0 : delta > 127 ? 127 : delta < -128 ? -128 : delta
      lines.reserve(2)
      lines.bytes[lines.count] = UInt8(truncatingIfNeeded: step)
      lines.bytes[lines.count &+ 1] = UInt8(truncatingIfNeeded: lineStep)
      lines.count &+= 2
      bytes &-= step
      delta &-= lineStep
    } while bytes != 0 || delta != 0
    function.linePC = pc
    function.lastLine = function.line
  }

  // MARK: Registers

  /// The next temporary register.
  mutating func newTemp() -> UInt8 {
    claim(1)
  }

  /// `count` temporary registers in a row; the first.
  mutating func claim(_ count: Int) -> UInt8 {
    let first = function.temps
    let end = Int(first) &+ count
    if end > 250 { syntaxError("too many local variables or values at once in a function") }
    function.temps = UInt8(truncatingIfNeeded: end)
    if function.temps > function.registers { function.registers = function.temps }
    return first
  }

  // MARK: Constants

  /// The number of a constant of this function.
  mutating func constant(_ value: Value) -> Int {
    var index = function.constantStart
    while index < constants.count {
      if isSameConstant(constants[index], value) { return index &- function.constantStart }
      index &+= 1
    }
    var number = constants.count &- function.constantStart
    if number == 255 {
      // See `shortConstant`. No constant is unset.
      constants.append(.unset)
      number = 256
    }
    if number == 0xFFFF { syntaxError("too many constants in a function") }
    constants.append(value)
    return number
  }

  /// The number of a constant that the next instruction has one byte for: constant 255 stands for those
  /// beyond it.
  mutating func shortConstant(_ value: Value) -> UInt8 {
    let number = constant(value)
    let low = UInt8(truncatingIfNeeded: number)
    if number < 256 { return low }
    emit(.widenConstant, low, UInt8(truncatingIfNeeded: number >> 8))
    return 255
  }

  private func isSameConstant(_ a: Value, _ b: Value) -> Bool {
    if a == b { return true }
    if !a.isHeap || !b.isHeap || a.kind != b.kind { return false }
    if a.header.bits | Header.mark != b.header.bits | Header.mark { return false }
    switch a.kind {
    case .float, .complex, .int, .bytes, .tuple:
      return Text(a.bytes, a.header.payload).equals(Text(b.bytes, b.header.payload))
    default: return false
    }
  }

  /// `a` = a value that is known now.
  mutating func load(_ value: Value, into a: UInt8) {
    if value.isNone { return emit(.loadNone, a) }
    if value == .true { return emit(.loadTrue, a) }
    if value == .false { return emit(.loadFalse, a) }
    if value.isSmallInt, let byte = Int8(exactly: value.small) {
      return emit(.loadInt, a, UInt8(bitPattern: byte))
    }
    let number = constant(value)
    let low = UInt8(truncatingIfNeeded: number)
    if number < 256 { return emit(.loadConstant, a, low) }
    emit(.loadConstantWide, a, low, UInt8(truncatingIfNeeded: number >> 8))
  }

  // MARK: Jumps
  //
  // A list of jumps that wait for their target is threaded through their `jj`: each holds the place
  // of the next; 0 ends it.

  func link(_ place: UInt16) -> UInt16 {
    let at = here + Int(place)
    return UInt16(at[0]) | UInt16(at[1]) << 8
  }

  func setLink(_ place: UInt16, _ value: UInt16) {
    let at = here + Int(place)
    at[0] = UInt8(truncatingIfNeeded: value)
    at[1] = UInt8(truncatingIfNeeded: value >> 8)
  }

  /// The `jj` of the instruction that was just begun, put into `list`.
  @inline(never)
  mutating func addJump(to list: inout UInt16) {
    let place = UInt16(truncatingIfNeeded: pc)
    put(0)
    put(0)
    setLink(place, list)
    list = place
  }

  mutating func emitJump(to list: inout UInt16) {
    begin(.jump)
    addJump(to: &list)
  }

  /// A jump back to a place that is known.
  mutating func emitJump(back target: Int) {
    var list: UInt16 = 0
    emitJump(to: &list)
    patch(&list, to: target)
  }

  /// Lets the jumps of a list that lie at or behind `start` go here; they leave the list.
  mutating func patchHere(_ list: inout UInt16, from start: Int = 0) {
    patch(&list, to: pc, from: start)
  }

  mutating func patch(_ list: inout UInt16, to target: Int, from start: Int = 0) {
    while list != 0 && Int(list) >= start {
      if target == pc { deadEnd = -1 }
      let next = link(list)
      let distance = target &- Int(list) &- 2
      guard let short = Int16(exactly: distance) else { syntaxError("jump too far") }
      setLink(list, UInt16(bitPattern: short))
      list = next
    }
  }
}
