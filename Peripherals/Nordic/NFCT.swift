import Bus

/// Near field communication tag, NFC-A at 106 kbps (nRF52833 PS section "NFCT"; frames by ISO/IEC
/// 14443-3). What a reader does comes in by `setField` and `receive`; what the tag says goes out by
/// `onTransmit`.
public final class NFCT: NordicPeripheral {
  enum R {
    static let ERRORSTATUS: UInt32 = 0x404
    static let FRAMESTATUS: UInt32 = 0x40C
    static let FRAMEDELAYMIN: UInt32 = 0x504
    static let FRAMEDELAYMAX: UInt32 = 0x508
    static let FRAMEDELAYMODE: UInt32 = 0x50C
    static let PACKETPTR: UInt32 = 0x510
    static let MAXLEN: UInt32 = 0x514
    static let TXD_FRAMECONFIG: UInt32 = 0x518
    static let TXD_AMOUNT: UInt32 = 0x51C
    static let RXD_FRAMECONFIG: UInt32 = 0x520
    static let RXD_AMOUNT: UInt32 = 0x524
    static let NFCID1_LAST: UInt32 = 0x590
    static let NFCID1_2ND_LAST: UInt32 = 0x594
    static let NFCID1_3RD_LAST: UInt32 = 0x598
    static let AUTOCOLRESCONFIG: UInt32 = 0x59C
    static let SENSRES: UInt32 = 0x5A0
    static let SELRES: UInt32 = 0x5A4
    static let TASKS_ACTIVATE: UInt32 = 0x000
    static let TASKS_SENSE: UInt32 = 0x008
    static let TASKS_ENABLERXDATA: UInt32 = 0x01C
  }
  enum E {
    static let READY = 0
    static let FIELDDETECTED = 1
    static let FIELDLOST = 2
    static let TXFRAMESTART = 3
    static let TXFRAMEEND = 4
    static let RXFRAMESTART = 5
    static let RXFRAMEEND = 6
    static let ERROR = 7
    static let RXERROR = 10
    static let ENDRX = 11
    static let ENDTX = 12
    static let AUTOCOLRESSTARTED = 14
    static let COLLISION = 18
    static let SELECTED = 19
    static let STARTED = 20
  }
  private enum Frame {
    static let parity: UInt32 = 1
    static let discardsStart: UInt32 = 2
    static let startOfFrame: UInt32 = 4
    static let checksum: UInt32 = 0x10
  }
  private enum Status {
    static let checksum: UInt32 = 1
    static let overrun: UInt32 = 8
  }
  /// NFCTAGSTATE.
  enum State: UInt32, StateChoice {
    case disabled = 0
    case rampUp = 2
    case idle = 3
    case receive = 4
    case frameDelay = 5
    case transmit = 6
  }

  private static let shortcuts = [
    Short(bit: 0, name: "FIELDDETECTED_ACTIVATE", event: E.FIELDDETECTED, task: R.TASKS_ACTIVATE),
    Short(bit: 1, name: "FIELDLOST_SENSE", event: E.FIELDLOST, task: R.TASKS_SENSE),
    Short(
      bit: 5, name: "TXFRAMEEND_ENABLERXDATA", event: E.TXFRAMEEND, task: R.TASKS_ENABLERXDATA),
  ]
  private static let events = [
    ("READY", E.READY), ("FIELDDETECTED", E.FIELDDETECTED), ("FIELDLOST", E.FIELDLOST),
    ("TXFRAMESTART", E.TXFRAMESTART), ("TXFRAMEEND", E.TXFRAMEEND),
    ("RXFRAMESTART", E.RXFRAMESTART), ("RXFRAMEEND", E.RXFRAMEEND), ("ERROR", E.ERROR),
    ("RXERROR", E.RXERROR), ("ENDRX", E.ENDRX), ("ENDTX", E.ENDTX),
    ("AUTOCOLRESSTARTED", E.AUTOCOLRESSTARTED), ("COLLISION", E.COLLISION),
    ("SELECTED", E.SELECTED), ("STARTED", E.STARTED),
  ]

  private static let table = RegisterMap(of: NFCT.self) {
    Register.task("TASKS_ACTIVATE", R.TASKS_ACTIVATE) { $0.activate() }
    Register.task("TASKS_DISABLE", 0x004) { $0.disable() }
    Register.task("TASKS_SENSE", R.TASKS_SENSE) { $0.sense() }
    Register.task("TASKS_STARTTX", 0x00C) { $0.startTransmission() }
    Register.task("TASKS_ENABLERXDATA", R.TASKS_ENABLERXDATA) { $0.enableReception() }
    Register.task("TASKS_GOIDLE", 0x024) { $0.rest(asleep: false) }
    Register.task("TASKS_GOSLEEP", 0x028) { $0.rest(asleep: true) }
    for (name, number) in events { Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number)) }
    Register.shorts(shortcuts)
    Register.interrupts(events.map { .field($0.0, $0.1) }, hasINTEN: true)
    Register.writeOneToClear("ERRORSTATUS", R.ERRORSTATUS, fields: [.field("FRAMEDELAYTIMEOUT", 0)])
    Register.writeOneToClear(
      "FRAMESTATUS.RX", R.FRAMESTATUS,
      fields: [.field("CRCERROR", 0), .field("PARITYSTATUS", 2), .field("OVERRUN", 3)])
    Register.readOnly("NFCTAGSTATE", 0x410, onRead: { $0.state.rawValue })
    Register.readOnly("SLEEPSTATE", 0x420, onRead: { $0.resolution.isAsleep ? 1 : 0 })
    Register.readOnly("FIELDPRESENT", 0x43C, onRead: { $0.seesField && $0.isListening ? 3 : 0 })
    Register.readWrite(
      "FRAMEDELAYMIN", R.FRAMEDELAYMIN, reset: 0x480, fields: [.field("FRAMEDELAYMIN", 0...15)])
    Register.readWrite(
      "FRAMEDELAYMAX", R.FRAMEDELAYMAX, reset: 0x1000, fields: [.field("FRAMEDELAYMAX", 0...19)])
    Register.readWrite(
      "FRAMEDELAYMODE", R.FRAMEDELAYMODE, reset: 1, fields: [.field("FRAMEDELAYMODE", 0...1)])
    Register.readWrite("PACKETPTR", R.PACKETPTR)
    Register.readWrite("MAXLEN", R.MAXLEN, fields: [.field("MAXLEN", 0...8)])
    Register.readWrite(
      "TXD.FRAMECONFIG", R.TXD_FRAMECONFIG, reset: 0x17,
      fields: [
        .field("PARITY", 0), .field("DISCARDMODE", 1), .field("SOF", 2), .field("CRCMODETX", 4),
      ])
    Register.readWrite(
      "TXD.AMOUNT", R.TXD_AMOUNT,
      fields: [.field("TXDATABITS", 0...2), .field("TXDATABYTES", 3...11)])
    Register.readWrite(
      "RXD.FRAMECONFIG", R.RXD_FRAMECONFIG, reset: 0x15,
      fields: [.field("PARITY", 0), .field("SOF", 2), .field("CRCMODERX", 4)])
    Register.readOnly("RXD.AMOUNT", R.RXD_AMOUNT)
    // Nothing of the air is on a pin.
    Register.readWrite(
      "MODULATIONCTRL", 0x52C, reset: 1, fields: [.notModelled("MODULATIONCTRL", 0...1)])
    Register.readWrite("MODULATIONPSEL", 0x538, reset: ~0)
    Register.readWrite("NFCID1_LAST", R.NFCID1_LAST, reset: 0x6363)
    Register.readWrite("NFCID1_2ND_LAST", R.NFCID1_2ND_LAST, fields: [.field("NFCID1", 0...23)])
    Register.readWrite("NFCID1_3RD_LAST", R.NFCID1_3RD_LAST, fields: [.field("NFCID1", 0...23)])
    Register.readWrite(
      "AUTOCOLRESCONFIG", R.AUTOCOLRESCONFIG, reset: 2, fields: [.field("MODE", 0...1)])
    Register.readWrite("SENSRES", R.SENSRES, reset: 1, fields: [.field("SENSRES", 0...15)])
    Register.readWrite("SELRES", R.SELRES, fields: [.field("SELRES", 0...7)])
  }

  /// From SENSE to the detection of a field, and from ACTIVATE to READY, in nanoseconds.
  private static let senseTime: UInt64 = 20_000
  private static let activateTime: UInt64 = 500_000
  /// Of the field, in hertz; and its periods in a bit.
  private static let carrier: UInt64 = 13_560_000
  private static let bit = 128

  /// Called with the bytes of a frame at its end on the air; the last byte may have fewer than eight
  /// bits.
  public var onTransmit: (_ bytes: [UInt8], _ lastBits: Int) -> Void = { _, _ in }
  private(set) var state = State.disabled
  private var resolution = CollisionResolution()
  private var hasField = false
  /// Without the antenna's pins (UICR.NFCPINS) there is no field to see.
  private var seesField: Bool { hasField && chip.uicr?.hasAntenna != false }
  private var isSensing = false
  private var receptionEnabled = false
  private var receptionEnd: UInt64 = 0
  private var incoming: (bytes: [UInt8], lastBits: Int) = ([], 8)
  private var outgoing: (bytes: [UInt8], lastBits: Int) = ([], 8)
  /// The response is the automatic collision resolution's.
  private var isAutomatic = false

  private lazy var ready = Event("\(name) READY") { [unowned self] in
    state = .idle
    resolution.begin(asleep: false)
    fire(event: E.READY)
  }
  private lazy var detected = Event("\(name) FIELDDETECTED") { [unowned self] in
    fire(event: E.FIELDDETECTED)
  }
  private lazy var frameStart = Event("\(name) RXFRAMESTART") { [unowned self] in
    if !isAutomatic { fire(event: E.RXFRAMESTART) }
  }
  private lazy var frameEnd = Event("\(name) RXFRAMEEND") { [unowned self] in received() }
  private lazy var transmissionStart = Event("\(name) TXFRAMESTART") { [unowned self] in transmit()
  }
  private lazy var transmissionEnd = Event("\(name) TXFRAMEEND") { [unowned self] in transmitted() }
  private lazy var delayOver = Event("\(name) frame delay") { [unowned self] in
    self[R.ERRORSTATUS] |= 1
    state = .idle
    fire(event: E.ERROR)
  }
  private var timers: [Event] {
    [ready, detected, frameStart, frameEnd, transmissionStart, transmissionEnd, delayOver]
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
  }

  private func cycles(carrier periods: Int) -> UInt64 {
    UInt64(periods) * scheduler.frequency / Self.carrier
  }

  public override func visit(_ archive: StateArchive) {
    super.visit(archive)
    archive(&state)
    archive(&resolution)
    archive(&hasField, &isSensing, &receptionEnabled, &isAutomatic)
    archive(&receptionEnd)
    archive(&incoming.bytes)
    archive(&incoming.lastBits)
    archive(&outgoing.bytes)
    archive(&outgoing.lastBits)
    for timer in timers { archive(timer, of: scheduler) }
  }

  // MARK: States

  private var isListening: Bool { isSensing || state != .disabled }

  private func sense() {
    disable()
    isSensing = true
    if seesField { scheduler.schedule(detected, after: chip.cycles(nanoseconds: Self.senseTime)) }
  }

  private func activate() {
    guard state == .disabled else { return }
    isSensing = false
    state = .rampUp
    scheduler.schedule(ready, after: chip.cycles(nanoseconds: Self.activateTime))
  }

  private func disable() {
    for timer in timers { scheduler.cancel(timer) }
    isSensing = false
    receptionEnabled = false
    state = .disabled
  }

  private func rest(asleep: Bool) {
    guard state.rawValue >= State.idle.rawValue else { return }
    for timer in timers { scheduler.cancel(timer) }
    receptionEnabled = false
    state = .idle
    resolution.begin(asleep: asleep)
  }

  // MARK: The reader's side

  /// The reader's field comes or goes.
  public func setField(_ isPresent: Bool) {
    guard isPresent != hasField else { return }
    hasField = isPresent
    guard isListening, chip.uicr?.hasAntenna != false else { return }
    scheduler.cancel(detected)
    if isPresent {
      scheduler.schedule(detected, after: chip.cycles(nanoseconds: Self.senseTime))
    } else {
      fire(event: E.FIELDLOST)
    }
  }

  /// The reader begins a frame, as it is on the air: its checksum is the reader's affair.
  public func receive(_ bytes: [UInt8], lastBits: Int = 8) {
    let isBusy = [frameEnd, transmissionStart, transmissionEnd].contains { $0.isScheduled }
    guard seesField, state.rawValue >= State.idle.rawValue, !isBusy else { return }
    incoming = (bytes, lastBits)
    isAutomatic = self[R.AUTOCOLRESCONFIG] & 1 == 0 && !resolution.isSelected
    guard isAutomatic || receptionEnabled else { return }
    state = .receive
    scheduler.schedule(frameStart, after: cycles(carrier: Self.bit))
    scheduler.schedule(
      frameEnd,
      after: cycles(
        carrier: duration(
          incoming,
          config: isAutomatic ? Frame.parity | Frame.startOfFrame : self[R.RXD_FRAMECONFIG])))
  }

  /// Periods of the carrier that a frame takes: start, bits with parity, end.
  private func duration(_ frame: (bytes: [UInt8], lastBits: Int), config: UInt32) -> Int {
    let whole = frame.bytes.count - (frame.lastBits < 8 ? 1 : 0)
    let bits =
      whole * (config & Frame.parity != 0 ? 9 : 8) + (frame.lastBits < 8 ? frame.lastBits : 0)
    return Self.bit * (bits + (config & Frame.startOfFrame != 0 ? 1 : 0) + 1)
  }

  private func received() {
    receptionEnd = scheduler.now
    if isAutomatic { return resolve() }
    receptionEnabled = false
    var status: UInt32 = 0
    let isWhole = incoming.lastBits == 8
    if self[R.RXD_FRAMECONFIG] & Frame.checksum != 0, isWhole,
      incoming.bytes.count < 2
        || NFCChecksum.of(incoming.bytes.dropLast(2)) != Array(incoming.bytes.suffix(2))
    {
      status |= Status.checksum
    }
    let room = Int(self[R.MAXLEN])
    if incoming.bytes.count > room { status |= Status.overrun }
    let stored = Array(incoming.bytes.prefix(room))
    if !stored.isEmpty { _ = storeDMA(self[R.PACKETPTR], stored, pointer: R.PACKETPTR) }
    for byte in stored { note(.received(byte)) }
    let whole = stored.count - (isWhole ? 0 : 1)
    self[R.RXD_AMOUNT] = UInt32(whole << 3 | (isWhole ? 0 : incoming.lastBits))
    self[R.FRAMESTATUS] = status
    state = .frameDelay
    if incoming.bytes.count >= room { fire(event: E.ENDRX) }
    if status != 0 { fire(event: E.RXERROR) }
    fire(event: E.RXFRAMEEND)
    let window = Int(self[R.FRAMEDELAYMAX])
    if state == .frameDelay, self[R.FRAMEDELAYMODE] != 0 {
      scheduler.schedule(delayOver, at: receptionEnd + cycles(carrier: window))
    }
  }

  // MARK: Software's frames

  private func enableReception() {
    guard state.rawValue >= State.idle.rawValue else { return }
    scheduler.cancel(delayOver)
    receptionEnabled = true
    state = .receive
    fire(event: E.STARTED)
  }

  /// A frame goes out after the frame delay; without one, at once.
  private func startTransmission() {
    guard state.rawValue >= State.idle.rawValue, !transmissionEnd.isScheduled else { return }
    let amount = self[R.TXD_AMOUNT]
    let bits = Int(amount & 7)
    let count = Int(amount >> 3) + (bits > 0 ? 1 : 0)
    guard let bytes = fetchDMA(self[R.PACKETPTR], count: count, pointer: R.PACKETPTR) else {
      return
    }
    outgoing = (bytes, bits > 0 ? bits : 8)
    if bits > 0, self[R.TXD_FRAMECONFIG] & Frame.discardsStart != 0 {
      outgoing.bytes[count - 1] >>= UInt8(8 - bits)
    }
    if self[R.TXD_FRAMECONFIG] & Frame.checksum != 0, bits == 0 {
      outgoing.bytes += NFCChecksum.of(bytes)
    }
    isAutomatic = false
    fire(event: E.STARTED)
    let waits = state == .frameDelay && self[R.FRAMEDELAYMODE] != 0
    scheduler.cancel(delayOver)
    let isExact = self[R.FRAMEDELAYMODE] == 2
    let delay = self[isExact ? R.FRAMEDELAYMAX : R.FRAMEDELAYMIN]
    var start = waits ? receptionEnd + cycles(carrier: Int(delay)) : scheduler.now
    if self[R.FRAMEDELAYMODE] == 3, waits {
      // On a grid of bits behind the shortest delay.
      let grid = cycles(carrier: Self.bit)
      while start < scheduler.now { start += grid }
    }
    scheduler.schedule(transmissionStart, at: max(scheduler.now, start))
  }

  private func transmit() {
    state = .transmit
    if !isAutomatic { fire(event: E.TXFRAMESTART) }
    let config = isAutomatic ? Frame.parity | Frame.startOfFrame : self[R.TXD_FRAMECONFIG]
    scheduler.schedule(transmissionEnd, after: cycles(carrier: duration(outgoing, config: config)))
  }

  private func transmitted() {
    for byte in outgoing.bytes { note(.sent(byte)) }
    state = .idle
    onTransmit(outgoing.bytes, outgoing.lastBits)
    if isAutomatic {
      if resolution.isSelected { fire(event: E.SELECTED) }
      return
    }
    fire(event: E.ENDTX)
    fire(event: E.TXFRAMEEND)
  }

  // MARK: Automatic collision resolution

  /// UID parts by cascade level, as NFCID1 and SENSRES say.
  private var identifiers: [[UInt8]] {
    func bytes(_ register: UInt32, _ count: Int) -> [UInt8] {
      (0..<count).reversed().map { UInt8(truncatingIfNeeded: self[register] >> UInt32(8 * $0)) }
    }
    let last = [bytes(R.NFCID1_LAST, 4)]
    let second = [[CollisionResolution.cascadeTag] + bytes(R.NFCID1_2ND_LAST, 3)]
    let third = [[CollisionResolution.cascadeTag] + bytes(R.NFCID1_3RD_LAST, 3)]
    return switch self[R.SENSRES] >> 6 & 3 {
    case 0: last
    case 1: second + last
    default: third + second + last
    }
  }

  private func resolve() {
    state = .idle
    let outcome = resolution.answer(
      incoming.bytes, lastBits: incoming.lastBits, identifiers: identifiers,
      senseResponse: UInt16(self[R.SENSRES]), selectResponse: UInt8(self[R.SELRES]))
    switch outcome {
    case .silence: break
    case .collision: fire(event: E.COLLISION)
    case .answer(let bytes, let begins):
      if begins { fire(event: E.AUTOCOLRESSTARTED) }
      outgoing = (bytes, 8)
      // ISO/IEC 14443-3 section 6.2.1.1: by the last bit that the reader sent.
      let last = incoming.bytes.last.map { $0 >> UInt8(incoming.lastBits - 1) & 1 } ?? 0
      scheduler.schedule(
        transmissionStart, after: cycles(carrier: last == 1 ? 1236 : 1172))
    }
  }

  public override func reset() {
    super.reset()
    disable()
    resolution = CollisionResolution()
  }
}
