import Port

// The heap: bump allocation inside free runs, which a lazy sweep finds on the way.
//
// Layout: [bitmap of object starts][cells ...]. A cell is a header and its payload; cells follow
// each other without gaps, so the heap can be walked. After a collection `sweep` walks from the
// first cell; each stretch of unmarked cells becomes the current free run `free ..< limit`, from
// which allocation takes from the front; what is soon given back, the compiler's buffers, from the end.

struct Heap: ~Copyable {
  /// The first and the end address of the cells.
  var base: UInt32 = 0
  var end: UInt32 = 0
  /// The current free run.
  var free: UInt32 = 0
  var limit: UInt32 = 0
  /// Cells from here on have not been swept since the last collection.
  var sweep: UInt32 = 0
  /// Bytes that survived the last collection.
  var live: UInt32 = 0
  /// One bit a granule: an object starts here. What a word on the stack points at is only believed
  /// when its bit is set.
  var starts: UInt32 = 0

  @inline(__always) init() {}
}

/// Takes `size` bytes at `memory` (both multiples of 8) as the heap.
func heapInitialize(at start: UInt32, size: UInt32) {
  // A bit for each granule of what it leaves: rounded up, so that no bit falls into the first cell.
  let bitmap = (size / 65 &+ 8) & ~7
  vm.heap.starts = start
  vm.heap.base = start &+ bitmap
  vm.heap.end = start &+ size
  adder_port_clear(memory(start), Int(bitmap))
  vm.heap.free = vm.heap.base
  vm.heap.limit = vm.heap.base
  vm.heap.sweep = vm.heap.base
  heapInitialized(vm.heap.base, size &- bitmap)
}

/// Watched by the emulator: where the cells are and how many bytes they have.
@c(adder_mark_heap_init) @inline(never)
func heapInitialized(_ base: UInt32, _ size: UInt32) {
  freeCells(base, size)
}

/// Makes a range free cells, as few as their headers can tell the size of.
private func freeCells(_ start: UInt32, _ size: UInt32) {
  var at = start
  var left = size
  while left != 0 {
    let cell = left < 0x7_0000 ? left : 0x7_0000
    Value(bits: at).header = Header(kind: .free, payload: Int(cell &- 4))
    at &+= cell
    left &-= cell
  }
}

extension Heap {
  @inline(__always) func bit(_ address: UInt32) -> (UnsafeMutablePointer<UInt8>, UInt8) {
    let granule = (address &- base) >> 3
    let byte = memory(starts &+ granule >> 3).assumingMemoryBound(to: UInt8.self)
    return (byte, 1 << UInt8(truncatingIfNeeded: granule & 7))
  }
}

/// The most bytes of a free run, where no more is asked for: behind each it is time to think about a collection.
private let heapStep: UInt32 = 16 << 10

/// A new object of `kind` with room for `payload` bytes after its header, or MemoryError.
///
/// The payload of kinds that hold values is cleared to `unset`; that of raw kinds is not.
@inline(never)
func allocate(_ kind: TypeID, payload: Int) -> Value {
  let object = allocateIfRoom(kind, payload: payload)
  if object.isUnset { vm.memoryError() }
  return object
}

/// `allocate`, or `unset` when there is no room.
@inline(never)
func allocateIfRoom(_ kind: TypeID, payload: Int) -> Value {
  if payload > 0x7_0000 { return .unset }
  let header = Header(kind: kind, payload: payload)
  let size = header.size
  #if !hasFeature(Embedded)
    if vm.stressCollector { collect() }
    if AllocationFault.strikes() { return .unset }
  #endif
  if vm.heap.limit &- vm.heap.free < size {
    if !heapFindRun(size) { return .unset }
  }
  let address = vm.heap.free
  heapCommit(address, size, header.bits)
  let value = Value(bits: address)
  if kind.holdsValues {
    var field = value.fields
    var left = (size &- 4) >> 2
    while left != 0 {
      field.pointee = .unset
      field += 1
      left &-= 1
    }
  }
  return value
}

/// Turns the front of the free run into an object. Watched by the emulator.
@c(adder_mark_heap_alloc) @inline(never)
func heapCommit(_ address: UInt32, _ size: UInt32, _ header: UInt32) {
  vm.heap.free = address &+ size
  let (byte, mask) = vm.heap.bit(address)
  byte.pointee |= mask
  memory(address).assumingMemoryBound(to: UInt32.self).pointee = header
}

/// An object at the end of the free run, which has room for it. Its payload is left as it was.
private func takeHigh(_ header: Header) -> Value {
  let free = vm.heap.free
  vm.heap.limit &-= header.size
  heapCommit(vm.heap.limit, header.size, header.bits)
  vm.heap.free = free
  return Value(bits: vm.heap.limit)
}

/// A copy of `object`, of which `used` bytes matter, with room for `payload`; the rest is `unset`. The old one
/// is given back. Both are at the end of a free run, apart from what stays for longer. Without an old one
/// the result is a new object of `kind`.
/// - Returns: `unset` when there is no room; then the old one is as it was.
func regrown(_ object: Value, _ kind: TypeID, used: Int, payload: Int) -> Value {
  if payload > 0x7_0000 { return .unset }
  #if !hasFeature(Embedded)
    if vm.stressCollector { collect() }
    if AllocationFault.strikes() { return .unset }
  #endif
  let header = Header(kind: kind, payload: payload)
  let isLast = !object.isUnset && object.bits == vm.heap.limit && object.bits < vm.heap.sweep
  let larger: Value
  if isLast && vm.heap.limit &- vm.heap.free &+ object.header.size >= header.size {
    // The new one overlaps it.
    release(object)
    larger = takeHigh(header)
    larger.bytes.copy(from: object.bytes, count: used)
  } else {
    if vm.heap.limit &- vm.heap.free < header.size && !heapFindRun(header.size) { return .unset }
    larger = takeHigh(header)
    if !object.isUnset {
      larger.bytes.copy(from: object.bytes, count: used)
      release(object)
    }
  }
  (larger.bytes + used).clear(count: payload &- used)
  return larger
}

/// Gives an object back before a collection finds it dead: call frames, outgrown buffers. Nothing
/// may refer to it any more.
@inline(__always) func release(_ object: Value) {
  heapRelease(object.bits, object.header.size)
}

/// Watched by the emulator.
@c(adder_mark_heap_free) @inline(never)
func heapRelease(_ address: UInt32, _ size: UInt32) {
  let (byte, mask) = vm.heap.bit(address)
  byte.pointee &= ~mask
  if address &+ size == vm.heap.free {
    vm.heap.free = address
  } else if address == vm.heap.limit && address < vm.heap.sweep {
    vm.heap.limit = address &+ size
  } else {
    Value(bits: address).header = Header(kind: .free, payload: Int(size &- 4))
  }
}

/// Shortens an object to `payload` bytes in place; the rest is free memory.
func shrink(_ object: Value, payload: Int) {
  let old = object.header
  var new = Header(kind: old.kind, payload: payload)
  new.bits |= old.bits & 0xF800
  let rest = old.size &- new.size
  if rest != 0 {
    let tail = object.bits &+ new.size
    Value(bits: tail).header = Header(kind: .free, payload: Int(rest &- 4))
    heapRelease(tail, rest)
  }
  object.header = new
}

/// Makes the object longer in place when it is the last one allocated. False: copy it instead.
///
/// Not inlined: where the object ends, another may begin, and a word of that in the caller's frame would keep it alive.
@inline(never)
func growInPlace(_ object: Value, payload: Int) -> Bool {
  let old = object.header
  if payload > 0x7_0000 { return false }
  var new = Header(kind: old.kind, payload: payload)
  let more = new.size &- old.size
  if object.bits &+ old.size != vm.heap.free || vm.heap.limit &- vm.heap.free < more {
    return false
  }
  new.bits |= old.bits & 0xF800
  if more != 0 {
    let tail = vm.heap.free
    adder_port_clear(memory(tail), Int(more))
    heapExtend(tail, more)
  }
  object.header = new
  return true
}

/// Gives the first `size` bytes of an object back, a multiple of a granule; what is left is an object of
/// the same kind further on. Of its payload 4 bytes become its header.
func dropFront(_ object: Value, _ size: UInt32) -> Value {
  let old = object.header
  let rest = Value(bits: object.bits &+ size)
  rest.header = Header(bits: old.bits &- size << 13)
  heapRelease(object.bits, size)
  let (byte, mask) = vm.heap.bit(rest.bits)
  byte.pointee |= mask
  return rest
}

/// Adds the front of the free run to the object that ends there. Watched by the emulator as an
/// allocation through `heapCommit`'s symbol, so it goes by way of it and takes the start bit back.
func heapExtend(_ address: UInt32, _ size: UInt32) {
  heapCommit(address, size, 0)
  let (byte, mask) = vm.heap.bit(address)
  byte.pointee &= ~mask
}

/// Makes `free ..< limit` a run of at least `size` bytes, collecting if need be.
func heapFindRun(_ size: UInt32) -> Bool {
  // In a large heap what lives would end up all over it, and leave no room in one piece.
  var isDue = vm.heap.sweep &- vm.heap.base > vm.heap.live &* 2 &+ heapStep
  #if !ADDER_SMALL
    isDue = isDue || (vm.threshold != 0 && vm.allocated >= vm.threshold &- 1)
  #endif
  if !isDue && heapSweep(for: size) { return true }
  collect()
  return heapSweep(for: size)
}

#if !ADDER_SMALL
  /// The most bytes of a free run: no more than `gc.threshold` leaves.
  private func runLength() -> UInt32 {
    if vm.threshold == 0 { return heapStep }
    let left = vm.threshold &- 1 > vm.allocated ? vm.threshold &- 1 &- vm.allocated : 0
    return min(heapStep, (left &+ 8) & ~7)
  }
#endif

/// Walks on to the next run that is long enough; false at the end of the heap.
func heapSweep(for size: UInt32) -> Bool {
  while true {
    heapCloseRun()
    var at = vm.heap.sweep
    let end = vm.heap.end
    // Live cells: they lose their mark and stay.
    while at != end {
      let header = Value(bits: at).header
      if !header.isMarked { break }
      Value(bits: at).header.bits = header.bits & ~Header.mark
      at &+= header.size
    }
    vm.heap.free = at
    // Dead and free cells: together they are the run.
    while at != end {
      let header = Value(bits: at).header
      if header.isMarked { break }
      let (byte, mask) = vm.heap.bit(at)
      byte.pointee &= ~mask
      at &+= header.size
    }
    #if ADDER_SMALL
      let step = heapStep
    #else
      let step = runLength()
    #endif
    if at &- vm.heap.free > step && size <= step {
      freeCells(vm.heap.free &+ step, at &- vm.heap.free &- step)
      at = vm.heap.free &+ step
    }
    vm.heap.limit = at
    vm.heap.sweep = at
    #if !ADDER_SMALL
      vm.allocated &+= at &- vm.heap.free
    #endif
    if at &- vm.heap.free >= size { return true }
    if at == end { return false }
  }
}

/// Leaves what remains of the run as a free cell, so that the heap can be walked.
func heapCloseRun() {
  let rest = vm.heap.limit &- vm.heap.free
  if rest != 0 {
    freeCells(vm.heap.free, rest)
    vm.heap.limit = vm.heap.free
    #if !ADDER_SMALL
      vm.allocated &-= rest
    #endif
  }
}

/// Bytes in allocated cells (garbage that no collection has found yet included) and in all cells.
func heapUsage() -> (used: UInt32, total: UInt32) {
  var used: UInt32 = 0
  var at = vm.heap.base
  while at != vm.heap.end {
    if at == vm.heap.free && vm.heap.free != vm.heap.limit {
      at = vm.heap.limit
      continue
    }
    let header = Value(bits: at).header
    let dead = header.kind == .free || (at >= vm.heap.sweep && !header.isMarked)
    if !dead { used &+= header.size }
    at &+= header.size
  }
  return (used, vm.heap.end &- vm.heap.base)
}
