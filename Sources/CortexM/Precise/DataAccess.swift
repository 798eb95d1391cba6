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
    guard mayAccess(address) else { return refuse(address) }
    let result = bus.read(address, size)
    guard result.fault == nil else { return refuse(address) }
    value = result.value
    return true
  }

  /// A store through the bus. False with a fault, which `pendingFault` describes.
  @inline(never)
  func storeSlowly(_ address: UInt32, _ value: UInt32, _ size: AccessSize) -> Bool {
    guard address & (size.rawValue - 1) == 0 else { return storeUnaligned(address, value, size) }
    guard mayAccess(address) else { return refuse(address) }
    return bus.write(address, value, size) == nil || refuse(address)
  }

  /// The private peripheral bus is for privileged code (DDI 0403E, B3.1).
  private func mayAccess(_ address: UInt32) -> Bool {
    address >> 20 != 0xE00 || state.isPrivileged
  }

  private func refuse(_ address: UInt32) -> Bool {
    pendingFault = Fault(kind: .dataBus, address: address)
    return false
  }

  private func misaligned(_ address: UInt32) -> Bool {
    pendingFault = Fault(kind: .unalignedAccess, address: address)
    return false
  }

  /// Whether an unaligned access is allowed: never on ARMv6-M, never to device memory, not with
  /// CCR.UNALIGN_TRP (DDI 0403E, A3.2).
  private func allowsUnaligned(_ address: UInt32) -> Bool {
    guard configuration.isV7, system.ccr & SystemRegisters.unalignedTrap == 0 else { return false }
    let block = address >> 29
    return block != 2 && block < 5
  }

  private func loadUnaligned(_ address: UInt32, _ size: AccessSize, _ value: inout UInt32) -> Bool {
    guard allowsUnaligned(address) else { return misaligned(address) }
    stallUnaligned(address, size)
    var result: UInt32 = 0
    for index in 0..<size.rawValue {
      let byte = bus.read(address &+ index, .byte)
      guard byte.fault == nil else { return refuse(address &+ index) }
      result |= byte.value << (8 * index)
    }
    value = result
    return true
  }

  private func storeUnaligned(_ address: UInt32, _ value: UInt32, _ size: AccessSize) -> Bool {
    guard allowsUnaligned(address) else { return misaligned(address) }
    stallUnaligned(address, size)
    for index in 0..<size.rawValue {
      guard bus.write(address &+ index, value >> (8 * index) & 0xFF, .byte) == nil else {
        return refuse(address &+ index)
      }
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

  // MARK: Several registers

  /// Loads the registers of `list`, ascending from `address`. False with a fault; then registers
  /// may have been loaded, as on the hardware, but the base is kept for the restart.
  @inline(__always)
  func loadMultiple(_ list: UInt32, from address: UInt32, keeping base: Int) -> Bool {
    guard isWordAligned(address) else { return false }
    let registers = state.registers
    var rest = list
    var position = address
    var newBase = registers[base]
    while rest != 0 {
      let register = rest.trailingZeroBitCount
      var value: UInt32 = 0
      guard load(position, as: UInt32.self, &value) else { return false }
      if register == base { newBase = value } else { registers[register] = value }
      position &+= 4
      rest &= rest &- 1
    }
    registers[base] = newBase
    return true
  }

  /// Stores the registers of `list`, ascending from `address`.
  @inline(__always)
  func storeMultiple(_ list: UInt32, to address: UInt32) -> Bool {
    guard isWordAligned(address) else { return false }
    let registers = state.registers
    var rest = list
    var position = address
    while rest != 0 {
      guard store(position, registers[rest.trailingZeroBitCount], as: UInt32.self) else {
        return false
      }
      position &+= 4
      rest &= rest &- 1
    }
    return true
  }
}
