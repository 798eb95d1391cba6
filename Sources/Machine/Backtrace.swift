import Bus
import Image

/// Finds the calls that led to an address by looking through the stack for return addresses.
///
/// No frame pointers or unwinding tables are needed: a word counts as a return address if it points
/// behind a BL or BLX. Of several, the next one whose BL calls the function found before is
/// preferred, so that values left over from earlier calls are mostly passed by. It stays a guess,
/// and says so.
struct Backtrace {
  /// More are never useful.
  private static let maximumFrames = 48
  /// Words searched for a call that fits before the nearest plausible one is taken.
  private static let lookahead = 96

  private let bus: AddressSpace
  private let symbols: SymbolTable

  init(bus: AddressSpace, symbols: SymbolTable) {
    self.bus = bus
    self.symbols = symbols
  }

  /// Addresses, innermost first: the program counter, then call sites' return addresses.
  func frames(pc: UInt32, lr: UInt32, sp: UInt32) -> [UInt32] {
    var frames = [pc]
    var function = symbols.containing(pc)?.address
    if let call = call(before: lr), call.target == nil || call.target == function {
      frames.append(lr & ~1)
      function = symbols.containing(lr & ~1)?.address
    }
    guard sp % 4 == 0, let (region, start) = bus.memory(at: sp) else { return frames }
    var offset = start
    while frames.count < Self.maximumFrames, let next = nextReturn(region, offset, function) {
      let address = region.load(next, .word)
      if frames.last != address & ~1 { frames.append(address & ~1) }
      function = symbols.containing(address & ~1)?.address
      offset = next + 4
    }
    return frames
  }

  /// The offset of the word that returns from `function`; else of the nearest return address.
  private func nextReturn(_ region: MemoryRegion, _ start: Int, _ function: UInt32?) -> Int? {
    var nearest: Int?
    var offset = start
    while offset + 4 <= region.size {
      if let call = call(before: region.load(offset, .word)) {
        if call.target != nil, call.target == function { return offset }
        nearest = nearest ?? offset
      }
      if nearest != nil, offset - start > 4 * Self.lookahead { break }
      offset += 4
    }
    return nearest
  }

  /// The call instruction that `address` returns behind; its target is nil for BLX by register.
  private func call(before address: UInt32) -> (target: UInt32?, Void)? {
    guard address & 1 != 0, address & ~1 >= 4,
      let (region, offset) = bus.memory(at: address & ~1), region.access.contains(.execute),
      offset >= 4, symbols.isCode(at: address & ~1) != false
    else { return nil }
    let last = region.load(offset - 2, .halfword)
    if last & 0xFF87 == 0x4780 { return (nil, ()) }
    let first = region.load(offset - 4, .halfword)
    guard first & 0xF800 == 0xF000, last & 0xD000 == 0xD000 else { return nil }
    let target = Self.branchTarget(first, last, pc: address & ~1)
    return (symbols.containing(target)?.address ?? target, ())
  }

  /// BL, encoding T1 (ARMv6-M ARM, A6.7.13); `pc` is the address behind it.
  private static func branchTarget(_ first: UInt32, _ last: UInt32, pc: UInt32) -> UInt32 {
    let sign = first >> 10 & 1
    let i1 = ~(last >> 13 ^ sign) & 1
    let i2 = ~(last >> 11 ^ sign) & 1
    var offset = sign << 24 | i1 << 23 | i2 << 22 | (first & 0x3FF) << 12 | (last & 0x7FF) << 1
    if sign != 0 { offset |= 0xFE00_0000 }
    return pc &+ offset
  }
}
