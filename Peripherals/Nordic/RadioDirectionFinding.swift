import Bus

/// Direction finding of the nRF52833's RADIO (PS section "RADIO", "Direction finding"): a tone behind the CRC,
/// antennas that are switched by GPIO pins, and samples of what comes in.
struct DirectionFinding: StateValue {
  /// What SWITCHPATTERN got since CLEARPATTERN; bit n goes to the pin of PSEL.DFEGPIO[n].
  var patterns: [UInt8] = []
  /// What runs, or will when the packet has come so far.
  var procedure: ToneProcedure?
  /// CTEInfo of the packet that comes in.
  var info: UInt8 = 0
  /// The tone behind the packet that comes in, in ticks of 16 MHz.
  var toneLength: UInt64 = 0

  static var blank: DirectionFinding { DirectionFinding() }
  /// What the pattern memory holds.
  static let capacity = 40

  mutating func visit(_ state: StateArchive) {
    state(&patterns)
    state(&procedure)
    state(&info)
    state(&toneLength)
  }
}

extension Radio {
  private enum Mode {
    static let departure: UInt32 = 2
    static let arrival: UInt32 = 3
  }

  /// DFEMODE, where the modulation has direction finding: Bluetooth at 1 and 2 Mbit/s.
  private var findingMode: UInt32 {
    guard chip.family == .nRF52833, (3...4).contains(self[R.MODE]) else { return 0 }
    return self[R.DFEMODE]
  }

  private func bits(_ register: UInt32, _ range: ClosedRange<UInt32>) -> UInt32 {
    self[register] >> range.lowerBound & (1 << (range.upperBound - range.lowerBound + 1) - 1)
  }

  /// A field with a sign.
  private func offset(_ register: UInt32, _ range: ClosedRange<UInt32>) -> Int {
    let width = range.upperBound - range.lowerBound + 1
    let value = Int(bits(register, range))
    return value >> Int(width - 1) == 0 ? value : value - 1 << Int(width)
  }

  private var isInExtension: Bool { bits(R.DFECTRL1, 7...7) != 0 }
  /// Whether the packet says what the tone is like.
  private var isInline: Bool { self[R.CTEINLINECONF] & 1 != 0 }
  private var isInfoInS1: Bool { self[R.CTEINLINECONF] & 1 << 3 != 0 }

  /// Reports a register's setting that the chip does not have or that is not modelled.
  private func complain(_ text: String, _ register: UInt32) {
    reportUnmodelled(text, offset: register, access: .write, value: self[register])
  }

  /// Direction finding where the chip has none.
  func checkFindingMode() {
    guard chip.family == .nRF52833, self[R.DFEMODE] >= Mode.departure, findingMode == 0 else {
      return
    }
    complain("direction finding is for Bluetooth at 1 and 2 Mbit/s", R.DFEMODE)
  }

  // MARK: Lengths

  /// Microseconds in ticks.
  private static let unit: UInt64 = 8 * 16

  /// Bits of the tone that this radio appends.
  func toneBits(bitTime: UInt64) -> UInt64 {
    guard findingMode >= Mode.departure, isInExtension else { return 0 }
    return UInt64(bits(R.DFECTRL1, 0...5)) * Self.unit / bitTime
  }

  // MARK: Procedure

  private static let spacings: [UInt64] = [0, 64, 32, 16, 8, 4, 2, 0]

  private func spacing(_ register: UInt32, _ range: ClosedRange<UInt32>) -> UInt64 {
    let value = bits(register, range)
    let ticks = Self.spacings[Int(value)]
    if ticks == 0 { complain("spacing \(value) does not exist: no samples", register) }
    return ticks
  }

  /// A procedure by the registers.
  private func procedure(trigger: UInt64, length: UInt64) -> ToneProcedure {
    ToneProcedure(
      trigger: trigger, length: length,
      switchOffset: UInt64(max(0, offset(R.DFECTRL2, 0...12))),
      switchSpacing: Self.spacings[Int(bits(R.DFECTRL1, 8...10))])
  }

  /// A sender's: it switches antennas for AoD.
  func prepareToSend(_ packet: AirPacket) {
    guard findingMode == Mode.departure else { return }
    begin(procedure(of: packet, end: packet.end - packet.tailBits * packet.bitTime))
  }

  /// The procedure by the registers alone, for a packet whose CRC ends at a tick.
  private func procedure(of packet: AirPacket, end: UInt64) -> ToneProcedure {
    let length = UInt64(bits(R.DFECTRL1, 0...5)) * Self.unit
    if isInExtension { return procedure(trigger: end, length: length) }
    return procedure(
      trigger: packet.addressEnd, length: min(length, end - packet.addressEnd))
  }

  /// A receiver's, once an address has matched.
  func prepareToReceive(
    _ packet: AirPacket, _ reception: RadioFormat.Reception, _ format: RadioFormat
  ) {
    finding.toneLength = 0
    guard findingMode >= Mode.departure else { return }
    if isInline { return readToneInfo(packet, reception, format) }
    let end = packet.addressEnd + UInt64(reception.end) * packet.bitTime
    var procedure = procedure(of: packet, end: end)
    if isInExtension { finding.toneLength = procedure.length }
    procedure.sampleSpacing = spacing(R.DFECTRL1, 16...18)
    beginReceiving(procedure)
  }

  private func beginReceiving(_ new: ToneProcedure) {
    var procedure = new
    procedure.samples = true
    procedure.referenceSpacing = spacing(R.DFECTRL1, 12...14)
    procedure.sampleOffset = offset(R.DFECTRL2, 16...27)
    begin(procedure, switches: findingMode == Mode.arrival)
  }

  private func begin(_ new: ToneProcedure, switches: Bool = true) {
    guard new.length > 0 else { return }
    var procedure = new
    procedure.switches = switches
    if switches {
      if procedure.switchSpacing == 0 {
        complain("TSWITCHSPACING does not exist: only the reference antenna", R.DFECTRL1)
      }
      if finding.patterns.count < 3, antennas.contains(where: { $0.pin != nil }) {
        complain("fewer than three antenna patterns: the pins go low", R.SWITCHPATTERN)
      }
    }
    finding.procedure = procedure
    scheduleChange()
    schedule(procedureEnd, atTick: procedure.end)
  }

  /// The samples go to memory together.
  func endProcedure(at time: UInt64) {
    scheduler.cancel(procedureEnd)
    guard let procedure = finding.procedure, procedure.samples else { return }
    finding.procedure?.samples = false
    let times = procedure.sampleTimes(before: time)
    let count = min(times.count, Int(self[R.DFEPACKET + 4]))
    var bytes: [UInt8] = []
    for time in times.prefix(count) {
      let value = sample(at: time, since: procedure.trigger)
      bytes += (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    guard count == 0 || storeDMA(self[R.DFEPACKET], bytes, pointer: R.DFEPACKET) else { return }
    self[R.DFEPACKET + 8] = UInt32(count)
  }

  /// Everything of the packet has passed.
  func finishProcedure() {
    guard let procedure = finding.procedure, procedure.trigger <= ticks else { return }
    endProcedure(at: ticks)
    while let next = finding.procedure?.nextChange, next.time <= ticks { changeAntenna() }
  }

  /// The packet ends before its time.
  func cutProcedure() {
    if let procedure = finding.procedure, ticks >= procedure.trigger { endProcedure(at: ticks) }
    finding.procedure = nil
    for event in [procedureEnd, antennaChange, toneFound] { scheduler.cancel(event) }
  }

  var findingStatus: UInt32 { finding.procedure?.status(at: ticks) ?? 0 }

  // MARK: What the packet says

  /// S0, its first bit lowest.
  private func firstByte(_ packet: AirPacket, _ format: RadioFormat) -> UInt32 {
    format.whitened(Array(packet.bits.prefix(8))).enumerated()
      .reduce(0) { $0 | UInt32($1.element) << UInt32($1.offset) }
  }

  /// Whether S0 is what CTEINLINECONF asks for.
  private func isExpected(_ packet: AirPacket, _ format: RadioFormat) -> Bool {
    firstByte(packet, format) & bits(R.CTEINLINECONF, 24...31) == bits(R.CTEINLINECONF, 16...23)
  }

  /// The format of a packet that comes in: S0 says whether there is an S1.
  func format(of packet: AirPacket, _ format: RadioFormat) -> RadioFormat {
    guard findingMode >= Mode.departure, isInline, isInfoInS1 else { return format }
    var format = format
    format.s1Bits = isExpected(packet, format) ? 8 : 0
    return format
  }

  private func readToneInfo(
    _ packet: AirPacket, _ reception: RadioFormat.Reception, _ format: RadioFormat
  ) {
    if format.s0Bytes != 1 || format.lengthBits != 8 {
      complain("CTEInfo is parsed with S0 of a byte and LENGTH of 8 bits", R.PCNF0)
    }
    guard isExpected(packet, format),
      let (value, end) = isInfoInS1
        ? (reception.memory[format.headerBytes - 1], format.headerBits)
        : infoOfAdvertising(reception, format)
    else { return }
    finding.info = value
    finding.toneLength = UInt64(toneUnits(value)) * Self.unit
    schedule(toneFound, atTick: packet.addressEnd + UInt64(end) * packet.bitTime)
  }

  /// CTEInfo of the common extended advertising payload, behind the addresses that are there, and the
  /// bits up to its end.
  private func infoOfAdvertising(_ reception: RadioFormat.Reception, _ format: RadioFormat)
    -> (UInt8, Int)?
  {
    let payload = reception.memory.dropFirst(format.headerBytes)
    let start = payload.startIndex
    guard payload.count > 1, payload[start] & 0x3F > 0, payload[start + 1] & 1 << 2 != 0 else {
      return nil
    }
    let addresses = (payload[start + 1] & 3).nonzeroBitCount
    let place = 2 + 6 * addresses
    guard place <= Int(payload[start] & 0x3F), place < payload.count else { return nil }
    return (payload[start + place], format.headerBits + 8 * (place + 1))
  }

  /// CTETime, in units of 8 microseconds.
  private func toneUnits(_ info: UInt8) -> UInt8 {
    switch bits(R.CTEINLINECONF, 6...7) {
    case 0: min(20, info & 0x1F)
    case 1: info & 0x1F
    default: info & 0x3F
    }
  }

  func toneInfoRead() {
    self[R.CTESTATUS] = UInt32(finding.info)
    fire(event: E.CTEPRESENT)
  }

  /// The CRC has ended: what CTEInfo announced begins.
  func beginAnnouncedTone(isCorrect: Bool) {
    guard isInline, findingMode >= Mode.departure, finding.toneLength > 0,
      isCorrect || self[R.CTEINLINECONF] & 1 << 4 != 0
    else { return }
    var procedure = procedure(trigger: ticks, length: finding.toneLength)
    if findingMode == Mode.departure, (1...2).contains(finding.info >> 6) {
      procedure.switchSpacing = finding.info >> 6 == 1 ? 32 : 64
    }
    procedure.sampleSpacing = spacing(
      R.CTEINLINECONF, procedure.switchSpacing == 64 ? 13...15 : 10...12)
    beginReceiving(procedure)
  }

  // MARK: Antennas

  func addPattern(_ value: UInt32) {
    guard finding.patterns.count < DirectionFinding.capacity else {
      return complain("more than 40 antenna patterns: left out", R.SWITCHPATTERN)
    }
    finding.patterns.append(UInt8(truncatingIfNeeded: value))
  }

  /// From ramp-up on the radio has the pins, if it is one that switches.
  func takeAntennas(toSend: Bool) {
    guard findingMode == (toSend ? Mode.departure : Mode.arrival) else { return releaseAntennas() }
    let pattern = pattern(0)
    for (index, antenna) in antennas.enumerated() {
      antenna.connect(
        to: chip.pin(selectedBy: self[R.DFEGPIO + 4 * UInt32(index)]),
        level: pattern >> index & 1 != 0)
    }
  }

  func releaseAntennas() {
    for antenna in antennas { antenna.connect(to: nil) }
  }

  private func pattern(_ index: Int) -> UInt8 {
    index < finding.patterns.count ? finding.patterns[index] : 0
  }

  private func scheduleChange() {
    if let next = finding.procedure?.nextChange { schedule(antennaChange, atTick: next.time) }
  }

  func changeAntenna() {
    guard let (_, next) = finding.procedure?.nextChange else { return }
    let pattern: UInt8
    switch next {
    case .idle: pattern = self.pattern(0)
    case .reference: pattern = self.pattern(1)
    case .slot(let number):
      let times = Int(bits(R.DFECTRL1, 20...23)) + 1
      pattern = self.pattern(2 + number / times % max(1, finding.patterns.count - 2))
    }
    for (index, antenna) in antennas.enumerated() { antenna.set(pattern >> index & 1 != 0) }
    finding.procedure?.changes += 1
    scheduleChange()
  }

  // MARK: Samples

  /// The sine at 0 to 16 sixty-fourths of a turn, with the amplitude that every signal has here.
  private static let sine = [
    0, 100, 200, 297, 392, 483, 569, 650, 724, 792, 851, 903, 946, 980, 1004, 1019, 1024,
  ]
  /// 1.646756 times the amplitude.
  private static let magnitude: UInt32 = 1686

  private static func sine(_ turn: Int) -> Int {
    let place = turn & 31
    let value = sine[place <= 16 ? place : 32 - place]
    return turn & 32 == 0 ? value : -value
  }

  /// A sample as DFEPACKET has it: a one turns the phase forward by a quarter within its bit, a zero
  /// backward. Where nobody sends it is zero.
  private func sample(at time: UInt64, since trigger: UInt64) -> UInt32 {
    guard let packet = current, trigger >= packet.addressEnd, time < packet.end else { return 0 }
    let turn = turn(of: packet, from: trigger, to: time)
    if bits(R.DFECTRL1, 15...15) != 0 {
      let signed = turn > 32 ? turn - 64 : turn
      let phase = Int16((2 * Double.pi * Double(signed)).rounded(.towardZero))
      return Self.magnitude << 16 | UInt32(UInt16(bitPattern: phase))
    }
    let inPhase = Int16(Self.sine(turn + 16))
    let quadrature = Int16(Self.sine(turn))
    return UInt32(UInt16(bitPattern: quadrature)) << 16 | UInt32(UInt16(bitPattern: inPhase))
  }

  /// How far the phase has turned between two ticks, in sixty-fourths of a turn.
  private func turn(of packet: AirPacket, from start: UInt64, to end: UInt64) -> Int {
    let step = Int(16 / packet.bitTime)
    var turn = 0
    var time = start
    while time < end {
      let index = Int((time - packet.addressEnd) / packet.bitTime)
      let next = min(end, packet.addressEnd + UInt64(index + 1) * packet.bitTime)
      let isOne = index >= packet.bits.count || packet.bits[index] != 0
      turn += Int(next - time) * (isOne ? step : -step)
      time = next
    }
    return turn & 63
  }
}
