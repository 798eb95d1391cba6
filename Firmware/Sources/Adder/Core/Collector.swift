import Port

// Mark and (lazy) sweep. Exact in the heap; conservative on the C stack, in the registers of
// running Python frames and in `vm`: a word there is a reference when an object's start bit says
// so. Nothing moves.

/// Marks everything that is reachable and starts a new sweep.
@inline(never)
func collect() {
  heapFinishSweep()
  stackSweep()
  // First, or what was looked up last would outlive its class.
  vm.attributeCacheClear()
  vm.marker.live = 0
  vm.marker.overflowed = false
  adder_port_spill_registers({ low, _ in markRoots(from: low) }, nil)
  while vm.marker.overflowed { markAgain() }
  internSweep()
  heapCollected(vm.marker.live)
}

/// The collection is over; `live` bytes survived it. Watched by the emulator.
@c(adder_mark_heap_collected) @inline(never)
func heapCollected(_ live: UInt32) {
  // Used, so that it is passed: LLVM leaves out arguments that the callee ignores.
  vm.heap.live = live
  vm.heap.sweep = vm.heap.base
  vm.heap.free = vm.heap.base
  vm.heap.limit = vm.heap.base
  #if !ADDER_SMALL
    vm.allocated = 0
  #endif
}

/// Every cell is unmarked and every dead one is free before marks are set.
func heapFinishSweep() {
  while heapSweep(for: .max) {}
  heapCloseRun()
}

struct Marker: ~Copyable {
  /// Objects whose fields are still to be looked at.
  var stack = InlineArray<24, UInt32>(repeating: 0)
  var depth = 0
  /// The stack was too small at some moment: marked objects may have unmarked children.
  var overflowed = false
  var live: UInt32 = 0

  @inline(__always) init() {}
}

@inline(never)
func markRoots(from low: UInt) {
  let base = adder_port_stack_base()
  guard let stack = UnsafeRawPointer(bitPattern: low) else { return }
  // The C stack: on a 64-bit host a word may hold a heap offset in either half, or a pointer.
  scanRoots(stack, to: UnsafeRawPointer(bitPattern: UInt(base)))
  #if !hasFeature(Embedded)
    var at = stack.alignedUp(toMultipleOf: 8)
    while UInt(bitPattern: at) < base {
      let pointer = UInt(adder_port_peek(at)) | UInt(adder_port_peek(at + 4)) << 32
      let offset = pointer &- UInt(bitPattern: hostMemory)
      if offset >= UInt(vm.heap.base) && offset < UInt(vm.heap.end) {
        markCandidate(UInt32(truncatingIfNeeded: offset))
        drainMarks()
      }
      at += 8
    }
  #endif
  // A stale word that points into a segment nobody uses keeps that one, not what is in it.
  var segment = vm.segment
  while !segment.isUnset {
    markOne(segment)
    scanRoots(segment.fields + 1, to: segment.fields + segment.header.words)
    segment = segment.fields[0]
  }
  // The collector's own state holds no references, but what it was left with, and what an optimised build
  // copies into the bytes between.
  withUnsafePointer(to: &vm.marker) { scanRoots(adder_port_runtime(), to: UnsafeRawPointer($0)) }
  let compiler = UnsafeRawPointer(adder_port_compiler())
  scanRoots(compiler, to: compiler + MemoryLayout<Compiler>.size)
}

/// As `scan`, following each reference to its end before the next.
func scanRoots(_ start: UnsafeRawPointer, to end: UnsafeRawPointer?) {
  guard let end else { return }
  var at = start.alignedUp(toMultipleOf: 4)
  while at < end {
    #if hasFeature(Embedded)
      let word = at.load(as: UInt32.self)
    #else
      let word = adder_port_peek(at)
    #endif
    markCandidate(word)
    if vm.marker.depth != 0 { drainMarks() }
    at += 4
  }
}

/// Takes each word of a range as a possible reference, interior ones included.
func scan(_ start: UnsafeRawPointer, to end: UnsafeRawPointer?) {
  guard let end else { return }
  var at = start.alignedUp(toMultipleOf: 4)
  while at < end {
    markCandidate(at.load(as: UInt32.self))
    at += 4
  }
}

/// Marks the object that `word` points at or into, if it does; its fields wait on the mark stack.
func markCandidate(_ word: UInt32) {
  guard word >= vm.heap.base && word < vm.heap.end else { return }
  // Back to the nearest object start: through the rest of its byte of the bitmap, then by bytes.
  let granule = (word &- vm.heap.base) >> 3
  var index = granule >> 3
  let starts = memory(vm.heap.starts).assumingMemoryBound(to: UInt8.self)
  var bits = UInt32(starts[Int(index)]) & (2 << (granule & 7) &- 1)
  while bits == 0 {
    if index == 0 { return }
    index &-= 1
    bits = UInt32(starts[Int(index)])
  }
  var bit: UInt32 = 7
  while bits >> bit == 0 { bit &-= 1 }
  let start = vm.heap.base &+ (index << 3 &+ bit) << 3
  let object = Value(bits: start)
  if word < start &+ object.header.size { markOne(object) }
}

/// Looks at the fields of all objects on the mark stack. Only the roots' side calls it: marking never
/// recurses, however long a chain of generators is.
@inline(never)
func drainMarks() {
  while vm.marker.depth != 0 {
    vm.marker.depth &-= 1
    markFields(Value(bits: vm.marker.stack[unchecked: vm.marker.depth]))
  }
}

@inline(__always) func markOne(_ object: Value) {
  let header = object.header
  if header.isMarked { return }
  object.header.bits = header.bits | Header.mark
  vm.marker.live &+= header.size
  if !header.kind.isTraced { return }
  if vm.marker.depth == 24 {
    vm.marker.overflowed = true
    return
  }
  vm.marker.stack[unchecked: vm.marker.depth] = object.bits
  vm.marker.depth &+= 1
}

@inline(never)
func markFields(_ object: Value) {
  let header = object.header
  var field = object.fields
  switch header.kind {
  case .code:
    // Only the constants in front are values; bytecode follows.
    var left = Code(object).markedWords
    while left != 0 {
      if field.pointee.isHeap { markOne(field.pointee) }
      field += 1
      left &-= 1
    }
  case .stackSegment: break
  case .generator, .coroutine, .asyncGenerator:
    // Registers may hold stale words: believe none of them unchecked.
    let start = UnsafeRawPointer(field)
    scan(start, to: start + header.payload)
  default:
    var left = header.words
    while left != 0 {
      if field.pointee.isHeap { markOne(field.pointee) }
      field += 1
      left &-= 1
    }
  }
}

/// Looks at the fields of every marked object once more, after an overflow of the mark stack.
func markAgain() {
  vm.marker.overflowed = false
  var at = vm.heap.base
  while at != vm.heap.end {
    let object = Value(bits: at)
    let header = object.header
    if header.isMarked && header.kind.isTraced {
      markFields(object)
      while vm.marker.depth != 0 {
        vm.marker.depth &-= 1
        markFields(Value(bits: vm.marker.stack[unchecked: vm.marker.depth]))
      }
    }
    at &+= header.size
  }
}
