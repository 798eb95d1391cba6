/// Something to call when the program counter arrives at an address: a measurement's boundary, a
/// breakpoint. It costs the guest nothing, and the host nothing elsewhere: the predecoded
/// instruction at the address is marked.
public final class Watch {
  public let address: UInt32
  /// Called before the instruction at `address` executes; `Core.cycles` is the cycle in which it
  /// begins. May call `Core.requestStop` and read or write registers and memory.
  public let handler: (Core) -> Void

  init(address: UInt32, handler: @escaping (Core) -> Void) {
    self.address = address
    self.handler = handler
  }
}

extension Core {
  /// Watches for the arrival of the program counter at `address` (bit 0 is ignored).
  @discardableResult
  public func watch(_ address: UInt32, handler: @escaping (Core) -> Void) -> Watch {
    let watch = Watch(address: address & ~1, handler: handler)
    watches[watch.address, default: []].append(watch)
    code.invalidateInstruction(at: watch.address)
    return watch
  }

  /// Ends a watch; nothing happens if it has ended.
  public func remove(_ watch: Watch) {
    watches[watch.address]?.removeAll { $0 === watch }
    if watches[watch.address]?.isEmpty == true { watches[watch.address] = nil }
    code.invalidateInstruction(at: watch.address)
  }

  /// Starts to record, afresh, which bytes of memory are executed, or stops to. It costs nothing
  /// while code repeats: an instruction is marked when it is decoded, and everything is decoded
  /// afresh from here on.
  public func trackExecution(_ on: Bool) { code.trackExecution(on) }

  /// One byte per byte of the region that starts at `base`, 1 once it was executed since
  /// `trackExecution(true)`; nil if nothing was executed there.
  public func executedMarks(of base: UInt32) -> UnsafeBufferPointer<UInt8>? {
    code.executedMarks(of: base)
  }
}
