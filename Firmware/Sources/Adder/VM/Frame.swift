import Port

// Frames are windows of registers in stack segments.
//
// With `r` the first register of a frame, in front of it stand
//   r[-4]  the new instance, when the frame runs its `__init__`
//   r[-3]  the function
//   r[-2]  the address of the instruction that called
//   r[-1]  the address of the caller's registers, and a `Link` in the two low bits
// A callee's window begins inside its caller's, behind the links, where its arguments already are.
// Behind a window `slack` words stay free, so that a receiver can be put in front of the arguments
// by moving them up.
//
// Segments are heap objects: [previous segment][registers ...]. A window that does not fit into the
// newest segment gets a new one; the frame at a segment's start takes it along when it returns.

typealias Registers = UnsafeMutablePointer<Value>
typealias Bytecode = UnsafeMutablePointer<UInt8>

/// How a frame returns.
enum Link {
  /// The result goes to register `pc[1]`, the caller goes on 4 bytes behind `pc`.
  static let plain: UInt32 = 0
  /// It depends on the instruction that called: see `leave`.
  static let byInstruction: UInt32 = 1
  /// The same, and the result is `r[-4]`.
  static let initializer: UInt32 = 2
  /// The nested run of the interpreter ends.
  static let boundary: UInt32 = 3
  static let mask: UInt32 = 3
}

/// Words behind a window, and in front of the first one of a segment.
let slack = 4
/// Words of a segment: the first one of the boards' stacks is small, most scripts need few.
private let segmentWords = 128

@inline(__always) func registers(_ address: UInt32) -> Registers {
  memory(address).assumingMemoryBound(to: Value.self)
}
@inline(__always) func bytecode(_ address: UInt32) -> Bytecode {
  memory(address).assumingMemoryBound(to: UInt8.self)
}
@inline(__always) func code(of r: Registers) -> Code { Code(r[-3].fields[FunctionObject.code]) }

/// `words` registers from `base` on are inside the newest segment.
@inline(__always) func windowFits(_ base: Registers, _ words: Int) -> Bool {
  address(base + words) &- vm.segmentStart <= vm.segmentSize
}

/// The address behind what the main stack holds.
func stackTop() -> UInt32 {
  var top = vm.segmentStart
  if vm.frame != 0 {
    let r = registers(vm.frame)
    if vm.frame &- vm.segmentStart <= vm.segmentSize {
      top = address(r + (code(of: r).registers &+ slack))
    } else {
      top = (r - GeneratorObject.registers)[GeneratorObject.stackTop].bits
    }
  }
  if vm.reserved &- vm.segmentStart <= vm.segmentSize && vm.reserved > top { top = vm.reserved }
  return top
}

/// Makes `segment` the one where frames are made.
private func useSegment(_ segment: Value) {
  vm.segment = segment
  vm.segmentStart = address(segment.fields + 1)
  vm.segmentSize = UInt32(truncatingIfNeeded: (segment.header.words &- 1 &- slack) << 2)
}

/// The stack's first segment.
func stackInitialize() {
  useSegment(allocate(.stackSegment, payload: segmentWords << 2))
}

/// Where a frame may begin that the running frame's window does not hold: room for `words`
/// registers, on the newest segment or on a new one.
func stackReserve(_ words: Int) -> Registers {
  let base = registers(stackTop()) + slack
  if windowFits(base, words) { return base }
  let needed = 1 &+ slack &+ words &+ slack
  var segment = vm.spareSegment
  vm.spareSegment = .unset
  if segment.isUnset || segment.header.words < needed {
    segment = allocateIfRoom(
      .stackSegment, payload: (needed < segmentWords ? segmentWords : needed) << 2)
    #if !ADDER_SMALL
      // Half of one is enough for most frames.
      if segment.isUnset && needed <= segmentWords / 2 {
        segment = allocateIfRoom(.stackSegment, payload: segmentWords << 1)
      }
    #endif
    if segment.isUnset { recursionError() }
  }
  segment.fields[0] = vm.segment
  useSegment(segment)
  return segment.fields + (1 &+ slack)
}

/// Leaves the newest segment if the frame at `r` is the one that it was made for.
@inline(__always) func stackRelease(_ r: Registers) {
  // The next frame begins at least three words behind.
  if address(r) &- vm.segmentStart < UInt32(slack &+ 3) << 2 { segmentLeave() }
}

func segmentLeave() {
  let previous = vm.segment.fields[0]
  if previous.isUnset { return }
  if vm.spareSegment.isUnset { vm.spareSegment = vm.segment }
  useSegment(previous)
}

/// After an exception: leaves the segments that were made for what is not running any more. `first`
/// was the newest one when the innermost run began.
func stackTrim(_ first: Value) {
  var r = registers(vm.frame)
  // A generator's frame is not on the stack, but who called it may be.
  while code(of: r).flags & Code.isGenerator != 0 {
    let link = r[-1].bits
    if link & Link.mask == Link.boundary {
      while vm.segment != first { segmentLeave() }
      return
    }
    r = registers(link & ~Link.mask)
  }
  while address(r) &- vm.segmentStart > vm.segmentSize { segmentLeave() }
}

/// Called by the collector: what is left of finished frames keeps nothing alive.
func stackSweep() {
  vm.spareSegment = .unset
  if vm.segment.isUnset { return }
  var at = registers(stackTop())
  let end = vm.segment.fields + vm.segment.header.words
  while at < end {
    at.pointee = .unset
    at += 1
  }
}

func recursionError() -> Never {
  vm.error(.recursionError, "maximum recursion depth exceeded")
}

/// RecursionError before the C stack ends.
func checkStack() {
  if adder_port_stack_pointer() < vm.stackLimit { recursionError() }
}
