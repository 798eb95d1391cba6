import CortexM
import Machine

/// Answers packets (GDB manual, E.2 "Packets"). It knows nothing of connections.
final class Stub {
  enum Action: Equatable {
    /// Send this packet; the empty one says that the packet is not known.
    case reply([UInt8])
    /// Let the machine go on; the reply is the halt that ends it.
    case resume(Execution.Goal)
    /// Let it go on without a debugger, after this reply.
    case detach([UInt8])
    /// End it, after this reply.
    case kill([UInt8])
    /// End the program, after this reply, but not the debugger, which may run it anew.
    case end([UInt8])
    case nothing
  }

  /// Bytes of a packet that the client may send.
  private static let packetSize = 0x4000

  let machine: Machine
  /// Why the machine stands.
  var halt = Halt.trap
  /// Whether the client confirms packets, and wants its own confirmed.
  private(set) var confirms = true
  private let points: StopPoints
  private let memory: DebugMemory
  private let flash: FlashProgramming
  private let registers: RegisterFile
  private var reasons: Set<BreakpointKind> = []
  /// Whether the client stays when the program ends: `target extended-remote`.
  private var isExtended = false

  init(_ machine: Machine, _ points: StopPoints) {
    self.machine = machine
    self.points = points
    memory = DebugMemory(machine.bus)
    flash = FlashProgramming(machine)
    registers = RegisterFile(machine.core.configuration)
  }

  /// A new client begins with what every client knows.
  func greet() {
    confirms = true
    reasons = []
    isExtended = false
    points.removeAll()
  }

  /// Why the machine stands, as a packet.
  var stopReply: [UInt8] { halt.packet(machine.core, reasons: reasons) }

  private var isOver: Bool {
    if case .exited = halt { return true }
    return false
  }

  // MARK: Packets

  func answer(_ packet: [UInt8]) -> Action {
    var scanner = PacketScanner(packet)
    guard let first = packet.first else { return .reply([]) }
    if first == UInt8(ascii: "q") || first == UInt8(ascii: "Q") { return query(scanner) }
    if first == UInt8(ascii: "v") { return verbose(scanner) }
    _ = scanner.skip(String(UnicodeScalar(first)))
    switch first {
    case UInt8(ascii: "?"): return .reply(stopReply)
    case UInt8(ascii: "!"):
      isExtended = true
      return .reply(Self.ok)
    case UInt8(ascii: "H"), UInt8(ascii: "T"): return .reply(Self.ok)
    case UInt8(ascii: "g"): return .reply(Hex.text(registers.bytes(of: machine.core)))
    case UInt8(ascii: "G"):
      return .reply(
        Self.result(Hex.bytes(scanner.rest).map { registers.write($0, to: machine.core) }))
    case UInt8(ascii: "p"):
      guard let number = scanner.number(), scanner.isAtEnd else { return .reply(Self.malformed) }
      return .reply(registers.bytes(of: machine.core, number).map(Hex.text) ?? Self.malformed)
    case UInt8(ascii: "P"):
      guard let number = scanner.number(), scanner.skip("="), let bytes = Hex.bytes(scanner.rest)
      else { return .reply(Self.malformed) }
      return .reply(Self.result(registers.write(bytes, to: machine.core, number)))
    case UInt8(ascii: "m"): return .reply(readMemory(&scanner))
    case UInt8(ascii: "M"): return .reply(writeMemory(&scanner, Hex.bytes))
    case UInt8(ascii: "X"): return .reply(writeMemory(&scanner) { Array($0) })
    case UInt8(ascii: "Z"), UInt8(ascii: "z"):
      guard let done = points.change(&scanner, inserts: first == UInt8(ascii: "Z")) else {
        return .reply(Self.malformed)
      }
      return .reply(done ? Self.ok : [])
    case UInt8(ascii: "c"): return resume(.run, at: &scanner)
    case UInt8(ascii: "s"): return resume(.step, at: &scanner)
    case UInt8(ascii: "C"), UInt8(ascii: "S"):
      // Signals mean nothing to a processor.
      guard scanner.number() != nil else { return .reply(Self.malformed) }
      if !scanner.isAtEnd, !scanner.skip(";") { return .reply(Self.malformed) }
      return resume(first == UInt8(ascii: "C") ? .run : .step, at: &scanner)
    case UInt8(ascii: "D"): return .detach(Self.ok)
    // GDB does not wait for a reply; LLDB does.
    case UInt8(ascii: "k"): return .kill(Array("X09".utf8))
    case UInt8(ascii: "R"):
      restart()
      return .nothing
    default: return .reply([])
    }
  }

  static let ok = Array("OK".utf8)
  /// Numbers of errno(3), as other stubs have them: EINVAL, EFAULT.
  static let malformed = Array("E16".utf8)
  static let noMemory = Array("E0e".utf8)

  /// Nil: malformed, as what could not be done.
  private static func result(_ done: Bool?) -> [UInt8] { done == true ? ok : malformed }

  private func resume(_ goal: Execution.Goal, at scanner: inout PacketScanner) -> Action {
    if !scanner.isAtEnd {
      guard let address = scanner.address(), scanner.isAtEnd else { return .reply(Self.malformed) }
      machine.core.moveProgramCounter(to: address)
    }
    return go(goal)
  }

  /// A program that has ended only begins anew.
  private func go(_ goal: Execution.Goal) -> Action {
    isOver ? .reply(stopReply) : .resume(goal)
  }

  /// From the chip's power supply on. Virtual time goes on, flash stays.
  private func restart() {
    machine.powerCycle()
    machine.catchUnhandledFaults()
    halt = .trap
  }

  // MARK: Memory

  private func readMemory(_ scanner: inout PacketScanner) -> [UInt8] {
    guard let (address, count) = scanner.stretch(), scanner.isAtEnd else { return Self.malformed }
    let bytes = memory.read(address, count: min(count, Self.packetSize / 2 - 16))
    return bytes.isEmpty && count > 0 ? Self.noMemory : Hex.text(bytes)
  }

  private func writeMemory(
    _ scanner: inout PacketScanner, _ decode: (ArraySlice<UInt8>) -> [UInt8]?
  ) -> [UInt8] {
    guard let (address, count) = scanner.stretch(), scanner.skip(":"),
      let bytes = decode(scanner.rest), bytes.count == count
    else { return Self.malformed }
    return memory.write(address, bytes) ? Self.ok : Self.noMemory
  }

  // MARK: Packets of a word

  private func verbose(_ packet: PacketScanner) -> Action {
    var scanner = packet
    if scanner.skip("vCont?") { return .reply(Array("vCont;c;C;s;S;t;r".utf8)) }
    if scanner.skip("vCont;") { return continuation(&scanner) }
    if scanner.skip("vFlashErase:") {
      guard let (address, count) = scanner.stretch(), scanner.isAtEnd else {
        return .reply(Self.malformed)
      }
      return .reply(flash.erase(address, count: count) ? Self.ok : Self.noMemory)
    }
    if scanner.skip("vFlashWrite:") {
      guard let address = scanner.address(), scanner.skip(":") else {
        return .reply(Self.malformed)
      }
      let done = flash.write(address, Array(scanner.rest))
      return .reply(done ? Self.ok : Array("E.memtype".utf8))
    }
    if scanner.skip("vFlashDone") {
      flash.finish()
      return .reply(Self.ok)
    }
    if scanner.skip("vRun") {
      // The image is what it is; a name and arguments of the debugger's side mean nothing here.
      restart()
      return .reply(stopReply)
    }
    if scanner.skip("vKill") {
      guard isExtended else { return .kill(Self.ok) }
      halt = .exited(0)
      return .end(Self.ok)
    }
    return .reply([])
  }

  /// The first action that is for the one thread there is; an action without a thread is for all.
  private func continuation(_ scanner: inout PacketScanner) -> Action {
    while !scanner.isAtEnd {
      var action = PacketScanner(Array(scanner.word(before: ";").utf8))
      let parts = action.word(before: ":")
      guard ["", "1", "0", "-1"].contains(action.text) else { continue }
      var what = PacketScanner(Array(parts.utf8))
      if what.skip("c") || what.skip("C") { return go(.run) }
      if what.skip("s") || what.skip("S") { return go(.step) }
      if what.skip("r"), let start = what.address(), what.skip(","), let end = what.address() {
        return go(.range(start, end))
      }
      // It stands already.
      if what.skip("t") { return .reply(stopReply) }
      break
    }
    return .reply(Self.malformed)
  }

  private func query(_ packet: PacketScanner) -> Action {
    var scanner = packet
    if scanner.skip("qSupported") { return .reply(supported(&scanner)) }
    if scanner.skip("QStartNoAckMode") {
      confirms = false
      return .reply(Self.ok)
    }
    if scanner.skip("qXfer:features:read:target.xml:") {
      return .reply(Self.part(of: TargetDescription.features(registers), &scanner))
    }
    if scanner.skip("qXfer:memory-map:read::") {
      return .reply(Self.part(of: TargetDescription.memoryMap(machine.board), &scanner))
    }
    if scanner.skip("qXfer:") { return .reply(Array("E00".utf8)) }
    if scanner.skip("qRcmd,") {
      guard let text = Hex.bytes(scanner.rest) else { return .reply(Self.malformed) }
      let answer = Monitor.answer(String(decoding: text, as: UTF8.self), machine)
      return .reply(Hex.text(answer.utf8))
    }
    if scanner.skip("qCRC:") {
      guard let (address, count) = scanner.stretch(), scanner.isAtEnd else {
        return .reply(Self.malformed)
      }
      return .reply(checksum(address, count))
    }
    if scanner.skip("qThreadExtraInfo") { return .reply(Hex.text(mode.utf8)) }
    switch scanner.text {
    case "qAttached": return .reply(Array("1".utf8))
    case "qC": return .reply(Array("QC1".utf8))
    case "qfThreadInfo": return .reply(Array("m1".utf8))
    case "qsThreadInfo": return .reply(Array("l".utf8))
    case "qSymbol::": return .reply(Self.ok)
    default: return .reply([])
    }
  }

  private func supported(_ scanner: inout PacketScanner) -> [UInt8] {
    _ = scanner.skip(":")
    let offers = scanner.text.split(separator: ";")
    reasons = Set(
      [BreakpointKind.software, .hardware].filter { offers.contains("\($0.rawValue)+") })
    return Array(
      ("PacketSize=\(Hex.text(Self.packetSize));QStartNoAckMode+;qXfer:features:read+;"
        + "qXfer:memory-map:read+;swbreak+;hwbreak+;vContSupported+").utf8)
  }

  /// `OFFSET,LENGTH` of a document: `m` and what is not its end, or `l` and what is.
  private static func part(of text: String, _ scanner: inout PacketScanner) -> [UInt8] {
    guard let offset = scanner.number(), scanner.skip(","), let length = scanner.number(),
      scanner.isAtEnd
    else { return malformed }
    let document = Array(text.utf8)
    let start = Int(min(offset, UInt64(document.count)))
    let rest = document[start...]
    let taken = rest.prefix(Int(min(length, UInt64(packetSize / 2))))
    return Array((taken.count == rest.count ? "l" : "m").utf8) + taken
  }

  /// What `info threads` shows.
  private var mode: String {
    let exception = machine.core.currentException
    let state = machine.core.isSleeping ? ", asleep" : ""
    return (exception == 0 ? "thread mode" : "exception \(exception)") + state
  }

  /// The CRC-32 that `compare-sections` computes: polynomial 0x04C11DB7, from the highest bit on.
  private func checksum(_ address: UInt32, _ count: Int) -> [UInt8] {
    guard let bytes = machine.bus.copyOut(address, count: count) else { return Self.noMemory }
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte) << 24
      for _ in 0..<8 { sum = sum << 1 ^ (sum >> 31 == 1 ? 0x04C1_1DB7 : 0) }
    }
    return Array("C\(Hex.text(sum))".utf8)
  }
}
