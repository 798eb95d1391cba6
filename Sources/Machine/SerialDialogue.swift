import Bus

/// A conversation with the guest over its serial line, by script and exact to the cycle: what it
/// says is kept with the cycle at which each byte's last stop bit passed, what is said to it starts
/// at a cycle that the script knows or chooses.
public final class SerialDialogue {
  /// The text did not come: what came instead.
  public struct Missing: Error, CustomStringConvertible {
    /// What was waited for.
    public let text: String
    /// What the guest has said since the last text that was found.
    public let said: String
    /// Why the machine stopped.
    public let stop: MachineStop

    public var description: String {
      "'\(text)' did not come (\(stop)); the guest said: \(said.debugDescription)"
    }
  }

  public let machine: Machine
  /// Everything the guest has sent.
  public private(set) var bytes: [UInt8] = []
  /// For each of `bytes` the cycle at which it had left.
  public private(set) var times: [UInt64] = []
  /// What `wait` has not consumed starts here.
  private var position = 0
  private var awaited: [UInt8] = []
  /// Sendings that wait for their cycle.
  private var scheduled: [Event] = []

  /// Takes over the machine's serial output; bytes also go to an observer that was there.
  public init(_ machine: Machine) {
    self.machine = machine
    let others = machine.onSerialOutput
    machine.onSerialOutput = { [weak self] byte in
      others?(byte)
      self?.take(byte)
    }
  }

  private func take(_ byte: UInt8) {
    bytes.append(byte)
    times.append(machine.core.cycles)
    guard !awaited.isEmpty, bytes.count - position >= awaited.count,
      bytes[(bytes.count - awaited.count)...].elementsEqual(awaited)
    else { return }
    machine.stop(.requested)
  }

  /// Runs until the guest has said a text, at most for `cycles` from now, and gives what it said
  /// since the last text that was waited for, this one left out. The machine stands at the first
  /// instruction boundary after the text's last stop bit.
  /// - Throws: `Missing` if time runs out or something else stops the machine.
  @discardableResult
  public func wait(for text: String, within cycles: UInt64) throws(Missing) -> [UInt8] {
    awaited = Array(text.utf8)
    defer { awaited = [] }
    if let said = consume() { return said }
    let limit = machine.core.cycles.addingReportingOverflow(cycles)
    while true {
      let stop = machine.run(Machine.Limits(cycles: limit.overflow ? .max : limit.partialValue))
      if let said = consume() { return said }
      guard case .requested = stop else {
        let said = String(decoding: bytes[position...], as: UTF8.self)
        throw Missing(text: text, said: said, stop: stop)
      }
    }
  }

  /// What was said before the awaited text, which is consumed; nil if it has not come.
  private func consume() -> [UInt8]? {
    guard bytes.count - position >= awaited.count else { return nil }
    for start in position...(bytes.count - awaited.count)
    where bytes[start..<start + awaited.count].elementsEqual(awaited) {
      let said = Array(bytes[position..<start])
      position = start + awaited.count
      return said
    }
    return nil
  }

  /// Sends bytes back to back; the first one's start bit is now if the guest listens.
  public func send(_ bytes: [UInt8]) { machine.sendSerial(bytes) }

  /// Sends a text back to back.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes back to back; the first one's start bit is at `cycle` if the guest listens then.
  public func send(_ bytes: [UInt8], at cycle: UInt64) {
    scheduled.removeAll { !$0.isScheduled }
    let event = Event("serial input") { [unowned machine] in machine.sendSerial(bytes) }
    event.isOutside = true
    scheduled.append(event)
    machine.bus.scheduler.schedule(event, at: cycle)
  }
}
