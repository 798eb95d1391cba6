import Bus

/// AES-CCM encryption of Bluetooth packets (nRF51 RM section 23, nRF52833 PS section "CCM"): a key
/// stream first, then a packet from memory to memory.
public final class CCM: NordicPeripheral {
  private enum R {
    static let MICSTATUS: UInt32 = 0x400
    static let ENABLE: UInt32 = 0x500
    static let MODE: UInt32 = 0x504
    static let CNFPTR: UInt32 = 0x508
    static let INPTR: UInt32 = 0x50C
    static let OUTPTR: UInt32 = 0x510
    static let RATEOVERRIDE: UInt32 = 0x51C
    static let TASKS_CRYPT: UInt32 = 0x004
  }
  private enum E {
    static let ENDKSGEN = 0
    static let ENDCRYPT = 1
    static let ERROR = 2
  }
  static let enabled: UInt32 = 2

  private static let shortcuts = [
    Short(bit: 0, name: "ENDKSGEN_CRYPT", event: E.ENDKSGEN, task: R.TASKS_CRYPT)
  ]

  private static func table(_ family: NordicFamily) -> RegisterMap {
    RegisterMap(of: CCM.self) {
      Register.task("TASKS_KSGEN", 0x000) { $0.generate() }
      Register.task("TASKS_CRYPT", R.TASKS_CRYPT) { $0.startCrypt() }
      Register.task("TASKS_STOP", 0x008) { $0.stop() }
      Register.event("EVENTS_ENDKSGEN", 0x100)
      Register.event("EVENTS_ENDCRYPT", 0x104)
      Register.event("EVENTS_ERROR", 0x108)
      Register.shorts(shortcuts)
      Register.interrupts([
        .field("ENDKSGEN", E.ENDKSGEN), .field("ENDCRYPT", E.ENDCRYPT), .field("ERROR", E.ERROR),
      ])
      Register.readOnly("MICSTATUS", R.MICSTATUS)
      Register.readWrite(
        "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0...1)],
        onWrite: { ccm, _ in if !ccm.isEnabled { ccm.stop() } })
      Register.readWrite(
        "MODE", R.MODE, reset: 1,
        fields: [.field("MODE", 0)]
          + (family == .nRF51 ? [] : [.field("DATARATE", 16...17), .field("LENGTH", 24)]))
      Register.readWrite("CNFPTR", R.CNFPTR)
      Register.readWrite("INPTR", R.INPTR)
      Register.readWrite("OUTPTR", R.OUTPTR)
      // What the block keeps there meanwhile is nobody's business.
      Register.readWrite("SCRATCHPTR", 0x514)
      if family == .nRF51 {
        Register.power()
      } else {
        Register.task("TASKS_RATEOVERRIDE", 0x00C) { $0.overrideRate() }
        Register.readWrite(
          "MAXPACKETSIZE", 0x518, reset: 0xFB, fields: [.field("MAXPACKETSIZE", 0...7)])
        Register.readWrite(
          "RATEOVERRIDE", R.RATEOVERRIDE, fields: [.field("RATEOVERRIDE", 0...1)])
      }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  /// Made by KSGEN for the next packet.
  private var stream: BluetoothCCM?
  /// Of the packet under way, in microseconds.
  private var byteTime: UInt64 = 8
  private lazy var generated = Event("\(name) ENDKSGEN") { [unowned self] in
    prepare()
    fire(event: E.ENDKSGEN)
  }
  private lazy var crypted = Event("\(name) ENDCRYPT") { [unowned self] in crypt() }

  init(name: String, chip: NordicChip) {
    super.init(
      name: name, chip: chip, registers: Self.tables[chip.family]!, shorts: Self.shortcuts)
  }

  private var isEnabled: Bool { self[R.ENABLE] == Self.enabled }
  private var decrypts: Bool { self[R.MODE] & 1 != 0 }

  private func generate() {
    guard isEnabled else { return }
    stream = nil
    scheduler.schedule(generated, after: chip.cycles(nanoseconds: chip.timing.keyStream))
  }

  /// KEY, PKTCTR, DIRECTION and IV as CNFPTR's structure has them.
  private func prepare() {
    guard let bytes = fetchDMA(self[R.CNFPTR], count: 33, pointer: R.CNFPTR) else { return }
    let counter = bytes[16..<21].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    stream = BluetoothCCM(
      key: Array(bytes[..<16]), counter: counter, isFromMaster: bytes[24] & 1 != 0,
      vector: Array(bytes[25..<33]))
  }

  /// The packet takes as long as it takes on the air.
  private func startCrypt() {
    guard isEnabled else { return }
    guard let stream, !generated.isScheduled else { return fire(event: E.ERROR) }
    _ = stream
    guard let header = fetchDMA(self[R.INPTR], count: 2, pointer: R.INPTR) else {
      return fire(event: E.ERROR)
    }
    byteTime = Self.byteTime(rate: self[R.MODE] >> 16)
    scheduler.schedule(
      crypted, after: chip.cycles(nanoseconds: byteTime * 1000 * UInt64(3 + length(header[1]))))
  }

  /// What a byte takes at 1, 2, 0.125 and 0.5 Mbit/s, in microseconds.
  private static func byteTime(rate: UInt32) -> UInt64 { [8, 4, 64, 16][Int(rate & 3)] }

  /// What is left of the packet under way goes on at another rate.
  private func overrideRate() {
    guard crypted.isScheduled else { return }
    let new = Self.byteTime(rate: self[R.RATEOVERRIDE])
    scheduler.schedule(crypted, after: (crypted.time - scheduler.now) * new / byteTime)
    byteTime = new
  }

  /// LENGTH has five bits, with MODE.LENGTH eight.
  private func length(_ byte: UInt8) -> Int {
    chip.family == .nRF51 || self[R.MODE] >> 24 & 1 == 0 ? Int(byte & 0x1F) : Int(byte)
  }

  /// HEADER, LENGTH, RFU and the payload; a packet without payload passes as it is.
  private func crypt() {
    guard let stream, let header = fetchDMA(self[R.INPTR], count: 3, pointer: R.INPTR),
      let input = fetchDMA(
        self[R.INPTR] &+ 3, count: length(header[1]), pointer: R.INPTR)
    else { return fire(event: E.ERROR) }
    var output = input
    if decrypts {
      let count = max(0, input.count - BluetoothCCM.micLength)
      output = stream.crypt(Array(input[..<count]))
      let isRight = input.isEmpty || Array(input[count...]) == stream.mic(output, header: header[0])
      self[R.MICSTATUS] = isRight ? 1 : 0
    } else if !input.isEmpty {
      output = stream.crypt(input) + stream.mic(input, header: header[0])
    }
    let packet = [header[0], UInt8(truncatingIfNeeded: output.count), header[2]] + output
    guard storeDMA(self[R.OUTPTR], packet, pointer: R.OUTPTR) else { return fire(event: E.ERROR) }
    fire(event: E.ENDCRYPT)
  }

  private func stop() {
    scheduler.cancel(generated)
    scheduler.cancel(crypted)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&stream)
    state(&byteTime)
    if byteTime == 0 { state.fail("a byte takes no time") }
    state(generated, of: scheduler)
    state(crypted, of: scheduler)
  }

  public override func reset() {
    super.reset()
    stop()
    stream = nil
  }
}
