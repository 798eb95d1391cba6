import Bus
import Testing

@testable import Peripherals

/// Devices that cannot share a bus are an error of the board file, which names them.
@Suite struct BusConflictTests {
  /// Entries of `devices` on a micro:bit v1, whose motion sensor (0x19, 0x1E) is at P19 and P20; and the two that
  /// are in each other's way.
  @Test(arguments: [
    (["a tmp102 P19 P20", "b tmp102 P19 P20"], "a and b both answer at 0x48"),
    (["a bme280 P19 P20", "b bme280 P19 P20 0x77"], nil),
    (["a tmp102 P19 P20", "b tmp102 P1 P2"], nil),
    (["a tmp102 P0 P1", "w P0 P19", "b tmp102 P19 P20"], nil),
    (
      ["a tmp102 P0 P1", "w P0 P19", "v P20 P1", "b tmp102 P19 P20"], "a and b both answer at 0x48"
    ),
    (["w P0 P2", "v P2 P19", "u P1 P20", "a lsm303agr P0 P1"], "motion and a both answer at 0x19"),
    (["motion lsm303agr P19 P20"], nil),
    (["a ssd1306 P19 P20", "motion ssd1306 P19 P20"], "motion and a both answer at 0x3C"),
  ])
  func `Two at one address of a bus`(entries: [String], message: String?) throws {
    let lines = entries.map { entry in
      let words = entry.split(separator: " ")
      if words.count == 3 {
        return "{ name: \(words[0]), type: wire, from: \(words[1]), to: \(words[2]) }"
      }
      let address = words.count == 5 ? ", address: \(words[4])" : ""
      return
        "{ name: \(words[0]), type: \(words[1]), scl: \(words[2]), sda: \(words[3])\(address) }"
    }
    let devices = lines.joined(separator: "\n  - ")
    guard let message else {
      _ = try Bench("microbit-v1", devices: devices)
      return
    }
    let error = #expect(throws: BoardError.self) { try Bench("microbit-v1", devices: devices) }
    #expect(error?.message.contains(message) == true, "\(error as Any)")
    // The first entry is in line 4; the last of the two stands last here.
    #expect(error?.line == 3 + entries.count)
  }

  @Test(arguments: [
    ([3, nil], [3, 4], "a and b are on the SPI bus of P0.03 and need a pin cs each"),
    ([3, 4], [3, nil], "need a pin cs each"), ([3, 4], [3, 4], "not the same one"),
    ([3, 4], [3, 5], nil), ([3, nil], [6, nil], nil),
  ])
  func `Two on an SPI bus without a pin each that selects them`(
    first: [Int?], second: [Int?], message: String?
  ) {
    let devices = [("a", first), ("b", second)].map { name, pins in
      let named = zip(["sck", "cs"], pins).compactMap { key, pin in
        pin.map { (key, Board.Pin(port: 0, number: $0)) }
      }
      return Board.Device(name: name, type: "", pins: Dictionary(uniqueKeysWithValues: named))
    }
    let conflict = BusConflict(among: devices)
    #expect(message.map { conflict?.message.contains($0) == true } ?? (conflict == nil))
  }

  /// What a kind says of its addresses is what it has on the wires.
  @Test(arguments: DeviceKind.all.map { $0.kind }.filter { $0.keys.contains { $0.name == "scl" } })
  func `A kind says all its addresses`(kind: DeviceKind) throws {
    let pins = kind.keys.compactMap { key in if case .pin(let name) = key { name } else { nil } }
    let entry =
      "{ name: it, type: \(kind.name), "
      + zip(pins, ["P0", "P1", "P2"]).map { "\($0): \($1)" }.joined(separator: ", ") + " }"
    let bench = try Bench("microbit-v1", devices: entry)
    let device = try #require(bench.hardware.board.devices.last)
    let bus = try #require(bench.hardware.chip.wireBuses.last)
    #expect(!device.addresses.isEmpty)
    #expect(bus.devices.map(\.address).sorted() == device.addresses.sorted())
  }

  /// Answers with what it is, plus what it is sent.
  private final class Echo: SPIDevice {
    private let base: UInt8
    init(_ base: UInt8) { self.base = base }
    func exchange(_ byte: UInt8) -> UInt8 { base &+ byte }
  }

  @Test func `The SPI device whose select pin is low answers`() throws {
    let bench = try Bench("microbit-v1")
    let site = DeviceSite(chip: bench.hardware.chip, surroundings: bench.hardware.surroundings)
    func pin(_ number: Int) -> Board.Pin { Board.Pin(port: 0, number: number) }
    site.add(Echo(0x10), clock: pin(1), select: pin(16))
    site.add(Echo(0x80), clock: pin(1), select: pin(18))
    let spi: UInt32 = 0x4000_3000
    for (offset, value) in [(0x508, 1), (0x50C, 2), (0x510, 3), (0x500, 1)] as [(UInt32, UInt32)] {
      bench[spi + offset] = value
    }
    func exchange(_ byte: UInt32) throws -> UInt32 {
      bench[spi + 0x108] = 0
      bench[spi + 0x51C] = byte
      _ = try #require(bench.cyclesUntilSet(spi + 0x108))
      return bench[spi + 0x518]
    }
    let nobody = try exchange(1)
    #expect(nobody != 0x11 && nobody != 0x81)
    for (select, answer) in [(16, 0x12), (18, 0x82)] as [(Int, UInt32)] {
      bench.hardware.chip.ports[0].setOutput(select, false)
      #expect(try exchange(2) == answer)
      bench.hardware.chip.ports[0].setOutput(select, true)
    }
    #expect(try exchange(2) == nobody)
  }
}
