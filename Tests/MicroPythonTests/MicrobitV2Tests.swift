import Foundation
import Image
import Machine
import Peripherals
import TestSupport
import Testing

/// The stock image of the micro:bit v2, out of uflash's universal hex file: MBR, SoftDevice,
/// application, bootloader.
@Suite struct MicrobitV2Tests {
  private static let hex = Result { try PyPI.universalHex() }
  private static let millisecond: UInt64 = 64_000

  private func booted() throws -> SerialDialogue {
    let board = try Board.load("microbit-v2")
    let image = try FirmwareImage(
      path: "universal.hex", bytes: try Self.hex.get(), boardIDs: board.universalHex)
    let dialogue = SerialDialogue(try Machine(board: board, image: image))
    try dialogue.wait(for: ">>> ", within: 5000 * Self.millisecond)
    return dialogue
  }

  /// Runs a program through the raw REPL; its text comes back to back.
  private func run(_ source: String, _ dialogue: SerialDialogue) throws -> (String, String) {
    dialogue.send("\u{1}")
    try dialogue.wait(for: "raw REPL; CTRL-B to exit\r\n>", within: 500 * Self.millisecond)
    return try dialogue.runRaw("from microbit import *\n\(source)")
  }

  @Test func `It boots to its prompt`() throws {
    let text = String(decoding: try booted().bytes, as: UTF8.self)
    #expect(text.contains("MicroPython v1.13 on 2021-03-16; micro:bit v2.0.0-beta.5 with nRF52833"))
  }

  /// A program and what it prints.
  private static let programs = [
    ("print(1 + 2, 2 ** 0.5)", "3 1.414214\r\n"),
    ("print(accelerometer.get_values(), temperature())", "(512, -256, -1024) 30\r\n"),
    ("print(compass.get_field_strength())", "49224\r\n"),
    ("print(button_a.is_pressed(), button_b.is_pressed())", "True False\r\n"),
    ("print(pin1.read_analog(), pin8.read_digital())", "512 1\r\n"),
    ("f = open('a.txt', 'w')\nf.write('hi')\nf.close()\nprint(open('a.txt').read())", "hi\r\n"),
    ("display.scroll('A', delay=20)\nprint(display.get_pixel(2, 2))", "0\r\n"),
    ("import music\nmusic.pitch(440, 50)\nprint('done')", "done\r\n"),
    ("import radio\nradio.on()\nradio.send('x')\nprint(radio.receive())", "None\r\n"),
    ("b = bytearray(3)\nspi.init()\nspi.write_readinto(b'abc', b)\nprint(len(b))", "3\r\n"),
  ]

  @Test func `Its module works`() throws {
    let dialogue = try booted()
    let hardware = dialogue.machine.hardware
    hardware.surroundings.acceleration = .init(0.5, -0.25, -1)
    hardware.surroundings.temperature = 30
    _ = hardware.setButton("A", isPressed: true)
    hardware.chip.ports[0].setVoltage(3, 1.65)
    hardware.chip.ports[0].setExternal(10, true)
    for (source, output) in Self.programs {
      let result = try run("sleep(100)\n" + source, dialogue)
      #expect(result.0 == output, "\(source)")
      #expect(result.1 == "", "\(source)")
    }
  }

  @Test func `The display shows a picture`() throws {
    let dialogue = try booted()
    _ = try run("display.show(Image('90000:09000:00900:00090:00009'))\nsleep(100)", dialogue)
    let matrix = try #require(dialogue.machine.hardware.ledMatrix)
    #expect(
      matrix.picture(milliseconds: 100).map { $0.map { $0 > 0 } }
        == (0..<5).map { row in (0..<5).map { $0 == row } })
  }

  @Test func `The logo is touched, the microphone hears`() throws {
    let dialogue = try booted()
    let hardware = dialogue.machine.hardware
    let source = """
      pin_logo.is_touched()
      sleep(500)
      print(pin_logo.is_touched())
      """
    let before = try run(source, dialogue)
    #expect(before.0.hasSuffix("False\r\n"), "\(before)")
    #expect(hardware.setButton("logo", isPressed: true))
    let touched = try run(source, dialogue)
    #expect(touched.0.hasSuffix("True\r\n"), "\(touched)")
    #expect(hardware.setButton("logo", isPressed: false))
    let released = try run(source, dialogue)
    #expect(released.0.hasSuffix("False\r\n"), "\(released)")
    var levels: [Int] = []
    for sound in [0.0, 100, 250] {
      hardware.surroundings.sound = sound
      let result = try run(
        "microphone.sound_level()\nsleep(500)\nprint(microphone.sound_level())", dialogue)
      #expect(result.1 == "")
      levels.append(Int(result.0.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1)
    }
    #expect(levels[0] >= 0 && levels[0] < levels[1] && levels[1] < levels[2], "\(levels)")
  }

  /// The speaker's samples are a pulse-width modulation of 44 kHz.
  @Test func `A tone is heard`() throws {
    let dialogue = try booted()
    let result = try run("import music\nmusic.pitch(440, 500, wait=False)\nsleep(300)", dialogue)
    #expect(result.1 == "")
    let speaker = try #require(dialogue.machine.hardware.devices["speaker"] as? Speaker)
    #expect(abs(speaker.frequency - 440) < 22, "\(speaker.frequency)")
  }

  @Test func `The display senses light`() throws {
    let dialogue = try booted()
    for light in [0, 100, 255] {
      dialogue.machine.hardware.surroundings.light = Double(light)
      let result = try run(
        "display.read_light_level()\nsleep(300)\nprint(display.read_light_level())", dialogue)
      #expect(result.0 == "\(light)\r\n")
      #expect(result.1 == "")
    }
  }
}
