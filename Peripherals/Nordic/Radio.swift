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
  private var current: AirPacket?
  private var reception: RadioFormat.Reception?
  /// Packets whose address has not passed yet.
  private var approaching: [AirPacket] = []
  /// Ticks: since when it listens; when the last packet ended.
  private var listeningSince: UInt64 = 0
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
    fire(event: E.DISABLED)
  }
  private lazy var heard = Event("\(name) ADDRESS") { [unowned self] in addressHeard() }
  private lazy var addressSent = Event("\(name) ADDRESS") { [unowned self] in
    fire(event: E.ADDRESS)
  }
  private lazy var payload = Event("\(name) PAYLOAD") { [unowned self] in fire(event: E.PAYLOAD) }
  private lazy var end = Event("\(name) END") { [unowned self] in ended() }
  private lazy var physicalEnd = Event("\(name) PHYEND") { [unowned self] in
    fire(event: E.PHYEND)
  }
  private lazy var frameStart = Event("\(name) FRAMESTART") { [unowned self] in
    fire(event: E.FRAMESTART)
  }
  private lazy var device = Event("\(name) DEVMATCH") { [unowned self] in matchDevice() }
  private lazy var bitCounter = Event("\(name) BCMATCH") { [unowned self] in
    fire(event: E.BCMATCH)
  }
  private lazy var measured = Event("\(name) RSSIEND") { [unowned self] in
    self[R.RSSISAMPLE] = UInt32(clamping: -strength)
    fire(event: E.RSSIEND)
  }

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

  private func schedule(_ event: Event, atTick tick: UInt64) {
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
  private static let longRange125: UInt32 = 5
  private static let longRange500: UInt32 = 6
  private var isLongRange: Bool {
    (Self.longRange125...Self.longRange500).contains(self[R.MODE]) && chip.family == .nRF52833
  }
  /// Preamble (80 microseconds), access address, CI and TERM1 (37 bits at 125 kbit/s), in ticks (Bluetooth
  /// Core Specification 5.0, volume 6, part B, 2.2).
  private static let longRangeLead: UInt64 = (80 + 37 * 8) * 16
  /// Bits of TERM2.
  private static let longRangeTail: UInt64 = 3

  /// MODE of IEEE 802.15.4 at 250 kbit/s.
  static let ieee802154: UInt32 = 15
  private var isIEEE802154: Bool { self[R.MODE] == Self.ieee802154 }

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

  private var format: RadioFormat {
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
  private var delimiter: [UInt8] { format.bits(self[R.SFD], 8) }

  /// A logical address as sent: BALEN bytes of its base, of which the low ones are left out, then
  /// its prefix.
  private func address(_ logical: UInt32) -> [UInt8] {
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
    for event in [addressSent, frameStart, payload, end, physicalEnd, device, bitCounter] {
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
      tailBits: isLongRange ? Self.longRangeTail : 0, frequency: frequency, mode: self[R.MODE],
      address: address,
      bits: format.encode(header: header, payload: content, address: address),
      power: Int(Int8(truncatingIfNeeded: self[R.TXPOWER])))
    state = .tx
    current = packet
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
    let format = format
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
    }
    if self[R.DACNF] & 0xFF != 0, reception.memory.count >= format.headerBytes + 6 {
      schedule(
        device, atTick: packet.addressEnd + UInt64(format.headerBits + 48) * packet.bitTime)
    }
    if packet.mode == Self.longRange500, self[R.MODE] == Self.longRange125 {
      fire(event: E.RATEBOOST)
    }
    fire(event: E.ADDRESS)
  }

  /// Whether it is of the receiver's kind: CI says which of long range's bit rates follows.
  private func hears(_ packet: AirPacket) -> Bool {
    packet.mode == self[R.MODE]
      || isLongRange && (Self.longRange125...Self.longRange500).contains(packet.mode)
  }

  /// Which of the enabled addresses a packet has; nil for none.
  private func logicalAddress(of packet: AirPacket) -> UInt32? {
    if isIEEE802154 { return packet.address == delimiter ? 0 : nil }
    let enabled = self[R.RXADDRESSES]
    return (0..<8 as Range<UInt32>).first {
      enabled >> $0 & 1 != 0 && address($0) == packet.address
    }
  }

  /// Advertising addresses: the first six bytes of the payload, TxAdd in bit 6 of S0.
  private func matchDevice() {
    guard let reception else { return }
    let format = format
    let bytes = reception.memory[format.headerBytes..<format.headerBytes + 6]
    let value = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let txAdd = UInt32(reception.memory[0] >> 6 & 1)
    let configuration = self[R.DACNF]
    let index = (0..<8 as Range<UInt32>).first {
      configuration >> $0 & 1 != 0 && configuration >> (8 + $0) & 1 == txAdd
        && value == UInt64(self[R.DAP + 4 * $0] & 0xFFFF) << 32 | UInt64(self[R.DAB + 4 * $0])
    }
    if let index { self[R.DAI] = index }
    fire(event: index == nil ? E.DEVMISS : E.DEVMATCH)
  }

  private func ended() {
    scheduler.cancel(bitCounter)
    let packet = current
    current = nil
    let tail = packet.map { $0.tailBits * $0.bitTime } ?? 0
    lastEnd = ticks + tail
    if tail > 0 { schedule(physicalEnd, atTick: lastEnd) }
    let endsHere = tail == 0 && chip.family == .nRF52833
    if state == .tx {
      state = .txIdle
      if endsHere { fire(event: E.PHYEND) }
      return fire(event: E.END)
    }
    guard let reception, let packet else { return }
    self.reception = nil
    state = .rxIdle
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
      if endsHere { fire(event: E.PHYEND) }
      fire(event: isCorrect ? E.CRCOK : E.CRCERROR)
    }
    fire(event: E.END)
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
    forgetPacket()
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
    for event in [
      ready, disabled, heard, addressSent, frameStart, payload, end, physicalEnd, device,
      bitCounter,
      measured, energyDetected, assessed,
    ] {
      state(event, of: scheduler)
    }
  }

  public override func reset() {
    super.reset()
    powerOff()
  }
}
