import Bus

extension Core {
  // MARK: Fast paths

  @inline(__always)
  func load<T: FixedWidthInteger & UnsignedInteger>(
    _ address: UInt32, as type: T.Type, _ value: inout UInt32
  ) -> Bool {
    if let pointer = memory.pointee.readable(address, as: type) {
      value = UInt32(truncatingIfNeeded: pointer.load(as: type))
      return true
    }
    return loadSlowly(address, AccessSize(rawValue: UInt32(MemoryLayout<T>.size))!, &value)
  }

  @inline(__always)
  func store<T: FixedWidthInteger & UnsignedInteger>(
    _ address: UInt32, _ value: UInt32, as type: T.Type
  ) -> Bool {
    if let pointer = memory.pointee.writable(address, as: type) {
      pointer.storeBytes(of: T(truncatingIfNeeded: value), as: type)
      return true
    }
    return storeSlowly(address, value, AccessSize(rawValue: UInt32(MemoryLayout<T>.size))!)
  }

  // MARK: Everything else

  /// A load through the bus. False with a fault, which `pendingFault` describes.
  @inline(never)
  func loadSlowly(_ address: UInt32, _ size: AccessSize, _ value: inout UInt32) -> Bool {
    guard address & (size.rawValue - 1) == 0 else { return loadUnaligned(address, size, &value) }
    if let kind = forbids(address, .read, privileged: actsPrivileged) {
      return refuse(address, kind)
    }
    if watchesData { noteDataAccess(address, size, isWrite: false) }
    if bus.hasTimedMemory { waitForMemory(address, size: Int(size.rawValue), isFetch: false) }
    let result = bus.read(address, size)
    value = result.value
    return result.fault == nil || refuse(address, .dataBus)
  }

  /// A store through the bus. False with a fault, which `pendingFault` describes.
  @inline(never)
  func storeSlowly(_ address: UInt32, _ value: UInt32, _ size: AccessSize) -> Bool {
    guard address & (size.rawValue - 1) == 0 else { return storeUnaligned(address, value, size) }
    if storeBesideCode(address, value, size) { return true }
    if let kind = forbids(address, .write, privileged: actsPrivileged) {
      return refuse(address, kind)
    }
    if watchesData { noteDataAccess(address, size, isWrite: true) }
    return bus.write(address, value, size) == nil || refuseStore(address)
  }

  /// The window for writing is closed once RAM has held code.
  @inline(__always)
  private func storeBesideCode(_ address: UInt32, _ value: UInt32, _ size: AccessSize) -> Bool {
    let memory = memory
    switch size {
    case .byte:
      guard let bytes = memory.pointee.writableBesideCode(address, as: UInt8.self) else {
        return false
      }
      bytes.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case .halfword:
      guard let bytes = memory.pointee.writableBesideCode(address, as: UInt16.self) else {
        return false
      }
      bytes.storeBytes(of: UInt16(truncatingIfNeeded: value), as: UInt16.self)
    case .word:
      guard let bytes = memory.pointee.writableBesideCode(address, as: UInt32.self) else {
        return false
      }
      bytes.storeBytes(of: value, as: UInt32.self)
    }
    return true
  }

  private var actsPrivileged: Bool { !isForcedUnprivileged && state.isPrivileged }

  /// The fault of an access that this processor may not make; nil if it may.
  ///
  /// The private peripheral bus is for privileged code (DDI 0403E, B3.1), but for STIR with
  /// CCR.USERSETMPEND and the ITM's stimulus ports, which decide themselves; the MPU does not apply there (B3.5.1).
  func forbids(
    _ address: UInt32, _ access: MemoryProtection.Access, privileged: Bool
  ) -> FaultKind? {
    if address >> 20 == 0xE00 {
      let isSoftwareTrigger =
        address & ~3 == 0xE000_EF00 && system.ccr & SystemRegisters.userSetPending != 0
      let isStimulus = address < 0xE000_0080
      return privileged || isSoftwareTrigger || isStimulus ? nil : .dataBus
    }
    guard protection.isEnabled, protection.coversFaultHandlers || executionPriority > -1 else {
      return nil
    }
    return protection.allows(address, access, privileged: privileged) ? nil : .dataAccess
  }

  /// Whether the MPU lets the current mode execute from an address.
  func mayExecute(_ address: UInt32) -> Bool {
    guard protection.coversFaultHandlers || executionPriority > -1 else { return true }
    return protection.allows(address, .execute, privileged: state.isPrivileged)
  }

  private func refuse(_ address: UInt32, _ kind: FaultKind) -> Bool {
    let fault = Fault(kind: kind, address: address)
    if kind == .dataBus, ignoresBusFaults {
      noteStatus(fault)
      return true
    }
    pendingFault = fault
    return false
  }

  /// CCR.BFHFNMIGN: code at negative priorities may probe for bus errors, which only CFSR and BFAR
  /// tell then (DDI 0403E, B3.2.8).
  private var ignoresBusFaults: Bool {
    system.ccr & SystemRegisters.ignoresBusFaults != 0 && executionPriority < 0
  }

  /// A store that the bus refuses. The Cortex-M3 and M4 have a write buffer, so that the fault comes
  /// behind the store (DDI 0439D, section 2.3.3), unless ACTLR.DISDEFWBUF is set.
  private func refuseStore(_ address: UInt32) -> Bool {
    let isBuffered =
      isV7 && address >> 29 != 7
      && system.actlr & SystemRegisters.noWriteBuffer == 0
    guard isBuffered else { return refuse(address, .dataBus) }
    if ignoresBusFaults {
      noteStatus(Fault(kind: .bufferedStore, address: address))
    } else {
      pendBufferedStoreFault(address)
    }
    return true
  }

  private func misaligned(_ address: UInt32) -> Bool {
    pendingFault = Fault(kind: .unalignedAccess, address: address)
    return false
  }

  /// Whether an unaligned access is allowed: never on ARMv6-M, never to device memory, not with
  /// CCR.UNALIGN_TRP (DDI 0403E, A3.2).
  private func allowsUnaligned(_ address: UInt32) -> Bool {
    guard isV7, system.ccr & SystemRegisters.unalignedTrap == 0 else { return false }
    let block = address >> 29
    let isNormal = block != 2 && block < 5
    if !isNormal {
      reportUnpredictable("an unaligned access to a device, a UsageFault here,", address)
    }
    return isNormal
  }

  private func loadUnaligned(_ address: UInt32, _ size: AccessSize, _ value: inout UInt32) -> Bool {
    guard allowsUnaligned(address) else { return misaligned(address) }
    stallUnaligned(address, size)
    var result: UInt32 = 0
    for index in 0..<size.rawValue {
      var byte: UInt32 = 0
      guard loadSlowly(address &+ index, .byte, &byte) else { return false }
      result |= byte << (8 * index)
    }
    value = result
    return true
  }

  private func storeUnaligned(_ address: UInt32, _ value: UInt32, _ size: AccessSize) -> Bool {
    guard allowsUnaligned(address) else { return misaligned(address) }
    stallUnaligned(address, size)
    for index in 0..<size.rawValue {
      guard storeSlowly(address &+ index, value >> (8 * index) & 0xFF, .byte) else { return false }
    }
    return true
  }

  /// A misaligned word costs a cycle more at a halfword, two at a byte; a halfword one
  /// (DDI 0439D, section 3.3.2: it becomes two or three accesses).
  private func stallUnaligned(_ address: UInt32, _ size: AccessSize) {
    CortexM4Timing.stall(self, size == .word && address & 1 != 0 ? 2 : 1)
  }

  /// For accesses that must be word-aligned on every architecture: LDM, STM, LDRD, LDREX, VLDR.
  @inline(__always)
  func isWordAligned(_ address: UInt32) -> Bool {
    address & 3 == 0 || misaligned(address)
  }

  // MARK: Interrupted instructions

  /// Whether an instruction of so many cycles is abandoned because an exception preempts it before
  /// its end. It is begun afresh behind the handler (DDI 0432C, section 3.3), or goes on there: see
  /// `transferMultiple`.
  @inline(__always)
  func isAbandoned(_ cycles: UInt32) -> Bool {
    clock.pointee.now &+ UInt64(cycles) > clock.pointee.deadline && isPreempted(within: cycles)
  }

  /// What is due before the instruction's end happens now. If nothing of it preempts, the
  /// instruction takes its place in time after all.
  @inline(never)
  private func isPreempted(within cycles: UInt32) -> Bool {
    guard system.actlr & SystemRegisters.noInterruptedTransfers == 0 else { return false }
    let begin = clock.pointee.now
    while scheduler.nextDeadline < begin + UInt64(cycles) {
      clock.pointee.now = max(clock.pointee.now, scheduler.nextDeadline)
      scheduler.runDueEvents()
      if takeableException != nil {
        redirect()
        hasBegun = true
        return true
      }
    }
    clock.pointee.now = begin
    return false
  }

  /// Lets the time pass that a memory takes to be read.
  @inline(never)
  func waitForMemory(_ address: UInt32, size: Int, isFetch: Bool) {
    let wait = bus.waitForMemory(address, size: size, isFetch: isFetch)
    clock.pointee.now += wait
    overhead.flash += wait
  }
}
