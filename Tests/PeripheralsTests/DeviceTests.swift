import Bus
import Foundation
import TestSupport
import Testing

@testable import Peripherals

/// The devices that a board file can hang on any pin.
@Suite struct DeviceTests {
  private static let nordic = ["microbit-v1", "microbit-v2"]

  private func device<Device: BoardDevice>(_ bench: Bench, _ name: String) throws -> Device {
    try #require(bench.hardware.devices[name] as? Device)
  }

  // MARK: Board files

  @Test func `Devices of a file join those of the board it extends`() throws {
    let bench = try Bench(
      "microbit-v1",
      devices: """
        { name: extra, type: button, pin: P2 }
          - { name: speaker, type: none }
          - { name: motion, type: mma8653, scl: P0.00, sda: P0.30 }
        """)
    #expect(bench.hardware.devices.keys.sorted() == ["extra", "motion"])
    #expect(bench.hardware.devices["motion"] is MMA8653)
    #expect(bench.hardware.setButton("A", isPressed: true))
  }

  @Test(arguments: [
    ("{ name: x, type: lamp }", "'lamp' is none of"),
    ("{ name: x, type: servo }", "the key 'pin' is missing"),
    ("{ name: x, type: servo, pin: P99 }", "'P99' is not a pin"),
    ("{ name: x, type: servo, pin: P0, speed: 0 }", "out of range"),
    ("{ name: x, type: servo, pin: P0 }\n  - { name: x, type: servo, pin: P1 }", "a second one"),
  ])
  func `A mistake is named`(entry: String, message: String) throws {
    let error = #expect(throws: BoardError.self) { try Bench("microbit-v1", devices: entry) }
    #expect(error?.description.contains(message) == true, "\(String(describing: error))")
  }

  // MARK: LEDs

  @Test(arguments: nordic)
  func `How long each LED was lit`(board: String) throws {
    let bench = try Bench(board)
    let layout = try #require(bench.hardware.board.ledMatrix)
    let matrix = try #require(bench.hardware.ledMatrix)
    let pixel = layout.picture[2][3]
    let (row, column) = (layout.rows[pixel.row], layout.columns[pixel.column])
    let ports = bench.hardware.chip.ports
    for _ in 0..<3 {
      ports[column.port].setOutput(column.number, false)
      ports[row.port].setOutput(row.number, true)
      bench.run(for: 5000)
      ports[row.port].setOutput(row.number, false)
      bench.run(for: 1000)
    }
    #expect(matrix.onTime[2][3] == 15_000)
    #expect(matrix.onTime.joined().reduce(0, +) == 15_000)
  }

  /// In the light a row's wire charges through its LEDs, in the dark it does not.
  @Test(arguments: [(0.0, nil), (128, 5_534_733), (255, 1000)] as [(Double, UInt64?)])
  func `LEDs sense light`(light: Double, nanoseconds: UInt64?) throws {
    let bench = try Bench("microbit-v2")
    let layout = try #require(bench.hardware.board.ledMatrix)
    bench.hardware.surroundings.light = light
    let ports = bench.hardware.chip.ports
    for column in layout.columns { ports[column.port].setOutput(column.number, true) }
    let row = layout.rows[0]
    ports[row.port].setOutput(row.number, false)
    bench.run(for: 1000)
    ports[row.port].setInputOnly(row.number, true)
    let start = bench.now
    var rise: UInt64?
    ports[row.port].watch(row.number) {
      if ports[row.port].isHigh(row.number) { rise = bench.now - start }
    }
    bench.run(for: 64_000 * 20)
    let expected = nanoseconds.map { $0 * 64 / 1000 }
    if let rise, let expected {
      #expect(max(rise, expected) - min(rise, expected) <= 64)
    } else {
      #expect(rise == nil && expected == nil)
    }
    ports[row.port].setInputOnly(row.number, false)
    #expect(!ports[row.port].isHigh(row.number))
  }

  /// The edge connector's P4 is a column of the display: as an input it is a pin like any other.
  @Test(arguments: nordic)
  func `A pull resistor overrides what light makes of a column`(board: String) throws {
    let bench = try Bench(board, devices: "{ name: door, type: button, pin: P10 }")
    let place = try #require(bench.hardware.board.pin(named: "P4"))
    let port = bench.hardware.chip.ports[place.port]
    let dark = port.voltage(place.number)
    #expect(dark > 0.2 && dark < 1.1 && !port.isHigh(place.number))
    port.setPull(place.number, .up)
    #expect(port.isHigh(place.number) && port.voltage(place.number) == 3.3)
    port.setPull(place.number, .down)
    #expect(!port.isHigh(place.number) && port.voltage(place.number) == 0)
    port.setPull(place.number, .none)
    #expect(port.voltage(place.number) == dark)
    // And a button there, with the board's pull-up.
    let door = try #require(bench.hardware.board.pin(named: "P10"))
    let doors = bench.hardware.chip.ports[door.port]
    #expect(doors.isHigh(door.number))
    #expect(bench.hardware.setButton("door", isPressed: true))
    #expect(!doors.isHigh(door.number))
  }

  // MARK: Button

  @Test(arguments: nordic, ["P0", "P1", "P8", "P16"])
  func `A button on any pin`(board: String, pin: String) throws {
    for activeHigh in [0, 1] {
      let bench = try Bench(
        board, devices: "{ name: door, type: button, pin: \(pin), activeHigh: \(activeHigh) }")
      let place = try #require(bench.hardware.board.pin(named: pin))
      let port = bench.hardware.chip.ports[place.port]
      #expect(port.isHigh(place.number) == (activeHigh == 0))
      #expect(bench.hardware.setButton("door", isPressed: true))
      #expect(port.isHigh(place.number) == (activeHigh == 1))
      #expect(bench.hardware.devices["door"]?.readings == ["pressed": 1])
      #expect(bench.hardware.setButton("door", isPressed: false))
      #expect(port.isHigh(place.number) == (activeHigh == 0))
    }
  }

  // MARK: Servo

  /// Pulses in microseconds and the degrees they mean.
  @Test(
    arguments: nordic, [(1000, 0.0), (1500, 90), (2000, 180), (1250, 45), (400, 0), (2400, 180)])
  func `A servo turns to where its pulse says`(board: String, turn: (Int, Double)) throws {
    let bench = try Bench(board, devices: "{ name: arm, type: servo, pin: P8 }")
    let servo: Servo = try device(bench, "arm")
    let place = try #require(bench.hardware.board.pin(named: "P8"))
    let port = bench.hardware.chip.ports[place.port]
    let microsecond = bench.bus.scheduler.frequency / 1_000_000
    for _ in 0..<30 {
      port.setOutput(place.number, true)
      bench.run(for: UInt64(turn.0) * microsecond)
      port.setOutput(place.number, false)
      bench.run(for: 20_000 * microsecond - UInt64(turn.0) * microsecond)
    }
    #expect(servo.pulse == Double(turn.0))
    #expect(servo.readings["angle"] == turn.1)
  }

  /// The carrier of a pulse-width modulation in hertz, 0 for none, the tone, and how far the duty cycle
  /// goes: with 0.6 it has no pulses for a part of the tone's period.
  @Test(arguments: [
    (0, 440.0, 0.2), (44_100, 440, 0.2), (44_100, 1000, 0.2), (62_500, 261, 0.6),
    (44_100, 440, 0.6),
    (44_100, 0, 0.2),
  ])
  func `A speaker plays the tone of edges, or that of a modulation`(
    sound: (carrier: Int, tone: Double, depth: Double)
  ) throws {
    let bench = try Bench("microbit-v2")
    let speaker: Speaker = try device(bench, "speaker")
    let port = bench.hardware.chip.ports[0]
    let clock = 64_000_000.0
    func pulse(_ length: Double, duty: Double) {
      port.setOutput(0, duty > 0)
      bench.run(for: UInt64(length * duty))
      port.setOutput(0, false)
      bench.run(for: UInt64(length) - UInt64(length * duty))
    }
    while bench.now < 19_200_000 {
      if sound.carrier == 0 {
        pulse(clock / sound.tone, duty: 0.5)
      } else {
        let phase = Double(bench.now) / clock * sound.tone * 2 * .pi
        pulse(
          clock / Double(sound.carrier), duty: max(0, min(0.99, 0.5 + sound.depth * sin(phase))))
      }
    }
    #expect(abs(speaker.frequency - sound.tone) <= sound.tone * 0.03)
  }

  @Test func `A servo takes its time, and stays where it is without pulses`() throws {
    let bench = try Bench("microbit-v1", devices: "{ name: arm, type: servo, pin: P8, speed: 90 }")
    let servo: Servo = try device(bench, "arm")
    let port = bench.hardware.chip.ports[0]
    #expect(servo.angle == 90)
    port.setOutput(18, true)
    bench.run(for: 2000 * 16)
    port.setOutput(18, false)
    bench.run(for: 8_000_000)
    #expect(servo.angle == 135)
    bench.run(for: 80_000_000)
    #expect(servo.angle == 180)
  }

  // MARK: WS2812

  @Test(arguments: nordic)
  func `A strip shows the colours of its pulses`(board: String) throws {
    let bench = try Bench(board, devices: "{ name: strip, type: ws2812, pin: P16, count: 3 }")
    let strip: PixelStrip = try device(bench, "strip")
    let place = try #require(bench.hardware.board.pin(named: "P16"))
    let port = bench.hardware.chip.ports[place.port]
    let nanoseconds = { (time: UInt64) in time * bench.bus.scheduler.frequency / 1_000_000_000 }
    for colour in [0xFF0000, 0x00FF00, 0x123456] as [UInt32] {
      let wire = (colour >> 8 & 0xFF) << 16 | (colour >> 16) << 8 | colour & 0xFF
      for bit in (0..<24 as Range<UInt32>).reversed() {
        let isOne = wire >> bit & 1 != 0
        port.setOutput(place.number, true)
        bench.run(for: nanoseconds(isOne ? 800 : 400))
        port.setOutput(place.number, false)
        bench.run(for: nanoseconds(isOne ? 450 : 850))
      }
    }
    #expect(strip.colours == [0, 0, 0])
    bench.run(for: nanoseconds(60_000))
    #expect(strip.colours == [0xFF0000, 0x00FF00, 0x123456])
  }

  // MARK: SSD1306

  private func screen(_ height: Int = 64) throws -> (Bench, SSD1306) {
    let bench = try Bench(
      "microbit-v1",
      devices: "{ name: oled, type: ssd1306, scl: P0.00, sda: P0.30, height: \(height) }")
    return (bench, try device(bench, "oled"))
  }

  private func send(_ bytes: [UInt8], to device: some I2CDevice) {
    #expect(device.start(isRead: false))
    for byte in bytes { #expect(device.write(byte)) }
    device.stop()
  }

  @Test func `The display memory is written in three ways`() throws {
    let (bench, oled) = try screen()
    send([0x00, 0xAF], to: oled)
    #expect(oled.readings == ["on": 1, "lit": 0, "contrast": 127])
    // Page mode: page 2, column 0x13, two bytes.
    send([0x00, 0xB2, 0x03, 0x11], to: oled)
    send([0x40, 0x81, 0x01], to: oled)
    #expect(oled.isLit(0x13, 16) && oled.isLit(0x13, 23) && oled.isLit(0x14, 16))
    #expect(oled.readings["lit"] == 3)
    // Horizontal, in a window of two columns and two pages.
    send([0x00, 0x20, 0, 0x21, 10, 11, 0x22, 4, 5], to: oled)
    send([0x40, 1, 2, 4, 8], to: oled)
    #expect(oled.isLit(10, 32) && oled.isLit(11, 33) && oled.isLit(10, 42) && oled.isLit(11, 43))
    // Vertical, with a control byte for each byte.
    send(
      [0x80, 0x20, 0x80, 1, 0x80, 0x21, 0x80, 100, 0x80, 101, 0x80, 0x22, 0x80, 0, 0x80, 1],
      to: oled)
    send([0xC0, 0xFF, 0xC0, 0x0F, 0x40, 0x01], to: oled)
    #expect((0..<12).allSatisfy { oled.isLit(100, $0) } && oled.isLit(101, 0))
    #expect(!oled.isLit(100, 12) && !oled.isLit(101, 1))
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `What is shown can be inverted, mirrored, turned, moved and switched off`() throws {
    let (bench, oled) = try screen(32)
    send([0x00, 0xA8, 31, 0xAF, 0xB0, 0x00, 0x10], to: oled)
    send([0x40, 0x01], to: oled)
    #expect(oled.isLit(0, 0))
    #expect(oled.picture.count == 32)
    #expect(oled.picture[0].hasPrefix("# "))
    send([0x00, 0xC8], to: oled)
    #expect(oled.isLit(0, 31) && !oled.isLit(0, 0))
    send([0x00, 0xC0, 0x7F], to: oled)
    #expect(oled.isLit(0, 1))
    send([0x00, 0x40, 0xA7], to: oled)
    #expect(!oled.isLit(0, 0))
    #expect(oled.readings["lit"] == Double(128 * 32 - 1))
    send([0x00, 0xA6, 0xA1, 0xB1, 0x00, 0x10], to: oled)
    send([0x40, 0x01], to: oled)
    #expect(oled.isLit(127, 8))
    send([0x00, 0xAE], to: oled)
    #expect(oled.readings["lit"] == 0)
    #expect(oled.read() == 0x40)
    #expect(bench.unmodelled.isEmpty)
    send([0x00, 0x2F, 0xFF], to: oled)
    #expect(bench.unmodelled.map(\.register) == ["command 0x2f", "command 0xff"])
  }

  /// From registers to pixels, over the wires of each board's own I2C peripheral.
  @Test func `A program reaches the display by TWI`() throws {
    let (bench, oled) = try screen()
    let twi: UInt32 = 0x4000_3000
    for (offset, value) in [(0x508, 0), (0x50C, 30), (0x588, 0x3C), (0x500, 5)]
      as [(UInt32, UInt32)]
    {
      bench[twi + offset] = value
    }
    for bytes in [[0x00, 0xAF], [0x40, 0xFF]] as [[UInt32]] {
      bench[twi + 0x008] = 1
      for byte in bytes {
        bench[twi + 0x51C] = byte
        #expect(bench.cyclesUntilSet(twi + 0x11C) != nil)
        bench[twi + 0x11C] = 0
      }
      bench[twi + 0x014] = 1
      #expect(bench.cyclesUntilSet(twi + 0x104) != nil)
      bench[twi + 0x104] = 0
    }
    #expect((0..<8).allSatisfy { oled.isLit(0, $0) })
    #expect(oled.readings["lit"] == 8)
  }

  // MARK: TMP102, the example of PERIPHERALS.md

  @Test(arguments: [(25.0, 0x190), (-0.5, 0xFF8), (127.9375, 0x7FF), (200, 0x7FF)])
  func `The example measures`(degrees: Double, counts: UInt16) throws {
    let bench = try Bench(
      "microbit-v1", devices: "{ name: air, type: tmp102, scl: P19, sda: P20, address: 0x49 }")
    let sensor: TMP102 = try device(bench, "air")
    bench.hardware.surroundings.temperature = degrees
    #expect(registers(sensor, from: 0, 2) == [0x19, 0x00])
    bench.run(for: 4_000_000)
    #expect(registers(sensor, from: 0, 2) == [UInt8(counts >> 4), UInt8(counts << 4 & 0xFF)])
    #expect(registers(sensor, from: 1, 2) == [0x60, 0xA0])
    #expect(bench.unmodelled.isEmpty)
    send([1, 0x61, 0xA0], to: sensor)
    #expect(bench.unmodelled.map(\.register) == ["CONFIGURATION"])
  }

  /// The document shows the file as it is, and it is short.
  @Test func `The document's example is the file`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let source = try String(
      contentsOf: root.appendingPathComponent("Peripherals/Devices/TMP102.swift"), encoding: .utf8)
    let document = root.appendingPathComponent("Documentation/PERIPHERALS.md")
    let text = try String(contentsOf: document, encoding: .utf8)
    let parts = text.components(
      separatedBy: "<!-- file: Peripherals/Devices/TMP102.swift -->\n```swift\n")
    try #require(parts.count == 2)
    let shown = parts[1].components(separatedBy: "```\n")[0]
    if ProcessInfo.processInfo.environment["THUMBPRINT_RECORD"] != nil {
      let rest = parts[1].dropFirst(shown.count)
      try (parts[0] + "<!-- file: Peripherals/Devices/TMP102.swift -->\n```swift\n" + source + rest)
        .write(to: document, atomically: true, encoding: .utf8)
    } else {
      #expect(shown == source)
    }
    #expect(source.split(separator: "\n", omittingEmptySubsequences: false).count <= 60)
  }

  // MARK: BME280

  /// The data sheet's compensation in integers (section 4.2.3), as drivers have it.
  private static let compensation = """
    import sys
    b = [int(x) for x in sys.argv[1].split()]
    c, e, d = b[:26], b[26:33], b[33:]
    u = lambda i: c[i] | c[i + 1] << 8
    s = lambda i: (u(i) ^ 0x8000) - 0x8000
    T = [u(0), s(2), s(4)]
    P = [u(6)] + [s(i) for i in range(8, 24, 2)]
    sign = lambda v, n: v - (1 << n) if v >> (n - 1) else v
    H = [c[25], sign(e[0] | e[1] << 8, 16), e[2], sign(e[3] << 4 | e[4] & 15, 12),
         sign(e[5] << 4 | e[4] >> 4, 12), sign(e[6], 8)]
    ap, at, ah = d[0] << 12 | d[1] << 4 | d[2] >> 4, d[3] << 12 | d[4] << 4 | d[5] >> 4, d[6] << 8 | d[7]
    v1 = (((at >> 3) - (T[0] << 1)) * T[1]) >> 11
    v2 = (((((at >> 4) - T[0]) * ((at >> 4) - T[0])) >> 12) * T[2]) >> 14
    fine = v1 + v2
    temperature = (fine * 5 + 128) >> 8
    v1 = fine - 128000
    v2 = v1 * v1 * P[5] + ((v1 * P[4]) << 17) + (P[3] << 35)
    v1 = ((v1 * v1 * P[2]) >> 8) + ((v1 * P[1]) << 12)
    v1 = (((1 << 47) + v1) * P[0]) >> 33
    p = (((1048576 - ap) << 31) - v2) * 3125 // v1
    v1 = (P[8] * (p >> 13) * (p >> 13)) >> 25
    p = ((p + v1 + ((P[7] * p) >> 19)) >> 8) + (P[6] << 4)
    x = fine - 76800
    x = ((((ah << 14) - (H[3] << 20) - H[4] * x) + 16384) >> 15) * (((((((x * H[5]) >> 10)
        * (((x * H[2]) >> 11) + 32768)) >> 10) + 2097152) * H[1] + 8192) >> 14)
    x = x - (((((x >> 15) * (x >> 15)) >> 7) * H[0]) >> 4)
    x = min(max(x, 0), 419430400)
    print(temperature, round(p / 256), (x >> 12) / 1024)
    """

  private func registers(_ device: some I2CDevice, from first: UInt8, _ count: Int) -> [UInt8] {
    _ = device.start(isRead: false)
    _ = device.write(first)
    _ = device.start(isRead: true)
    defer { device.stop() }
    return (0..<count).map { _ in device.read() }
  }

  @Test(arguments: [(25.0, 1013.25, 50.0), (-10.5, 950, 20), (60, 1080, 85), (0, 700, 0.5)])
  func `A driver's arithmetic gives what surrounds the sensor`(world: (Double, Double, Double))
    throws
  {
    let bench = try Bench(
      "microbit-v2", devices: "{ name: air, type: bme280, scl: P0.26, sda: P1.00 }")
    let sensor: BME280 = try device(bench, "air")
    let surroundings = bench.hardware.surroundings
    (surroundings.temperature, surroundings.pressure, surroundings.humidity) = world
    #expect(registers(sensor, from: 0xD0, 1) == [0x60])
    send([0xF2, 1], to: sensor)
    send([0xF4, 0x25], to: sensor)
    // Forced mode: 1 + 2 + 2.5 + 2.5 ms.
    bench.run(for: 64_000 * 8 - 1)
    #expect(registers(sensor, from: 0xF3, 1) == [8])
    bench.run(for: 1)
    #expect(registers(sensor, from: 0xF3, 2) == [0, 0x24])
    let bytes =
      registers(sensor, from: 0x88, 26) + registers(sensor, from: 0xE1, 7)
      + registers(sensor, from: 0xF7, 8)
    let result = try Tool.check(
      "python3", ["-c", Self.compensation, bytes.map(String.init).joined(separator: " ")])
    let values = result.text.split(separator: " ").compactMap {
      Double($0.trimmingCharacters(in: .newlines))
    }
    #expect(abs(values[0] / 100 - world.0) <= 0.011)
    #expect(abs(values[1] - world.1 * 100) <= 3)
    #expect(abs(values[2] - world.2) <= 0.05)
    #expect(bench.unmodelled.isEmpty)
  }

  @Test func `Normal mode measures again and again, skipped quantities give their reset value`()
    throws
  {
    let bench = try Bench(
      "microbit-v1", devices: "{ name: air, type: bme280, scl: P0.00, sda: P0.30, address: 0x77 }")
    let sensor: BME280 = try device(bench, "air")
    #expect(sensor.address == 0x77)
    send([0xF5, 0xC0], to: sensor)
    send([0xF4, 0x23], to: sensor)
    // Temperature alone takes 3 ms, then 10 ms pass.
    bench.run(for: 16_000 * 3)
    let first = registers(sensor, from: 0xF7, 8)
    #expect(Array(first[..<3]) == [0x80, 0, 0] && Array(first[6...]) == [0x80, 0])
    bench.hardware.surroundings.temperature = 30
    bench.run(for: 16_000 * 13 - 1)
    #expect(registers(sensor, from: 0xF7, 8) == first)
    bench.run(for: 1)
    #expect(registers(sensor, from: 0xF7, 8) != first)
    send([0xE0, 0xB6], to: sensor)
    #expect(registers(sensor, from: 0xF4, 1) == [0])
  }
}
