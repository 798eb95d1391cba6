import Bus

/// Full-speed USB device (nRF52833 PS section "USBD"): control, bulk, interrupt and isochronous endpoints
/// with EasyDMA. `USBDHost.swift` is the host's side of the wire.
public final class USBD: NordicPeripheral {
  enum R {
    static let EVENTCAUSE: UInt32 = 0x400
    static let EPSTATUS: UInt32 = 0x468
    static let EPDATASTATUS: UInt32 = 0x46C
    static let USBADDR: UInt32 = 0x470
    /// BMREQUESTTYPE and the registers behind it: the bytes of a SETUP packet.
    static let SETUP: UInt32 = 0x480
    static let SIZE_EPOUT: UInt32 = 0x4A0
    static let SIZE_ISOOUT: UInt32 = 0x4C0
    static let ENABLE: UInt32 = 0x500
    static let USBPULLUP: UInt32 = 0x504
    static let DPDMVALUE: UInt32 = 0x508
    static let DTOGGLE: UInt32 = 0x50C
    static let EPINEN: UInt32 = 0x510
    static let EPOUTEN: UInt32 = 0x514
    static let FRAMECNTR: UInt32 = 0x520
    static let ISOINCONFIG: UInt32 = 0x530
    static let EPIN: UInt32 = 0x600
    static let EPOUT: UInt32 = 0x700
    static let TASKS_STARTEPIN: UInt32 = 0x004
    static let TASKS_STARTEPOUT: UInt32 = 0x028
    static let TASKS_EP0RCVOUT: UInt32 = 0x04C
    static let TASKS_EP0STATUS: UInt32 = 0x050
  }
  enum E {
    static let USBRESET = 0
    static let STARTED = 1
    static let ENDEPIN = 2
    static let EP0DATADONE = 10
    static let ENDISOIN = 11
    static let ENDEPOUT = 12
    static let ENDISOOUT = 20
    static let SOF = 21
    static let USBEVENT = 22
    static let EP0SETUP = 23
    static let EPDATA = 24
  }
  enum Cause {
    static let SUSPEND: UInt32 = 1 << 8
    static let RESUME: UInt32 = 1 << 9
    static let USBWUALLOWED: UInt32 = 1 << 10
    static let READY: UInt32 = 1 << 11
  }
  /// The number of the isochronous endpoints; those before have one buffer of up to 64 bytes.
  static let iso = 8

  private static let shortcuts = [
    Short(
      bit: 0, name: "EP0DATADONE_STARTEPIN0", event: E.EP0DATADONE, task: R.TASKS_STARTEPIN),
    Short(
      bit: 1, name: "EP0DATADONE_STARTEPOUT0", event: E.EP0DATADONE, task: R.TASKS_STARTEPOUT),
    Short(bit: 2, name: "EP0DATADONE_EP0STATUS", event: E.EP0DATADONE, task: R.TASKS_EP0STATUS),
    Short(bit: 3, name: "ENDEPOUT0_EP0STATUS", event: E.ENDEPOUT, task: R.TASKS_EP0STATUS),
    Short(bit: 4, name: "ENDEPOUT0_EP0RCVOUT", event: E.ENDEPOUT, task: R.TASKS_EP0RCVOUT),
  ]

  private static let events: [(String, String, Int)] = {
    var events = [("USBRESET", "USBRESET", E.USBRESET), ("STARTED", "STARTED", E.STARTED)]
    for number in 0..<iso {
      events.append(("ENDEPIN[\(number)]", "ENDEPIN\(number)", E.ENDEPIN + number))
      events.append(("ENDEPOUT[\(number)]", "ENDEPOUT\(number)", E.ENDEPOUT + number))
    }
    for (name, number) in [
      ("EP0DATADONE", E.EP0DATADONE), ("ENDISOIN", E.ENDISOIN), ("ENDISOOUT", E.ENDISOOUT),
      ("SOF", E.SOF), ("USBEVENT", E.USBEVENT), ("EP0SETUP", E.EP0SETUP), ("EPDATA", E.EPDATA),
    ] {
      events.append((name, name, number))
    }
    return events
  }()

  private static func endpointBits(_ numbers: ClosedRange<Int>) -> [RegisterField] {
    numbers.map { .field("EPIN\($0)", $0) } + numbers.map { .field("EPOUT\($0)", 16 + $0) }
  }

  private static let table = RegisterMap(of: USBD.self) {
    for number in 0...iso {
      let (isIn, isOut) =
        number == iso ? ("ISOIN", "ISOOUT") : ("EPIN[\(number)]", "EPOUT[\(number)]")
      let step = 4 * UInt32(number)
      Register.task("TASKS_START\(isIn)", R.TASKS_STARTEPIN + step) { $0.start(.into, number) }
      Register.task("TASKS_START\(isOut)", R.TASKS_STARTEPOUT + step) { $0.start(.out, number) }
      for (name, base) in [(isIn, R.EPIN), (isOut, R.EPOUT)] {
        let cluster = base + 0x14 * UInt32(number)
        Register.readWrite("\(name).PTR", cluster)
        Register.readWrite(
          "\(name).MAXCNT", cluster + 4, fields: [.field("MAXCNT", number == iso ? 0...9 : 0...6)])
        Register.readOnly("\(name).AMOUNT", cluster + 8)
      }
    }
    Register.task("TASKS_EP0RCVOUT", R.TASKS_EP0RCVOUT) { $0.outs[0].isReady = true }
    Register.task("TASKS_EP0STATUS", R.TASKS_EP0STATUS) { $0.allowsStatus = true }
    Register.task("TASKS_EP0STALL", 0x054) { $0.isControlStalled = true }
    Register.task("TASKS_DPDMDRIVE", 0x058) { $0.drivenLines = $0[R.DPDMVALUE] }
    Register.task("TASKS_DPDMNODRIVE", 0x05C) { $0.drivenLines = nil }
    for (name, _, number) in events {
      Register.event("EVENTS_\(name)", 0x100 + 4 * UInt32(number))
    }
    Register.shorts(shortcuts)
    Register.interrupts(events.map { .field($0.1, $0.2) }, hasINTEN: true)
    Register.writeOneToClear(
      "EVENTCAUSE", R.EVENTCAUSE,
      fields: [
        .field("ISOOUTCRC", 0), .field("SUSPEND", 8), .field("RESUME", 9),
        .field("USBWUALLOWED", 10), .field("READY", 11),
      ])
    for number in 0..<iso {
      let step = 4 * UInt32(number)
      Register.readOnly(
        "HALTED.EPIN[\(number)]", 0x420 + step, onRead: { $0.ins[number].isHalted ? 1 : 0 })
      Register.readOnly(
        "HALTED.EPOUT[\(number)]", 0x444 + step, onRead: { $0.outs[number].isHalted ? 1 : 0 })
      // Whatever is written, the endpoint takes the next packet.
      Register.readWrite(
        "SIZE.EPOUT[\(number)]", R.SIZE_EPOUT + step, fields: [.field("SIZE", 0...6)],
        onWrite: { usbd, _ in usbd.rearm(number) })
    }
    Register.writeOneToClear("EPSTATUS", R.EPSTATUS, fields: endpointBits(0...iso))
    Register.writeOneToClear("EPDATASTATUS", R.EPDATASTATUS, fields: endpointBits(1...7))
    Register.readOnly("USBADDR", R.USBADDR)
    for (index, name) in [
      "BMREQUESTTYPE", "BREQUEST", "WVALUEL", "WVALUEH", "WINDEXL", "WINDEXH", "WLENGTHL",
      "WLENGTHH",
    ].enumerated() {
      Register.readOnly(name, R.SETUP + 4 * UInt32(index))
    }
    Register.readOnly("SIZE.ISOOUT", R.SIZE_ISOOUT, reset: 0x1_0000)
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0)], onWrite: { usbd, _ in usbd.powerChanged() }
    )
    Register.readWrite("USBPULLUP", R.USBPULLUP, fields: [.field("CONNECT", 0)])
    Register.readWrite("DPDMVALUE", R.DPDMVALUE, fields: [.field("STATE", 0...4)])
    Register.readWrite(
      "DTOGGLE", R.DTOGGLE, reset: 0x100,
      fields: [.field("EP", 0...2), .field("IO", 7), .field("VALUE", 8...9)],
      onRead: { $0.toggle }, onWrite: { $0.setToggle($1) })
    Register.readWrite(
      "EPINEN", R.EPINEN, reset: 1, fields: [.field("IN", 0...7), .field("ISOIN", 8)])
    Register.readWrite(
      "EPOUTEN", R.EPOUTEN, reset: 1, fields: [.field("OUT", 0...7), .field("ISOOUT", 8)])
    Register.writeOnly("EPSTALL", 0x518) { $0.setStall($1) }
    // Buffers are as long as packets: both directions have room.
    Register.readWrite("ISOSPLIT", 0x51C, fields: [.field("SPLIT", 0...15)])
    Register.readOnly("FRAMECNTR", R.FRAMECNTR)
    Register.readWrite("LOWPOWER", 0x52C, fields: [.field("LOWPOWER", 0)])
    Register.readWrite("ISOINCONFIG", R.ISOINCONFIG, fields: [.field("RESPONSE", 0)])
  }

  /// One direction of an endpoint.
  struct Endpoint: StateValue {
    static var blank: Endpoint { Endpoint() }

    /// What waits for the host, or came from it and waits for EasyDMA.
    var packet: [UInt8]?
    /// Takes a packet of the host.
    var isReady = false
    var isHalted = false
    /// Whether the next packet is DATA1.
    var isData1 = false

    mutating func visit(_ state: StateArchive) {
      state(&packet)
      state(&isReady, &isHalted, &isData1)
    }
  }
  enum Direction: StateChoice { case into, out }
  /// EasyDMA of an endpoint.
  private struct Transfer: StateValue {
    static var blank: Transfer { Transfer(direction: .into, number: 0, pointer: 0, count: 0) }

    var direction: Direction
    var number: Int
    var pointer: UInt32
    var count: UInt32

    mutating func visit(_ state: StateArchive) {
      state(&direction)
      state(&number)
      state(&pointer, &count)
    }
  }

  var ins = [Endpoint](repeating: Endpoint(), count: iso + 1)
  var outs = [Endpoint](repeating: Endpoint(), count: iso + 1)
  var isControlStalled = false
  var allowsStatus = false
  /// What software forces the lines to be, as DPDMVALUE names it; nil for nothing.
  public private(set) var drivenLines: UInt32?
  /// Endpoints whose EasyDMA waits or runs, the first one first.
  private var transfers: [Transfer] = []
  private lazy var transferred = Event("\(name) EasyDMA") { [unowned self] in finishTransfer() }
  private lazy var ready = Event("\(name) READY") { [unowned self] in
    isOn = true
    report(Cause.READY)
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table, shorts: Self.shortcuts)
    chip.usb = self
  }

  private var isEnabled: Bool { self[R.ENABLE] == 1 }
  private var isPowered: Bool { chip.power?.isUSBReady == true }

  /// Whether a host sees the pull-up.
  public var isConnected: Bool { isOn && self[R.USBPULLUP] == 1 }
  /// READY has come.
  private var isOn = false

  /// ENABLE, or the supply, comes or goes: READY comes once both are there.
  func powerChanged() {
    guard isEnabled, isPowered else { return halt() }
    guard !isOn, !ready.isScheduled else { return }
    scheduler.schedule(ready, after: chip.cycles(nanoseconds: chip.timing.usbStart))
  }

  func report(_ cause: UInt32) {
    self[R.EVENTCAUSE] |= cause
    fire(event: E.USBEVENT)
  }

  // MARK: EasyDMA, one endpoint after the other

  private func start(_ direction: Direction, _ number: Int) {
    guard isEnabled else { return }
    let cluster = (direction == .into ? R.EPIN : R.EPOUT) + 0x14 * UInt32(number)
    transfers.append(
      Transfer(
        direction: direction, number: number, pointer: self[cluster], count: self[cluster + 4]))
    self[R.EPSTATUS] |= 1 << UInt32(number + (direction == .into ? 0 : 16))
    fire(event: E.STARTED)
    if transfers.count == 1 { beginTransfer() }
  }

  /// A byte takes a tick of 16 MHz.
  private func beginTransfer() {
    guard let first = transfers.first else { return }
    scheduler.schedule(
      transferred, after: UInt64(max(1, first.count)) * chip.cyclesPerPeripheralTick)
  }

  private func finishTransfer() {
    let transfer = transfers.removeFirst()
    let (direction, number) = (transfer.direction, transfer.number)
    let (pointer, count) = (transfer.pointer, transfer.count)
    let cluster = (direction == .into ? R.EPIN : R.EPOUT) + 0x14 * UInt32(number)
    if direction == .into {
      let bytes = fetchDMA(pointer, count: Int(count), pointer: cluster) ?? []
      ins[number].packet = bytes
      self[cluster + 8] = UInt32(bytes.count)
    } else {
      let bytes = Array((outs[number].packet ?? []).prefix(Int(count)))
      if !bytes.isEmpty { _ = storeDMA(pointer, bytes, pointer: cluster) }
      self[cluster + 8] = UInt32(bytes.count)
      outs[number].packet = nil
      // The control endpoint asks for each packet.
      outs[number].isReady = number != 0
    }
    fire(
      event: direction == .into
        ? (number == Self.iso ? E.ENDISOIN : E.ENDEPIN + number)
        : (number == Self.iso ? E.ENDISOOUT : E.ENDEPOUT + number))
    beginTransfer()
  }

  // MARK: Endpoints

  private func rearm(_ number: Int) {
    self[R.SIZE_EPOUT + 4 * UInt32(number)] = 0
    outs[number].packet = nil
    outs[number].isReady = true
  }

  private func setStall(_ value: UInt32) {
    let number = Int(value & 7)
    let isHalted = value & 0x100 != 0
    change(number, isIn: value & 0x80 != 0) {
      $0.isHalted = isHalted
      // A cleared halt begins with DATA0 (USB 2.0 section 9.4.5).
      if !isHalted { $0.isData1 = false }
    }
  }

  private func change(_ number: Int, isIn: Bool, _ change: (inout Endpoint) -> Void) {
    if isIn { change(&ins[number]) } else { change(&outs[number]) }
  }

  /// DTOGGLE: the toggle of the endpoint that was chosen last.
  private var toggle: UInt32 {
    let chosen = self[R.DTOGGLE] & 0x87
    let endpoint = chosen & 0x80 != 0 ? ins[Int(chosen & 7)] : outs[Int(chosen & 7)]
    return chosen | (endpoint.isData1 ? 2 : 1) << 8
  }

  private func setToggle(_ value: UInt32) {
    guard value >> 8 == 1 || value >> 8 == 2 else { return }
    change(Int(value & 7), isIn: value & 0x80 != 0) { $0.isData1 = value >> 8 == 2 }
  }

  /// As after a reset of the bus.
  func clearEndpoints() {
    ins = ins.map { _ in Endpoint() }
    outs = outs.map { _ in Endpoint() }
    outs[Self.iso].isReady = true
    isControlStalled = false
    allowsStatus = false
    self[R.USBADDR] = 0
  }

  private func halt() {
    scheduler.cancel(ready)
    scheduler.cancel(transferred)
    transfers = []
    isOn = false
    drivenLines = nil
    clearEndpoints()
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&ins)
    state(&outs)
    if ins.count != Self.iso + 1 || outs.count != Self.iso + 1 {
      state.fail("it has another number of endpoints")
    }
    state(&isControlStalled, &allowsStatus, &isOn)
    state(&drivenLines)
    state(&transfers)
    state(transferred, of: scheduler)
    state(ready, of: scheduler)
  }

  public override func reset() {
    super.reset()
    halt()
  }
}
