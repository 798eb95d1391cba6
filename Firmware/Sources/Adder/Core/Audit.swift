import Port

#if !hasFeature(Embedded)
  // For tests on a host: allocations that fail on order, and a look at the whole heap. No image has it.

  /// Makes one allocation fail.
  public enum AllocationFault {
    /// How many there have been since this was set to 0.
    nonisolated(unsafe) public static var count = 0
    /// The number of the one that fails; 0: none does.
    nonisolated(unsafe) public static var failing = 0

    @inline(__always) static func strikes() -> Bool {
      count &+= 1
      return count == failing
    }
  }

  /// Leaves functions that check only `room` bytes of stack below this call; `nil`: what there is.
  public func adderLimitStack(to room: UInt?) {
    vm.stackLimit =
      room.map { adder_port_stack_pointer() &- $0 } ?? adder_port_stack_limit() &+ stackReserve
  }

  /// What is left in the heap while the prompt waits.
  public struct HeapAudit {
    /// Bytes of live objects, without the tables that do not shrink: names, global variables.
    public let live: Int
    /// How many live objects there are of each kind.
    public let kinds: [String: Int]
    /// What is wrong with the heap, or with the state of the VM.
    public let problems: [String]
  }

  /// Takes back all variables and modules of the script, collects, and checks every cell.
  ///
  /// To be called while the prompt waits for the first byte of a command: nothing else refers to the heap.
  /// The caller sees to it that the C stack is not scanned.
  public func adderAudit() -> HeapAudit {
    let module = vm.mainModule
    var problems: [String] = []
    let slots = module.fields[ModuleObject.slots]
    var index = 1
    while index < Int(module.fields[ModuleObject.count].small) {
      slots.fields[index * 2] = .unset
      slots.fields[index * 2 + 1] = .unset
      index += 1
    }
    module.fields[ModuleObject.count] = Value(small: Int32(1))
    if vm.frame != 0 { problems.append("a frame is running") }
    if vm.reserved != 0 { problems.append("registers are reserved") }
    if !vm.segment.fields[0].isUnset { problems.append("a stack segment was not left") }
    if !vm.raised.isUnset { problems.append("an exception is being raised") }
    vm.frozenModules = .unset
    // What was said last is not looked at again.
    vm.keywords = InlineArray<4, Value>(repeating: .unset)
    vm.result = .unset
    vm.sent = .unset
    collect()
    heapFinishSweep()
    var live = 0
    var kinds: [String: Int] = [:]
    var at = vm.heap.base
    while at < vm.heap.end {
      let object = Value(bits: at)
      let header = object.header
      if let problem = problem(object) { problems.append("cell \(at): \(problem)") }
      if header.size == 0 { break }
      if header.kind != .free {
        live += Int(header.size)
        kinds["\(header.kind)", default: 0] += 1
      }
      at &+= header.size
    }
    if at != vm.heap.end { problems.append("the cells end at \(at), not at \(vm.heap.end)") }
    for table in [slots, vm.interned] where !table.isUnset { live -= Int(table.header.size) }
    return HeapAudit(live: live, kinds: kinds, problems: problems)
  }

  /// What is wrong with a cell after a collection.
  private func problem(_ object: Value) -> String? {
    let header = object.header
    if Int(header.kind.number) >= typeCount { return "its kind is \(header.kind.number)" }
    if header.isMarked { return "it is marked" }
    var granule: UInt32 = 0
    while granule < header.size {
      let (byte, mask) = vm.heap.bit(object.bits &+ granule)
      let isStart = byte.pointee & mask != 0
      if isStart != (granule == 0 && header.kind != .free) {
        return "start bit \(granule) of \(header.kind) is \(isStart)"
      }
      granule &+= Header.granule
    }
    // Registers of generators may be stale, segments hold what nobody has cleared.
    switch header.kind {
    case .generator, .coroutine, .asyncGenerator, .stackSegment: return nil
    default: break
    }
    if !header.kind.isTraced { return nil }
    var index = header.kind == .code ? Code(object).markedWords : header.words
    while index != 0 {
      index -= 1
      let field = object.fields[index]
      if !field.isHeap { continue }
      if field.bits < vm.heap.base || field.bits >= vm.heap.end || field.bits & 7 != 0 {
        return "word \(index) of \(header.kind) is \(field.bits), not an object"
      }
      let (byte, mask) = vm.heap.bit(field.bits)
      if byte.pointee & mask == 0 { return "word \(index) of \(header.kind) is a dead object" }
    }
    return nil
  }
#endif
