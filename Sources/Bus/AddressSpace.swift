/// Two things claim the same addresses.
public struct MappingConflict: Error, CustomStringConvertible {
  public let description: String
}

/// The 32-bit physical address space: memory regions and peripherals. Engines try `fast` first;
/// everything else comes through `read` and `write`, which dispatch by 4 KiB page.
public final class AddressSpace {
  static let pageShift: UInt32 = 12

  public let scheduler: Scheduler
  /// The windows engines address directly.
  public let fast: UnsafeMutablePointer<FastMemory>
  public private(set) var regions: [MemoryRegion] = []
  public private(set) var peripherals: [Peripheral] = []

  /// Called for each register access by the processor: after a read, before a write's effect, and a
  /// second time, with the fault, if the write is refused.
  public let accessObservers = Listeners<PeripheralAccess>()
  /// Called for what peripherals do.
  public let activityObservers = Listeners<Activity>()
  /// Called for each access to something that is not modelled.
  public var unmodelledObserver: ((UnmodelledAccess) -> Void)?

  /// What one mapping covers: `[start, end]`, inclusive.
  private struct Mapping {
    let start: UInt32
    let end: UInt32
    let target: Target
  }
  /// Without reference counts: `regions`, `peripherals` and `checked` hold what is mapped.
  private enum Target {
    case memory(Unmanaged<MemoryRegion>)
    case peripheral(Unmanaged<Peripheral>)
  }
  /// The mapping that was found last.
  private var recent: Mapping?
  /// Peripherals with a check in their place.
  private var checked: [ObjectIdentifier: CheckedPeripheral] = [:]
  /// Kept, as `regions` are.
  private var aliases: [MemoryRegion] = []
  /// Per page the number of its entry in `pageMappings`; 0 is empty.
  private let pages: UnsafeMutablePointer<UInt16>
  private var pageMappings: [[Mapping]] = [[]]
  /// Whether a memory takes time of its own to be read.
  public private(set) var hasTimedMemory = false
  /// Whether engines may address memory directly. Off, every access comes through `read` and
  /// `write`, for a processor that checks each.
  public var hasFastPaths = true {
    didSet { if hasFastPaths != oldValue { openWindows() } }
  }

  /// Sees each access to memory by the processor before it is made, and can refuse it: by the name of
  /// who checks. While there is one, engines do not address memory directly.
  public typealias MemoryCheck = (UInt32, AccessSize, AccessKind) -> BusFault?
  private var memoryChecks: [(name: String, check: MemoryCheck)] = []

  public init(scheduler: Scheduler) {
    self.scheduler = scheduler
    fast = .allocate(capacity: 1)
    fast.initialize(to: FastMemory())
    pages = .allocate(capacity: 1 << (32 - Int(Self.pageShift)))
    pages.initialize(repeating: 0, count: 1 << (32 - Int(Self.pageShift)))
  }

  deinit {
    for peripheral in peripherals { peripheral.attach(to: nil, at: peripheral.base) }
    fast.deallocate()
    pages.deallocate()
  }

  // MARK: Building

  /// Maps memory at its base. The first writable region from 0x20000000 on gets the RAM window, the
  /// first read-only one, or else another one, the code window.
  public func add(_ region: MemoryRegion) throws(MappingConflict) {
    try claim(
      region.base, UInt64(region.size), .memory(.passUnretained(region)), name: region.name)
    regions.append(region)
    if region.timing != nil {
      hasTimedMemory = true
      hasFastPaths = false
    }
    openWindows()
  }

  /// Maps memory whose words are registers: `face` answers for them, and stands for them in traces.
  public func add(_ region: MemoryRegion, behind face: Peripheral) throws(MappingConflict) {
    try map(face, at: region.base, size: UInt32(region.size))
    face.content = region
    regions.append(region)
    openWindows()
  }

  /// Asks `check` before each access to a peripheral's registers, or no more with nil.
  public func setAccessCheck(of peripheral: Peripheral, _ check: MemoryCheck?) {
    guard check != nil || checked[ObjectIdentifier(peripheral)] != nil else { return }
    let before = checked[ObjectIdentifier(peripheral)] ?? peripheral
    let after = check.map { CheckedPeripheral(peripheral, $0) }
    for index in pageMappings.indices {
      pageMappings[index] = pageMappings[index].map { mapping in
        guard case .peripheral(let target) = mapping.target,
          target.takeUnretainedValue() === before
        else { return mapping }
        return Mapping(
          start: mapping.start, end: mapping.end,
          target: .peripheral(.passUnretained(after ?? peripheral)))
      }
    }
    recent = nil
    checked[ObjectIdentifier(peripheral)] = after
  }

  /// Cycles that a read of code or data at `address`, wanted now, takes beyond the one of every read.
  public func waitForMemory(_ address: UInt32, size: Int, isFetch: Bool) -> UInt64 {
    guard let (region, offset) = memory(at: address), let timing = region.timing else { return 0 }
    return isFetch
      ? timing.fetch(offset, size: size, at: scheduler.now)
      : timing.load(offset, at: scheduler.now)
  }

  /// Maps the same bytes a second time, at `address` (memory that boot modes mirror at 0).
  public func addAlias(of region: MemoryRegion, at address: UInt32) throws(MappingConflict) {
    aliases.append(region)
    try claim(
      address, UInt64(region.size), .memory(.passUnretained(region)), name: "\(region.name) alias")
  }

  /// Maps a peripheral's registers at `[address, address + size)`.
  public func map(_ peripheral: Peripheral, at address: UInt32, size: UInt32)
    throws(MappingConflict)
  {
    try claim(
      address, UInt64(size), .peripheral(.passUnretained(peripheral)), name: peripheral.name)
    peripheral.attach(to: self, at: address)
    peripherals.append(peripheral)
  }

  private func claim(_ start: UInt32, _ size: UInt64, _ target: Target, name: String)
    throws(MappingConflict)
  {
    guard size > 0, UInt64(start) + size <= 1 << 32 else {
      throw MappingConflict(description: "\(name) at \(hex(start)) leaves the address space")
    }
    let mapping = Mapping(start: start, end: UInt32(UInt64(start) + size - 1), target: target)
    let range = (start >> Self.pageShift)...(mapping.end >> Self.pageShift)
    for page in range {
      for other in pageMappings[Int(pages[Int(page)])]
      where other.start <= mapping.end && mapping.start <= other.end {
        throw MappingConflict(
          description:
            "\(name) at \(hex(start))...\(hex(mapping.end)) overlaps \(nameOf(other.target))"
            + " at \(hex(other.start))...\(hex(other.end))")
      }
    }
    var wholePages: UInt16 = 0
    for page in range {
      let index = Int(pages[Int(page)])
      if index != 0 {
        pageMappings[index].append(mapping)
        continue
      }
      if wholePages == 0 {
        pageMappings.append([mapping])
        wholePages = UInt16(pageMappings.count - 1)
      }
      // Interior pages share one entry; a page at either end may be shared with others later.
      let isEdge = page == range.lowerBound || page == range.upperBound
      if isEdge {
        pageMappings.append([mapping])
        pages[Int(page)] = UInt16(pageMappings.count - 1)
      } else {
        pages[Int(page)] = wholePages
      }
    }
  }

  private func nameOf(_ target: Target) -> String {
    switch target {
    case .memory(let region): region.takeUnretainedValue().name
    case .peripheral(let peripheral): peripheral.takeUnretainedValue().name
    }
  }

  private func openWindows() {
    func window(_ region: MemoryRegion?) -> MemoryWindow {
      guard hasFastPaths, memoryChecks.isEmpty, let region else { return FastMemory().ram }
      return MemoryWindow(
        base: region.base, limit: UInt32(region.size), bytes: UnsafeMutableRawPointer(region.bytes))
    }
    let isRAM = { (region: MemoryRegion) in region.access.isSuperset(of: [.read, .write]) }
    let ram = regions.first { isRAM($0) && $0.base >= 0x2000_0000 } ?? regions.first(where: isRAM)
    let code =
      regions.first { $0.access.contains(.read) && !$0.access.contains(.write) }
      ?? regions.first { $0.access.contains(.read) && $0 !== ram }
    fast.pointee.ram = window(ram)
    fast.pointee.ramWrite = window(ram?.codeGranules == nil ? ram : nil)
    fast.pointee.ramGranules = ram?.codeGranules
    fast.pointee.code = window(code)
    fast.pointee.codeMarks = code?.readMarks
    fast.pointee.generation += 1
  }

  // MARK: Observation

  /// Starts to record, afresh, which bytes of read-only memory are read as data
  /// (`MemoryRegion.readMarks`), or stops to.
  public func trackReads(_ on: Bool) {
    for region in regions where !region.access.contains(.write) { region.setReadTracking(on) }
    openWindows()
  }

  /// Starts to watch the surroundings of an instruction that was predecoded.
  public func watchCode(
    in region: MemoryRegion, offset: Int, observer: any CodeWriteObserver
  ) {
    if region.watchCode(at: offset, for: observer) { openWindows() }
  }

  /// Adds a check of accesses to memory, in the place of an earlier one of that name, or takes it away.
  public func setMemoryCheck(_ name: String, _ check: MemoryCheck?) {
    guard check != nil || memoryChecks.contains(where: { $0.name == name }) else { return }
    memoryChecks.removeAll { $0.name == name }
    if let check { memoryChecks.append((name, check)) }
    openWindows()
  }

  private func refusal(_ address: UInt32, _ size: AccessSize, _ kind: AccessKind) -> BusFault? {
    var refusal: BusFault?
    for (_, check) in memoryChecks { refusal = check(address, size, kind) ?? refusal }
    return refusal
  }

  public func reportUnmodelled(_ access: UnmodelledAccess) {
    unmodelledObserver?(access)
  }

  // MARK: Transfers

  /// The memory region that holds `address`, and the offset in it.
  public func memory(at address: UInt32) -> (region: MemoryRegion, offset: Int)? {
    guard let mapping = mapping(at: address) else { return nil }
    let offset = Int(address - mapping.start)
    switch mapping.target {
    case .memory(let region): return (region.takeUnretainedValue(), offset)
    case .peripheral(let face): return face.takeUnretainedValue().content.map { ($0, offset) }
    }
  }

  /// The peripheral that holds `address`.
  public func peripheral(at address: UInt32) -> Peripheral? {
    guard let mapping = mapping(at: address), case .peripheral(let peripheral) = mapping.target
    else { return nil }
    let found = peripheral.takeUnretainedValue()
    return (found as? CheckedPeripheral)?.inner ?? found
  }

  /// A read by a bus master. The address is a multiple of the size: the processor splits what is
  /// not aligned.
  @inline(never)
  public func read(_ address: UInt32, _ size: AccessSize) -> BusResult {
    if size == .word, let bytes = fast.pointee.readable(address, as: UInt32.self) {
      return BusResult(value: bytes.load(as: UInt32.self))
    }
    guard let mapping = mapping(at: address) else {
      return BusResult(value: 0, fault: .unmapped)
    }
    let offset = address - mapping.start
    switch mapping.target {
    case .memory(let reference):
      return reference._withUnsafeGuaranteedRef { region in
        guard region.access.contains(.read) else { return BusResult(value: 0, fault: .notReadable) }
        if !memoryChecks.isEmpty, let fault = refusal(address, size, .read) {
          return BusResult(value: 0, fault: fault)
        }
        if let marks = region.readMarks {
          for byte in 0..<Int(size.rawValue) { marks[Int(offset) + byte] = 1 }
        }
        return BusResult(value: region.load(Int(offset), size))
      }
    case .peripheral(let reference):
      return reference._withUnsafeGuaranteedRef { peripheral in
        var result = BusResult(value: 0)
        do throws(BusFault) {
          result.value = try peripheral.read(offset: offset, size: size) & size.mask
        } catch {
          result.fault = error
        }
        if !accessObservers.isEmpty {
          observe(peripheral, offset, .read, size, result.value, result.fault)
        }
        return result
      }
    }
  }

  /// A write by a bus master, aligned like a read. Nil is success.
  @inline(never)
  public func write(_ address: UInt32, _ value: UInt32, _ size: AccessSize) -> BusFault? {
    if size == .word, let bytes = fast.pointee.writable(address, as: UInt32.self) {
      bytes.storeBytes(of: value, as: UInt32.self)
      return nil
    }
    guard let mapping = mapping(at: address) else { return .unmapped }
    let offset = address - mapping.start
    switch mapping.target {
    case .memory(let reference):
      return reference._withUnsafeGuaranteedRef { region in
        if !memoryChecks.isEmpty, let fault = refusal(address, size, .write) { return fault }
        guard region.access.contains(.write) else {
          guard let handler = region.readOnlyWrite else { return .readOnly }
          return handler(offset, value & size.mask, size)
        }
        region.store(Int(offset), value, size)
        return nil
      }
    case .peripheral(let reference):
      return reference._withUnsafeGuaranteedRef { peripheral in
        if !accessObservers.isEmpty {
          observe(peripheral, offset, .write, size, value & size.mask, nil)
        }
        do throws(BusFault) {
          try peripheral.write(offset: offset, value: value & size.mask, size: size)
          return nil
        } catch {
          if !accessObservers.isEmpty { observe(peripheral, offset, .write, size, 0, error) }
          return error
        }
      }
    }
  }

  private func observe(
    _ peripheral: Peripheral, _ offset: UInt32, _ kind: AccessKind, _ size: AccessSize,
    _ value: UInt32, _ fault: BusFault?
  ) {
    // References are counted only where another one may answer.
    if peripheral.standsForOthers {
      tell(peripheral.selected, offset, kind, size, value, fault)
    } else {
      tell(peripheral, offset, kind, size, value, fault)
    }
  }

  @inline(__always)
  private func tell(
    _ peripheral: Peripheral, _ offset: UInt32, _ kind: AccessKind, _ size: AccessSize,
    _ value: UInt32, _ fault: BusFault?
  ) {
    accessObservers(
      PeripheralAccess(
        peripheral: peripheral, offset: offset, kind: kind, size: size,
        value: fault == nil ? value : 0, fault: fault, time: scheduler.now))
  }

  @inline(__always)
  private func mapping(at address: UInt32) -> Mapping? {
    if let recent, recent.start <= address, address <= recent.end { return recent }
    return findMapping(at: address)
  }

  @inline(never)
  private func findMapping(at address: UInt32) -> Mapping? {
    let index = Int(pages[Int(address >> Self.pageShift)])
    for mapping in pageMappings[index] where mapping.start <= address && address <= mapping.end {
      recent = mapping
      return mapping
    }
    return nil
  }

  // MARK: Without side effects

  /// Copies memory out, for debuggers, semihosting and DMA; nil if not all of it is memory.
  public func copyOut(_ address: UInt32, count: Int) -> [UInt8]? {
    guard count > 0 else { return [] }
    guard let (region, offset) = memory(at: address), offset + count <= region.size else {
      return nil
    }
    return Array(UnsafeBufferPointer(start: region.bytes + offset, count: count))
  }

  /// Copies memory in, whatever its access rights; false, and nothing written, if not all of it is
  /// memory.
  public func copyIn(_ address: UInt32, _ content: some Collection<UInt8>) -> Bool {
    guard !content.isEmpty else { return true }
    guard let (region, offset) = memory(at: address), offset + content.count <= region.size else {
      return false
    }
    region.store(offset, contentsOf: content)
    return true
  }

  /// Visits every memory and peripheral, in the order of mapping.
  public func visit(_ state: StateArchive) {
    for region in regions { state.section(region.name) { region.visit($0) } }
    for peripheral in peripherals { state.section(peripheral.name) { peripheral.visit($0) } }
  }

  /// The state after the supply was switched on: memory that can be written is zero.
  public func powerOn() {
    for region in regions where region.access.contains(.write) {
      region.clear()
    }
    for peripheral in peripherals { peripheral.powerOn() }
    for region in regions { region.timing?.reset() }
  }

  /// Resets every peripheral, in the order of mapping. Memory keeps its content.
  public func reset() {
    for peripheral in peripherals { peripheral.reset() }
    for region in regions { region.timing?.reset() }
  }
}

/// `0x` and eight hexadecimal digits.
func hex(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}
