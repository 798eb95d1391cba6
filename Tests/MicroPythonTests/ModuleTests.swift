import Bus
import Machine
import Peripherals
import Testing

/// The stock image's `microbit` module, feature by feature.
@Suite struct ModuleTests {
  private static let microsecond: UInt64 = 16
  private static let millisecond: UInt64 = 16_000

  /// The machine in raw mode on a board, nothing of it unmodelled so far.
  private func raw(board: String = "microbit-v1.3") throws -> SerialDialogue {
    let dialogue = try StockImage.booted(board: board)
    try dialogue.enterRaw()
    return dialogue
  }

  /// Runs a program that must raise nothing and gives what it printed.
  private func output(_ source: String, board: String = "microbit-v1.3") throws -> String {
    let dialogue = try raw(board: board)
    let result = try dialogue.runRaw("from microbit import *\n" + source)
    #expect(result.errors == "")
    #expect(dialogue.machine.unmodelled.entries.map(\.description) == [])
    return result.output
  }

  // MARK: Sensors

  @Test(
    arguments: ["microbit-v1", "microbit-v1.3"],
    [(0.0, 0.0, -1.0), (0.5, 0.25, -0.75), (-1.0, 0.125, 0.25)])
  func `The accelerometer`(board: String, g: (Double, Double, Double)) throws {
    let (x, y, z) = g
    let dialogue = try raw(board: board)
    dialogue.machine.hardware.surroundings.acceleration = .init(x, y, z)
    let result = try dialogue.runRaw(
      "from microbit import *\nsleep(100)\nprint(accelerometer.get_values())")
    #expect(result.output == "(\(Int(x * 1024)), \(Int(y * 1024)), \(Int(z * 1024)))\r\n")
    #expect(result.errors == "")
  }

  @Test(arguments: [
    ("face up", (0.0, 0.0, -1.0)), ("face down", (0, 0, 1)), ("left", (-1, 0, 0)),
    ("right", (1, 0, 0)),
  ])
  func `Gestures`(name: String, acceleration: (Double, Double, Double)) throws {
    let dialogue = try raw()
    dialogue.machine.hardware.surroundings.acceleration = .init(
      acceleration.0, acceleration.1, acceleration.2)
    let result = try dialogue.runRaw(
      """
      from microbit import *
      for i in range(20):
          accelerometer.current_gesture()
          sleep(20)
      print(accelerometer.current_gesture())
      """)
    #expect(result.output == name + "\r\n")
  }

  @Test func `The temperature`() throws {
    let dialogue = try raw()
    dialogue.machine.hardware.surroundings.temperature = -7
    let result = try dialogue.runRaw("import microbit\nprint(microbit.temperature())")
    #expect(result.output == "-7\r\n")
  }

  @Test(arguments: [("microbit-v1.3", 45825), ("microbit-v1", 45858)])
  func `The compass's field`(board: String, nanotesla: Int) throws {
    let dialogue = try raw(board: board)
    dialogue.machine.hardware.surroundings.field = .init(10, 20, -40)
    let result = try dialogue.runRaw(
      "from microbit import *\nprint(compass.is_calibrated())\nsleep(500)\n"
        + "print(compass.get_field_strength())")
    #expect(result.output == "False\r\n\(nanotesla)\r\n")
  }

  // MARK: Buttons and pins

  @Test func `Buttons`() throws {
    let dialogue = try raw()
    let hardware = dialogue.machine.hardware
    #expect(hardware.setButton("A", isPressed: true))
    let result = try dialogue.runRaw(
      """
      from microbit import *
      sleep(200)
      print(button_a.is_pressed(), button_b.is_pressed(), button_a.was_pressed())
      """)
    #expect(result.output == "True False True\r\n")
    #expect(hardware.setButton("A", isPressed: false))
    let later = try dialogue.runRaw(
      "sleep(200)\nprint(button_a.is_pressed(), button_a.get_presses())")
    #expect(later.output.hasPrefix("False"))
  }

  @Test func `Touch pads`() throws {
    let dialogue = try raw()
    #expect(dialogue.machine.hardware.setButton("touch1", isPressed: true))
    let result = try dialogue.runRaw(
      """
      from microbit import *
      pads = [pin0, pin1, pin2]
      for pad in pads:
          pad.is_touched()
      sleep(200)
      print([pad.is_touched() for pad in pads])
      """)
    #expect(result.output == "[False, True, False]\r\n")
  }

  @Test(arguments: [(0.0, 0), (1.65, 512), (3.3, 1023), (0.825, 256)])
  func `Analogue input`(volts: Double, reading: Int) throws {
    let dialogue = try raw()
    dialogue.machine.hardware.chip.ports[0].setVoltage(2, volts)
    let result = try dialogue.runRaw("from microbit import *\nprint(pin1.read_analog())")
    #expect(result.output == "\(reading)\r\n")
  }

  @Test func `Digital pins`() throws {
    let dialogue = try raw()
    let port = dialogue.machine.hardware.chip.ports[0]
    port.setExternal(16, true)
    let result = try dialogue.runRaw(
      """
      from microbit import *
      pin8.write_digital(1)
      print(pin16.read_digital(), pin0.read_digital())
      """)
    #expect(result.output.hasPrefix("1"))
    #expect(port.isHigh(18))
    let low = try dialogue.runRaw("pin8.write_digital(0)")
    #expect(low.errors == "")
    #expect(!port.isHigh(18))
  }

  @Test(arguments: [(256, 25), (512, 50), (1023, 100)])
  func `PWM`(value: Int, percent: Int) throws {
    let dialogue = try raw()
    let result = try dialogue.runRaw(
      "from microbit import *\npin1.set_analog_period(10)\npin1.write_analog(\(value))\nsleep(100)")
    #expect(result.errors == "")
    #expect(try duty(of: 2, dialogue) == percent)
  }

  /// The percentage of the next 200 ms that a pin is high, rounded.
  private func duty(of pin: Int, _ dialogue: SerialDialogue) throws -> Int {
    let machine = dialogue.machine
    let port = machine.hardware.chip.ports[0]
    let start = machine.core.cycles
    var high: UInt64 = 0
    var last = start
    var level = port.isHigh(pin)
    port.watch(pin) {
      if level { high += machine.core.cycles - last }
      last = machine.core.cycles
      level = port.isHigh(pin)
    }
    _ = machine.run(Machine.Limits(cycles: start + 200 * Self.millisecond))
    if level { high += machine.core.cycles - last }
    return Int((Double(high) / Double(200 * Self.millisecond) * 100).rounded())
  }

  // MARK: Display

  @Test func `The display shows pictures with their brightness`() throws {
    let dialogue = try raw()
    let result = try dialogue.runRaw(
      """
      from microbit import *
      display.show(Image('90000:09000:00900:00090:12345'))
      sleep(200)
      """)
    #expect(result.errors == "")
    let matrix = try #require(dialogue.machine.hardware.ledMatrix)
    #expect(
      matrix.picture() == [
        [9, 0, 0, 0, 0], [0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [0, 0, 0, 9, 0], [1, 2, 3, 4, 5],
      ])
    _ = try dialogue.runRaw("display.show(Image('67890:00000:00000:00000:00000'))\nsleep(200)")
    #expect(matrix.picture()[0] == [6, 7, 8, 9, 0])
  }

  @Test func `The display scrolls`() throws {
    let text = try output("display.scroll('AB', delay=20)\nprint(display.get_pixel(2, 2))")
    #expect(text == "0\r\n")
  }

  @Test(arguments: [0.0, 128, 255]) func `The light level`(light: Double) throws {
    let dialogue = try raw()
    dialogue.machine.hardware.surroundings.light = light
    let result = try dialogue.runRaw(
      "from microbit import *\ndisplay.read_light_level()\nsleep(500)\n"
        + "print(display.read_light_level())")
    let reading = try #require(Double(result.output.split(separator: "\r\n").first ?? ""))
    #expect(abs(reading - light) < 8, "\(result)")
  }

  // MARK: Sound and pixels

  @Test(arguments: [440, 1000, 262]) func `Music`(frequency: Int) throws {
    let dialogue = try raw()
    let result = try dialogue.runRaw(
      "import music, microbit\nmusic.pitch(\(frequency), wait=False)\nmicrobit.sleep(50)")
    #expect(result.errors == "")
    let speaker = try #require(dialogue.machine.hardware.devices["speaker"] as? Speaker)
    #expect(abs(speaker.frequency - Double(frequency)) / Double(frequency) < 0.01)
    #expect(try output("import music\nmusic.play(['c4:1', 'e4:1'])\nprint('done')") == "done\r\n")
  }

  @Test func `Neopixels`() throws {
    var board = try Board.load("microbit-v1.3")
    board.devices.append(
      Board.Device(
        name: "strip", type: "ws2812", pins: ["pin": Board.Pin(port: 0, number: 2)],
        numbers: ["count": 4]))
    let dialogue = try StockImage.booted(board)
    try dialogue.enterRaw()
    let result = try dialogue.runRaw(
      """
      from microbit import *
      import neopixel
      np = neopixel.NeoPixel(pin1, 4)
      np[0] = (255, 0, 128)
      np[2] = (1, 2, 3)
      np.show()
      sleep(1)
      """)
    #expect(result.errors == "")
    let strip = try #require(dialogue.machine.hardware.devices["strip"] as? PixelStrip)
    #expect(strip.colours == [0xFF0080, 0, 0x010203, 0])
  }

  // MARK: Buses

  @Test func `I2C`() throws {
    let text = try output(
      """
      i2c.write(0x1d, b'\\x0d', repeat=True)
      print(i2c.read(0x1d, 1))
      i2c.write(0x0e, b'\\x07', repeat=True)
      print(i2c.read(0x0e, 1))
      try:
          i2c.read(0x50, 1)
      except OSError as e:
          print('OSError')
      """)
    #expect(text == "b'Z'\r\nb'\\xc4'\r\nOSError\r\n")
  }

  @Test(arguments: [(1_000_000, 0), (125_000, 3)])
  func `SPI with its output wired to its input`(rate: Int, mode: Int) throws {
    let dialogue = try wired(from: 21, to: 22)
    let result = try dialogue.runRaw(
      """
      from microbit import *
      spi.init(baudrate=\(rate), mode=\(mode))
      got = bytearray(4)
      spi.write_readinto(b'\\x00\\xa5\\xff\\x3c', got)
      print(got)
      """)
    #expect(result.output == "bytearray(b'\\x00\\xa5\\xff<')\r\n", "\(result)")
  }

  @Test func `UART on other pins`() throws {
    let dialogue = try wired(from: 3, to: 2)
    dialogue.send(
      """
      from microbit import *
      uart.init(9600, tx=pin0, rx=pin1)
      uart.write(b'thumb')
      sleep(50)
      got = uart.read()
      uart.init(115200)
      print('got', got)
      \u{4}
      """)
    try dialogue.wait(for: "got b'thumb'", within: 10_000 * Self.millisecond)
  }

  /// The machine in raw mode with a wire between two pins of port 0.
  private func wired(from: Int, to: Int) throws -> SerialDialogue {
    var board = try Board.load("microbit-v1.3")
    board.devices.append(
      Board.Device(
        name: "jumper", type: "wire",
        pins: [
          "from": Board.Pin(port: 0, number: from), "to": Board.Pin(port: 0, number: to),
        ]))
    let dialogue = try StockImage.booted(board)
    try dialogue.enterRaw()
    return dialogue
  }

  // MARK: The rest

  @Test func `Random numbers, identity and time`() throws {
    let text = try output(
      """
      import random, machine
      random.seed(7)
      print(machine.freq(), len(machine.unique_id()))
      a = running_time()
      sleep(1000)
      print(abs(running_time() - a - 1000) < 10)
      """)
    #expect(text == "16000000 8\r\nTrue\r\n")
  }

  @Test func `Files stay in flash across resets`() throws {
    let dialogue = try raw()
    let written = try dialogue.runRaw(
      "with open('note.txt', 'w') as f:\n    f.write('kept')\nimport os\nprint(os.listdir())")
    #expect(written.output == "['note.txt']\r\n", "\(written)")
    dialogue.machine.reset(.pin)
    try dialogue.wait(for: ">>> ", within: 16_000_000)
    #expect(try dialogue.type("open('note.txt').read()") == "'kept'\r\n")
    // A reset by software keeps them too.
    dialogue.send("import microbit; microbit.reset()\r")
    try dialogue.wait(for: "Type \"help()\"", within: 160_000_000)
    try dialogue.wait(for: ">>> ", within: 16_000_000)
    #expect(try dialogue.type("open('note.txt').size if 0 else 1") == "1\r\n")
  }
}
