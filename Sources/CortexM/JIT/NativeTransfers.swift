import Bus

// Loads and stores as machine code: RAM and code memory directly, all else by the precise engine.

/// What an access reads or writes.
enum NativeAccess {
  case byte, signedByte, halfword, signedHalfword, word

  /// The size's logarithm.
  var scale: UInt8 {
    switch self {
    case .byte, .signedByte: 0
    case .halfword, .signedHalfword: 1
    case .word: 2
    }
  }
}

extension NativeTranslation {
  /// Translates the record at hand if it is a load or a store that machine code can do.
  mutating func translateTransfer() -> Bool {
    switch ip.pointee.operation {
    case .ldr: load(.word)
    case .ldrb: load(.byte)
    case .ldrh: load(.halfword)
    case .ldrsb: load(.signedByte)
    case .ldrsh: load(.signedHalfword)
    case .ldrIndexed: load(.word, indexed: true)
    case .ldrbIndexed: load(.byte, indexed: true)
    case .ldrhIndexed: load(.halfword, indexed: true)
    case .ldrsbIndexed: load(.signedByte, indexed: true)
    case .ldrshIndexed: load(.signedHalfword, indexed: true)
    case .ldrWriteback: loadWriteback(.word)
    case .ldrbWriteback: loadWriteback(.byte)
    case .ldrhWriteback: loadWriteback(.halfword)
    case .ldrsbWriteback: loadWriteback(.signedByte)
    case .ldrshWriteback: loadWriteback(.signedHalfword)
    case .str: store(.word)
    case .strb: store(.byte)
    case .strh: store(.halfword)
    case .strIndexed: store(.word, indexed: true)
    case .strbIndexed: store(.byte, indexed: true)
    case .strhIndexed: store(.halfword, indexed: true)
    case .strWriteback: storeWriteback(.word)
    case .strbWriteback: storeWriteback(.byte)
    case .strhWriteback: storeWriteback(.halfword)
    case .ldrd:
      offset(rn, ip.imm)
      pointToWords(2)
      assembler.move(.rax, .memory(.rdx, 0))
      assembler.move(.rdx, .memory(.rdx, 4))
      change(rn)
      assembler.move(rd, .rax)
      assembler.move(ra, .rdx)
    case .ldm:
      // The base would have to be kept.
      if ip.pointee.change != 0, ip.imm >> UInt32(ip.rn) & 1 != 0 { return false }
      offset(rn, 0)
      pointToWords(ip.amount)
      loadList(ip.imm)
      change(rn)
    case .stm:
      offset(rn, 0)
      guard pointToWritableWords(ip.amount) else { return false }
      storeList(ip.imm)
      change(rn)
    case .push:
      let bytes = 4 &* ip.amount
      offset(Self.sp, 0 &- bytes)
      guard pointToWritableWords(ip.amount) else { return false }
      storeList(ip.imm)
      assembler.move(.rax, Self.sp)
      assembler.arithmetic(.sub, .register(.rax), constant: bytes)
      assembler.move(Self.sp, .rax)
      noteStack()
    case .pop:
      if ip.imm >> 13 & 1 != 0 { return false }
      offset(Self.sp, 0)
      pointToWords(ip.amount)
      loadList(ip.imm)
      assembler.arithmetic(.add, Self.sp, constant: 4 &* ip.amount)
    case .loadWords:
      offset(rn, ip.imm)
      pointToWords(ip.amount)
      for index in 0..<Int(ip.amount) {
        copy(place(ip.rd + index), .memory(.rdx, Int32(4 * index)))
      }
      change(rn)
    case .storeWords:
      offset(rn, ip.imm)
      guard pointToWritableWords(ip.amount) else { return false }
      for index in 0..<Int(ip.amount) {
        copy(.memory(.rdx, Int32(4 * index)), place(ip.rd + index))
      }
      change(rn)
    default: return false
    }
    return true
  }

  // MARK: Single data

  private mutating func load(_ access: NativeAccess, indexed: Bool = false) {
    offset(indexed: indexed)
    read(access, target)
    finish()
  }

  private mutating func loadWriteback(_ access: NativeAccess) {
    offset(indexed: false)
    read(access, .rax)
    change(rn)
    assembler.move(rd, .rax)
  }

  private mutating func store(_ access: NativeAccess, indexed: Bool = false) {
    offset(indexed: indexed)
    write(access)
  }

  private mutating func storeWriteback(_ access: NativeAccess) {
    offset(indexed: false)
    write(access)
    change(rn)
  }

  /// The base register goes on.
  private mutating func change(_ base: HostOperand) {
    guard ip.pointee.change != 0 else { return }
    assembler.arithmetic(.add, base, constant: ip.pointee.change)
  }

  // MARK: Addresses

  /// ECX = the offset of rn + imm or rn + rm in RAM.
  mutating func offset(indexed: Bool) {
    if indexed {
      offset(rn, 0)
      assembler.arithmetic(.add, .rcx, rm)
    } else {
      offset(rn, ip.imm)
    }
  }

  /// ECX = the offset of base + imm in RAM.
  mutating func offset(_ base: HostOperand, _ imm: UInt32) {
    let constant = imm &- windows.ram.base
    if case .register(let register) = base {
      assembler.address(.rcx, .memory(register, Int32(bitPattern: constant)))
    } else {
      assembler.move(.rcx, base)
      assembler.arithmetic(.add, .register(.rcx), constant: constant)
    }
  }

  /// ECX, an offset, becomes an index, with the bits that alignment wants to be zero on top; then one
  /// comparison looks at all.
  private mutating func index(_ scale: UInt8, _ limit: UInt32) -> Int {
    if scale != 0 { assembler.shift(.ror, .register(.rcx), by: scale) }
    assembler.arithmetic(.cmp, .register(.rcx), constant: limit)
    return assembler.jump(if: .aboveOrEqual)
  }

  // MARK: Reading

  /// Reads at ECX, see `offset`.
  mutating func read(_ access: NativeAccess, _ target: HostRegister) {
    let miss = index(access.scale, windows.ram.limit >> UInt32(access.scale))
    load(access, target, .indexed(.rdi, .rcx, scale: access.scale))
    rare.append(
      Rare(
        kind: .readCode(access, target: target), jumps: [miss], back: assembler.position, ip: ip))
  }

  /// The same where RAM was not met.
  mutating func readCode(_ access: NativeAccess, _ target: HostRegister) {
    guard windows.code.limit != 0 else { return leave() }
    leave(if: codeIndex(access.scale, windows.code.limit >> UInt32(access.scale)))
    if windows.codeMarks != nil {
      assembler.move(.rdx, NativeFrame.Field.codeMarks, wide: true)
      let marks = HostOperand.indexed(.rdx, .rcx, scale: access.scale)
      switch access.scale {
      case 0: assembler.storeByte(marks, constant: 1)
      case 1: assembler.storeHalfword(marks, constant: 0x0101)
      default: assembler.move(marks, constant: 0x0101_0101)
      }
    }
    assembler.move(.rdx, NativeFrame.Field.code, wide: true)
    load(access, target, .indexed(.rdx, .rcx, scale: access.scale))
  }

  /// ECX, an index in RAM, becomes one in code memory, and is compared with the limit there.
  private mutating func codeIndex(_ scale: UInt8, _ limit: UInt32) -> HostCondition {
    let index = HostOperand.register(.rcx)
    if scale != 0 { assembler.shift(.rol, index, by: scale) }
    assembler.arithmetic(.add, index, constant: windows.ram.base &- windows.code.base)
    if scale != 0 { assembler.shift(.ror, index, by: scale) }
    assembler.arithmetic(.cmp, index, constant: limit)
    return .aboveOrEqual
  }

  private mutating func load(
    _ access: NativeAccess, _ target: HostRegister, _ source: HostOperand
  ) {
    switch access {
    case .byte: assembler.extend(.zeroByte, target, source)
    case .signedByte: assembler.extend(.signByte, target, source)
    case .halfword: assembler.extend(.zeroHalfword, target, source)
    case .signedHalfword: assembler.extend(.signHalfword, target, source)
    case .word: assembler.move(target, source)
    }
  }

  /// RDX points to `count` words at ECX, see `offset`.
  mutating func pointToWords(_ count: UInt32) {
    let limit = windows.ram.limit >= 4 &* count ? (windows.ram.limit - 4 &* count) >> 2 + 1 : 0
    let miss = index(2, limit)
    assembler.address(.rdx, .indexed(.rdi, .rcx, scale: 2), wide: true)
    rare.append(
      Rare(kind: .codeWords(count), jumps: [miss], back: assembler.position, ip: ip))
  }

  /// The same where RAM was not met.
  mutating func pointToCode(_ count: UInt32) {
    guard windows.codeMarks == nil, windows.code.limit >= 4 &* count else { return leave() }
    leave(if: codeIndex(2, (windows.code.limit - 4 &* count) >> 2 + 1))
    assembler.move(.rdx, NativeFrame.Field.code, wide: true)
    assembler.address(.rdx, .indexed(.rdx, .rcx, scale: 2), wide: true)
  }

  // MARK: Writing

  /// Stores rd at ECX, see `offset`.
  private mutating func write(_ access: NativeAccess) {
    let besideCode = windows.ramWrite.limit == 0
    let limit =
      besideCode && windows.ramGranules != nil ? windows.ram.limit : windows.ramWrite.limit
    leave(at: index(access.scale, limit >> UInt32(access.scale)))
    if besideCode, limit != 0 {
      assembler.move(.rdx, .register(.rcx))
      leaveIfCode(MemoryRegion.codeGranuleShift - Int(access.scale))
    }
    var source = HostRegister.rax
    if case .register(let register) = rd {
      source = register
    } else {
      assembler.move(.rax, rd)
    }
    let place = HostOperand.indexed(.rdi, .rcx, scale: access.scale)
    switch access.scale {
    case 0: assembler.storeByte(place, source)
    case 1: assembler.storeHalfword(place, source)
    default: assembler.move(place, source)
    }
  }

  /// Leaves if EDX, divided by a granule's size, is that of one which holds code.
  private mutating func leaveIfCode(_ shift: Int) {
    assembler.shift(.shr, .register(.rdx), by: UInt8(shift))
    assembler.arithmetic(.add, .rdx, NativeFrame.Field.ramGranules, wide: true)
    assembler.test(.memory(.rdx, 0), byte: MemoryRegion.holdsCode)
    leave(if: .notEqual)
  }

  /// RDX points to `count` words for writing at ECX, see `offset`; false if they are too many to do here.
  private mutating func pointToWritableWords(_ count: UInt32) -> Bool {
    let besideCode = windows.ramWrite.limit == 0
    let size = besideCode && windows.ramGranules != nil ? windows.ram.limit : windows.ramWrite.limit
    let granule = UInt32(1) << MemoryRegion.codeGranuleShift
    // Two granules hold them, whatever the address.
    guard !besideCode || 4 &* count <= granule + 4 else { return false }
    leave(at: index(2, size >= 4 &* count ? (size - 4 &* count) >> 2 + 1 : 0))
    if besideCode, size != 0 {
      for last in [0, count - 1] {
        assembler.address(.rdx, .memory(.rcx, Int32(last)))
        leaveIfCode(MemoryRegion.codeGranuleShift - 2)
      }
    }
    assembler.address(.rdx, .indexed(.rdi, .rcx, scale: 2), wide: true)
    return true
  }

  // MARK: Lists

  mutating func loadList(_ list: UInt32) {
    var offset: Int32 = 0
    for index in 0..<16 where list >> UInt32(index) & 1 != 0 {
      copy(place(index), .memory(.rdx, offset))
      offset += 4
    }
  }

  private mutating func storeList(_ list: UInt32) {
    var offset: Int32 = 0
    for index in 0..<16 where list >> UInt32(index) & 1 != 0 {
      copy(.memory(.rdx, offset), place(index))
      offset += 4
    }
  }

  /// By EAX if neither is a register.
  private mutating func copy(_ target: HostOperand, _ source: HostOperand) {
    if case .register(let register) = target {
      assembler.move(register, source)
    } else if case .register(let register) = source {
      assembler.move(target, register)
    } else {
      assembler.move(.rax, source)
      assembler.move(target, .rax)
    }
  }
}
