import Bus

/// The 2.4 GHz radio (nRF51 RM section 17, nRF52833 PS section "RADIO"): its state machine, packets
/// through memory, address matching, CRC and whitening as on the air. What it sends goes to the
/// `Ether` of its chip.
public final class Radio: NordicPeripheral {
  enum State: UInt32, StateChoice {
    case disabled = 0
    case rxRampUp = 1
    case rxIdle = 2
    case rx = 3
    case rxDisable = 4
    case txRampUp = 9
    case txIdle = 10
    case tx = 11
    case txDisable = 12
  }

  /// The offset of EVENTS_DISABLED.
  public static let disabledEvent = eventBase + 4 * UInt32(E.DISABLED)

  private(set) var state = State.disabled
  /// What is being sent, or received since its address matched.
  private(set) var current: AirPacket?
  private(set) var reception: RadioFormat.Reception?
  /// Packets whose address has not passed yet.
  private(set) var approaching: [AirPacket] = []
  /// Ticks: since when it listens; when the last packet ended.
  private(set) var listeningSince: UInt64 = 0
  private var lastEnd: UInt64 = 0
  /// Ticks: since when energy is detected, and the channel assessed.
  var detectingSince: UInt64 = 0
  var assessingSince: UInt64 = 0
  var assessmentBegin: UInt64 = 0
  lazy var energyDetected = Event("\(name) EDEND") { [unowned self] in endEnergyDetection() }
  lazy var assessed = Event("\(name) CCA") { [unowned self] in endAssessment() }
  /// Signal strength of the packet heard last, in dBm.
  private var strength = Radio.quiet
  /// What an idle channel measures, in dBm.
  static let quiet = -100
  /// What is lost between any two radios, in decibels.
  static let pathLoss = 50

  private lazy var ready = Event("\(name) READY") { [unowned self] in rampedUp() }
  private lazy var disabled = Event("\(name) DISABLED") { [unowned self] in
    state = .disabled
    releaseAntennas()
    fire(event: E.DISABLED)
  }
  private lazy var heard = Event("\(name) ADDRESS") { [unowned self] in addressHeard() }
  private lazy var addressSent = Event("\(name) ADDRESS") { [unowned self] in
    fire(event: E.ADDRESS)
  }
  private lazy var payload = Event("\(name) PAYLOAD") { [unowned self] in fire(event: E.PAYLOAD) }
  private lazy var end = Event("\(name) END") { [unowned self] in ended() }
  private lazy var physicalEnd = Event("\(name) PHYEND") { [unowned self] in physicallyEnded() }
  private lazy var frameStart = Event("\(name) FRAMESTART") { [unowned self] in
    fire(event: E.FRAMESTART)
  }
  lazy var preamble = Event("\(name) SYNC") { [unowned self] in preambleHeard() }
  lazy var header = Event("\(name) MHRMATCH") { [unowned self] in
    fire(event: E.MHRMATCH)
  }
  private lazy var device = Event("\(name) DEVMATCH") { [unowned self] in matchDevice() }
  private lazy var bitCounter = Event("\(name) BCMATCH") { [unowned self] in
    fire(event: E.BCMATCH)
  }
  private lazy var measured = Event("\(name) RSSIEND") { [unowned self] in
    self[R.RSSISAMPLE] = UInt32(clamping: -strength)
    fire(event: E.RSSIEND)
  }

  /// Direction finding.
  var finding = DirectionFinding()
  /// What PSEL.DFEGPIO[n] name.
  let antennas = (0..<8).map { _ in DrivenPin() }
  lazy var antennaChange = Event("\(name) antenna") { [unowned self] in changeAntenna() }
  lazy var toneFound = Event("\(name) CTEPRESENT") { [unowned self] in toneInfoRead() }
  lazy var procedureEnd = Event("\(name) samples") { [unowned self] in endProcedure(at: ticks) }

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!,
      shorts: Self.shortcuts(chip.family))
    chip.radio = self
    chip.ether.add(self)
  }

  /// Whether it sends, or may begin to within the ether's look-ahead.
  var isTransmitting: Bool {
    switch state {
    case .txRampUp, .txIdle, .tx: true
    default: false
    }
  }

  // MARK: Registers

  var ticks: UInt64 { scheduler.now / chip.cyclesPerPeripheralTick }

  func schedule(_ event: Event, atTick tick: UInt64) {
    scheduler.schedule(event, at: tick * chip.cyclesPerPeripheralTick)
  }

  /// Ticks of 16 MHz a bit takes; nil for modes that are not modelled.
  private var bitTime: UInt64? {
    switch self[R.MODE] {
    case 0, 3: 16
    case 1, 4: 8
    case 2: 64
    case Self.longRange125 where chip.family == .nRF52833: 128
    case Self.longRange500 where chip.family == .nRF52833: 32
    case Self.ieee802154 where chip.family == .nRF52833: 64
    default: nil
    }
  }

  /// MODE of Bluetooth's long range at 125 and 500 kbit/s.
  static let longRange125: UInt32 = 5
  static let longRange500: UInt32 = 6
  var isLongRange: Bool {
    (Self.longRange125...Self.longRange500).contains(self[R.MODE]) && chip.family == .nRF52833
  }
  /// In ticks: the preamble; with access address, CI and TERM1 (37 bits at 125 kbit/s; Bluetooth Core
  /// Specification 5.0, volume 6, part B, 2.2).
  static let longRangePreamble: UInt64 = 80 * 16
  private static let longRangeLead: UInt64 = longRangePreamble + 37 * 8 * 16
  /// Bits of TERM2.
  private static let longRangeTail: UInt64 = 3

  /// MODE of IEEE 802.15.4 at 250 kbit/s.
  static let ieee802154: UInt32 = 15
  var isIEEE802154: Bool { self[R.MODE] == Self.ieee802154 }

  private var preambleBits: UInt64 {
    switch self[R.PCNF0] >> 24 & 3 {
    case 2: 32
    case 1: 16
    default: self[R.MODE] == 4 ? 16 : 8
    }
  }

  var frequency: Int {
    let offset = Int(self[R.FREQUENCY] & 0x7F)
    return self[R.FREQUENCY] & 0x100 != 0 ? offset - 40 : offset
  }

  var format: RadioFormat {
    let pcnf0 = self[R.PCNF0]
    let pcnf1 = self[R.PCNF1]
    return RadioFormat(
      s0Bytes: Int(pcnf0 >> 8 & 1), lengthBits: min(8, Int(pcnf0 & 0xF)),
      s1Bits: min(8, Int(pcnf0 >> 16 & 0xF)), includesS1: pcnf0 >> 20 & 1 != 0,
      staticBytes: Int(pcnf1 >> 8 & 0xFF), maximumBytes: Int(pcnf1 & 0xFF),
      isBigEndian: pcnf1 >> 24 & 1 != 0, isWhitened: pcnf1 >> 25 & 1 != 0,
      whiteningValue: self[R.DATAWHITEIV], crcBytes: Int(self[R.CRCCNF] & 3),
      crcSkipsAddress: self[R.CRCCNF] >> 8 & 3 != 0,
      crcSkipsLength: self[R.CRCCNF] >> 8 & 3 == 2,
      lengthIncludesCRC: self[R.PCNF0] >> 26 & 1 != 0, crcPolynomial: self[R.CRCPOLY],
      crcInitial: self[R.CRCINIT])
  }

  /// The start of frame delimiter, which IEEE 802.15.4 has instead of an address.
  var delimiter: [UInt8] { format.bits(self[R.SFD], 8) }

  /// A logical address as sent: BALEN bytes of its base, of which the low ones are left out, then
  /// its prefix.
  func address(_ logical: UInt32) -> [UInt8] {
    let base = self[logical == 0 ? R.BASE0 : R.BASE1]
    let count = min(4, Int(self[R.PCNF1] >> 16 & 7))
    let prefix = self[R.PREFIX0 + logical / 4 * 4] >> (8 * (logical % 4)) & 0xFF
    let format = format
    return (4 - count..<4).flatMap { format.bits(base >> UInt32(8 * $0) & 0xFF, 8) }
      + format.bits(prefix, 8)
  }

  // MARK: Tasks

  func rampUp(toSend: Bool) {
    switch state {
    case .disabled: break
    // The nRF52833 turns round without going through DISABLED.
    case .rxIdle, .rx: guard toSend, chip.family == .nRF52833 else { return }
    case .txIdle: guard !toSend, chip.family == .nRF52833 else { return }
    default: return
    }
    forgetPacket()
    state = toSend ? .txRampUp : .rxRampUp
    takeAntennas(toSend: toSend)
    let isFast = chip.family == .nRF52833 && self[R.MODECNF0] & 1 != 0
    let time =
      isFast
      ? Self.fastRampUp : toSend ? chip.timing.transmitterStart : chip.timing.receiverStart
    let soonest = scheduler.now + chip.cycles(nanoseconds: time)
    scheduler.schedule(ready, at: max(soonest, interframeEnd(toSend: toSend)))
  }

  /// The cycle at which the next packet may begin at the earliest: TIFS microseconds behind the last
  /// one, if the shortcuts lead from one to the other.
  private func interframeEnd(toSend: Bool) -> UInt64 {
    let needed: UInt32 = toSend ? 1 << 1 | 1 << 2 : 1 << 1 | 1 << 3
    guard self[Self.shortsOffset] & needed == needed else { return 0 }
    return (lastEnd + 16 * UInt64(self[R.TIFS])) * chip.cyclesPerPeripheralTick
  }

  /// The nRF52833's fast ramp-up, in nanoseconds.
  private static let fastRampUp: UInt64 = 40_000

  private func rampedUp() {
    let isSender = state == .txRampUp
    state = isSender ? .txIdle : .rxIdle
    fire(event: E.READY)
    if chip.family == .nRF52833 { fire(event: isSender ? E.TXREADY : E.RXREADY) }
  }

  func start() {
    checkFindingMode()
    switch state {
    case .rxIdle:
      state = .rx
      listeningSince = ticks
    case .txIdle: send()
    default: break
    }
  }

  func stop() {
    switch state {
    case .rx: state = .rxIdle
    case .tx: state = .txIdle
    default: return
    }
    forgetPacket()
  }

  /// Transmitters need 10, 4 or 3 microseconds by the bit rate, receivers none.
  func disable() {
    switch state {
    case .disabled: return fire(event: E.DISABLED)
    case .rxDisable, .txDisable: return
    case .tx, .txIdle, .txRampUp: state = .txDisable
    case .rx, .rxIdle, .rxRampUp: state = .rxDisable
    }
    for event in [ready, energyDetected, assessed] { scheduler.cancel(event) }
    forgetPacket()
    let microseconds: UInt64 =
      state == .rxDisable ? 0 : bitTime == 64 ? 10 : bitTime == 8 ? 3 : 4
    scheduler.schedule(disabled, after: chip.cycles(nanoseconds: microseconds * 1000))
  }

  private func forgetPacket() {
    cutProcedure()
    for event in [addressSent, frameStart, payload, end, physicalEnd, header, device, bitCounter] {
      scheduler.cancel(event)
    }
    current = nil
    reception = nil
  }

  // MARK: Sending

  /// EasyDMA's reads are taken together, at the begin.
  private func send() {
    guard let bitTime else {
      return reportUnmodelled(
        "MODE \(self[R.MODE]) is not modelled: nothing is sent", offset: R.MODE, access: .write,
        value: self[R.MODE])
    }
    let format = format
    let pointer = self[R.PACKETPTR]
    guard let header = fetchDMA(pointer, count: format.headerBytes, pointer: R.PACKETPTR),
      let content = fetchDMA(
        pointer &+ UInt32(format.headerBytes), count: format.payloadBytes(header: header),
        pointer: R.PACKETPTR)
    else { return }
    let address = isIEEE802154 ? delimiter : address(self[R.TXADDRESS])
    if isLongRange { checkLongRange(address) }
    let packet = AirPacket(
      start: ticks, bitTime: bitTime,
      leadBits: isLongRange
        ? Self.longRangeLead / bitTime : preambleBits + UInt64(address.count),
      tailBits: isLongRange ? Self.longRangeTail : toneBits(bitTime: bitTime),
      frequency: frequency, mode: self[R.MODE],
      address: address,
      bits: format.encode(header: header, payload: content, address: address),
      power: Int(Int8(truncatingIfNeeded: self[R.TXPOWER])))
    state = .tx
    current = packet
    prepareToSend(packet)
    schedule(addressSent, atTick: packet.addressEnd)
    let payloadBits = UInt64(packet.bits.count - 8 * format.crcBytes)
    schedule(payload, atTick: packet.addressEnd + payloadBits * bitTime)
    schedule(end, atTick: packet.end - packet.tailBits * bitTime)
    note(.packetSent(UInt32((packet.address.count + packet.bits.count) / 8)))
    chip.ether.send(packet, from: self)
  }

  /// Long range has the lengths of Bluetooth here.
  private func checkLongRange(_ address: [UInt8]) {
    let pcnf0 = self[R.PCNF0]
    let isBluetooth =
      pcnf0 >> 22 & 3 == 2 && pcnf0 >> 24 & 3 == 3 && pcnf0 >> 29 & 3 == 3 && address.count == 32
    guard !isBluetooth else { return }
    reportUnmodelled(
      "long range with another PLEN, CILEN, TERMLEN or address than Bluetooth's is not modelled",
      offset: R.PCNF0, access: .write, value: pcnf0)
  }

  // MARK: Receiving

  /// A packet is on the air somewhere.
  func approach(_ packet: AirPacket) {
    let index = approaching.firstIndex { $0.addressEnd > packet.addressEnd } ?? approaching.count
    approaching.insert(packet, at: index)
    schedule(heard, atTick: approaching[0].addressEnd)
    schedulePreamble()
  }

  private func addressHeard() {
    let now = ticks
    while let packet = approaching.first, packet.addressEnd <= now {
      approaching.removeFirst()
      listen(to: packet)
    }
    if let next = approaching.first { schedule(heard, atTick: next.addressEnd) }
  }

  private func listen(to packet: AirPacket) {
    guard state == .rx, current == nil, listeningSince <= packet.start, hears(packet),
      packet.frequency == frequency
    else { return }
    guard let logical = logicalAddress(of: packet) else { return }
    let format = self.format(of: packet, format)
    let reception = format.decode(packet.bits, address: packet.address)
    current = packet
    self.reception = reception
    strength = packet.power - Self.pathLoss
    self[R.RXMATCH] = logical
    schedule(payload, atTick: packet.addressEnd + UInt64(reception.payloadEnd) * packet.bitTime)
    schedule(end, atTick: packet.addressEnd + UInt64(reception.end) * packet.bitTime)
    if isIEEE802154 {
      schedule(
        frameStart, atTick: packet.addressEnd + UInt64(format.headerBits) * packet.bitTime)
      scheduleHeaderMatch(packet, reception)
    }
    if self[R.DACNF] & 0xFF != 0, reception.memory.count >= format.headerBytes + 6 {
      schedule(
        device, atTick: packet.addressEnd + UInt64(format.headerBits + 48) * packet.bitTime)
    }
    prepareToReceive(packet, reception, format)
    if packet.mode == Self.longRange500, self[R.MODE] == Self.longRange125 {
      fire(event: E.RATEBOOST)
    }
    fire(event: E.ADDRESS)
  }

  private func ended() {
    scheduler.cancel(bitCounter)
    guard let packet = current else { return }
    let isCorrect = state == .rx ? store(packet) : nil
    let tail =
      state == .tx || isLongRange ? packet.tailBits * packet.bitTime : finding.toneLength
    lastEnd = ticks + tail
    if tail > 0 {
      schedule(physicalEnd, atTick: lastEnd)
    } else {
      physicallyEnded()
    }
    if let isCorrect, chip.family == .nRF52833 {
      fire(event: isCorrect ? E.CRCOK : E.CRCERROR)
    }
    fire(event: E.END)
  }

  /// Puts what was received into memory and says whether its CRC is correct.
  private func store(_ packet: AirPacket) -> Bool? {
    guard let reception else { return nil }
    self.reception = nil
    let isCorrect = reception.isCorrect && !chip.ether.isDisturbed(packet)
    self[R.RXCRC] = reception.crc
    self[R.CRCSTATUS] = isCorrect ? 1 : 0
    var memory = reception.memory
    if isIEEE802154 { memory.append(energyLevel(packet.power - Self.pathLoss)) }
    _ = storeDMA(self[R.PACKETPTR], memory, pointer: R.PACKETPTR)
    note(.packetReceived(UInt32((packet.address.count + reception.end) / 8)))
    if chip.family == .nRF52833 {
      self[R.PDUSTAT] =
        (reception.isCut ? 1 : 0) | (packet.mode == Self.longRange500 ? 1 << 1 : 0)
      beginAnnouncedTone(isCorrect: isCorrect)
    }
    return isCorrect
  }

  /// Nothing more of the packet is on the air.
  private func physicallyEnded() {
    finishProcedure()
    current = nil
    state = state == .tx ? .txIdle : .rxIdle
    if chip.family == .nRF52833 { fire(event: E.PHYEND) }
  }

  // MARK: Bit counter and signal strength

  func startBitCounter() {
    guard let current else { return }
    schedule(bitCounter, atTick: ticks + UInt64(self[R.BCC]) * current.bitTime)
  }

  func stopBitCounter() { scheduler.cancel(bitCounter) }

  /// A measurement takes 8.8 microseconds.
  func measureStrength() {
    guard state == .rx || state == .rxIdle else { return }
    if current == nil { strength = Self.quiet }
    scheduler.schedule(measured, after: chip.cycles(nanoseconds: 8_800))
  }

  func stopMeasuring() { scheduler.cancel(measured) }

  // MARK: Off

  func powerOff() {
    for event in [ready, disabled, measured, energyDetected, assessed] { scheduler.cancel(event) }
    finding.procedure = nil
    forgetPacket()
    releaseAntennas()
    state = .disabled
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&self.state)
    state(&current)
    state(&reception)
    state(&approaching)
    state(&listeningSince, &lastEnd)
    state(&detectingSince, &assessingSince)
    state(&assessmentBegin)
    state(&strength)
    state(&finding)
    for antenna in antennas { antenna.visit(state, chip) }
    for event in [
      ready, disabled, heard, addressSent, frameStart, payload, end, physicalEnd, preamble, header,
      device, bitCounter, measured, energyDetected, assessed, antennaChange, toneFound,
      procedureEnd,
    ] {
      state(event, of: scheduler)
    }
  }

  public override func reset() {
    super.reset()
    finding = DirectionFinding()
    powerOff()
  }
}
