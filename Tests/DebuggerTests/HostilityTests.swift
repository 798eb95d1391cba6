import Foundation
import Machine
import TestSupport
import Testing

@testable import Debugger

/// Whatever a client sends, it is answered or passed over.
@Suite struct HostilityTests {
  /// Begins of packets, so that most noise is almost a packet.
  private static let begins = [
    "?", "g", "G", "p", "P", "m", "M", "X", "Z0,", "Z1,", "Z2,", "z3,", "c", "s", "C", "S", "H",
    "T",
    "vCont;", "vCont;s:", "vCont;r", "vFlashErase:", "vFlashWrite:", "vFlashDone", "vRun", "qRcmd,",
    "qSupported:", "qXfer:features:read:target.xml:", "qXfer:memory-map:read::", "qCRC:", "q", "Q",
    "v",
  ]
  private static let pieces = [
    "0", "1", "ffffffff", "ffffffffffffffff", "20000000", "20003fff", "40000000", "40002518",
    "e000ed0c", "e000e010", "4001e504", "a0000000", "10001000", "7ff", ",", ":", ";", "=", "-", "4",
    "2", "\u{0}", "}", "*", "zz", "\u{e9}", "8000",
  ]

  /// `THUMBPRINT_SEED` is another campaign.
  private static let seeds = {
    let first = ProcessInfo.processInfo.environment["THUMBPRINT_SEED"].flatMap(UInt64.init) ?? 1
    return (0..<4).map { first &+ $0 }
  }()

  @Test(arguments: ["microbit-v1", "microbit-v2", "mps2-an386"], seeds)
  func noise(_ board: String, seed: UInt64) throws {
    let bench = try Bench(
      "debug", board: board == "mps2-an386" ? "microbit-v2" : board, on: board)
    var random = RandomSource(seed: seed)
    for _ in 0..<1000 {
      var packet = Self.begins[random.below(Self.begins.count)]
      for _ in 0..<random.below(7) { packet += Self.pieces[random.below(Self.pieces.count)] }
      if case .resume(let goal) = bench.stub.answer(Array(packet.utf8)) {
        bench.execution.begin(goal)
        _ = bench.execution.advance()
      }
    }
    // It still works.
    #expect(bench.reply("qC") == "QC1")
    #expect(bench.reply("vRun")?.hasPrefix("T05") == true)
  }

  /// Any value in any register of core and chip, at any time, and the program goes on from there.
  @Test(arguments: ["microbit-v1", "microbit-v2", "mps2-an386"], seeds)
  func upheaval(_ board: String, seed: UInt64) throws {
    let bench = try Bench(
      "debug", board: board == "mps2-an386" ? "microbit-v2" : board, on: board)
    var random = RandomSource(seed: seed)
    let bases = bench.machine.bus.peripherals.map(\.base)
    func word() -> String {
      let value = random.chance(50) ? random.bits() : 1 << UInt32(random.below(32))
      return String(
        decoding: Hex.text((0..<4).map { UInt8(value >> (8 * $0) & 0xFF) }), as: UTF8.self)
    }
    for _ in 0..<400 {
      switch random.below(10) {
      case 0: _ = bench.reply("P\(Hex.text(random.below(24)))=\(word())")
      case 1: _ = bench.reply("M\(Hex.text(0x2000_0000 + 4 * random.below(4096))),4:\(word())")
      case 2: _ = bench.reply("M\(Hex.text(4 * random.below(200))),4:\(word())")
      case 3: _ = bench.reply("vRun")
      case 4:
        let goal: Execution.Goal = [.run, .step, .range(0, 0x200)][random.below(3)]
        bench.execution.begin(goal)
        _ = bench.execution.advance()
      case 5: _ = bench.reply("Z\(random.below(5)),\(Hex.text(4 * random.below(200))),4")
      default:
        let address = bases[random.below(bases.count)] &+ 4 &* UInt32(random.below(0x200))
        _ = bench.reply("M\(Hex.text(address)),4:\(word())")
        _ = bench.reply("m\(Hex.text(address)),4")
      }
    }
    #expect(bench.reply("qC") == "QC1")
  }

  /// Bytes at random through a socket, and connections that end in the middle.
  @Test func noiseOnTheLine() throws {
    let elf = try Guest("debug", options: ["-DLOOP"]).elf
    let server = try DebugProcess([elf, "--board", "microbit-v1", "--quiet"])
    var random = RandomSource(seed: 7)
    for round in 0..<20 {
      guard let client = try? RawClient(server.port) else { break }
      var bytes: [UInt8] = []
      for _ in 0..<200 {
        let begin = Self.begins[random.below(Self.begins.count)]
        bytes += Array("$\(begin)".utf8)
        for _ in 0..<random.below(30) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
        if random.chance(90) { bytes += Array("#00".utf8) }
      }
      if round % 2 == 0 { bytes = framed(Array("QStartNoAckMode".utf8)) + bytes }
      // One that kills the machine on purpose would end the test.
      client.write(bytes.filter { $0 != UInt8(ascii: "k") && $0 != UInt8(ascii: "D") })
      client.close()
    }
    // What was written into the program may have ended it, which ends the server by itself.
    let last = try? RawClient(server.port)
    last?.write("\u{3}")
    if last?.ask("?") != nil { last?.send(packet: "k") }
    let end = server.end()
    #expect([0, 1, 3].contains(end.status), "\(end)")
  }

  /// A packet beyond the announced size, and one that says that it is.
  @Test func sizes() throws {
    let elf = try Guest("debug").elf
    let server = try DebugProcess([elf, "--board", "microbit-v1"])
    let client = try RawClient(server.port)
    #expect(client.ask("QStartNoAckMode") == "OK")
    client.write("$" + String(repeating: "m", count: 1 << 20) + "#00")
    #expect(client.packet() == "E16")
    #expect(client.ask("m0,100000000") != nil)
    #expect(client.ask("M20000000,ffffffffffffffff:") == "E16")
    #expect(client.ask("qC") == "QC1")
    client.send(packet: "k")
    #expect(server.end().status == 0)
  }
}
