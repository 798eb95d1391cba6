import TestSupport
import Testing

@testable import Debugger

/// Packets and their replies, on a machine at its first instruction.
@Suite struct StubTests {
  /// In order; `*` stands for anything, at the end.
  @Test(
    arguments: [
      [("?", "T05thread:1;0d:00400020;0f:*")],
      [
        ("qSupported:multiprocess+;swbreak+;xmlRegisters=i386", "PacketSize=4000;QStartNoAckMode+*")
      ],
      [("QStartNoAckMode", "OK")],
      [("qAttached", "1"), ("qC", "QC1"), ("qfThreadInfo", "m1"), ("qsThreadInfo", "l")],
      [("Hg0", "OK"), ("Hc-1", "OK"), ("T1", "OK"), ("!", "OK"), ("qSymbol::", "OK")],
      [("qThreadExtraInfo,1", "746872656164206d6f6465")],
      [("vCont?", "vCont;c;C;s;S;t;r"), ("vMustReplyEmpty", ""), ("qTStatus", ""), ("jInfo", "")],
      [("", ""), ("\u{e9}", ""), ("QNonStop:1", "")],
      // Registers: little-endian, in the order of the description.
      [("pd", "00400020"), ("Pd=04000020", "OK"), ("pd", "04000020"), ("p11", "04000020")],
      [("P0=78563412", "OK"), ("p0", "78563412"), ("g", "78563412*")],
      [("p16", "E16"), ("pffffffffffffffff", "E16"), ("p", "E16"), ("P0=7856341", "E16")],
      [
        ("P0=7856341200", "E16"), ("P", "E16"), ("P99=00000000", "E16"), ("G00", "E16"),
        ("G", "E16"),
      ],
      // The exception number and bits that the core has not stay as they are.
      [("P10=ffffffff", "OK"), ("p10", "000000f1"), ("P10=00000001", "OK"), ("p10", "00000001")],
      [("P13=ffffffff", "OK"), ("p13", "01000000"), ("P14=03000000", "OK"), ("p14", "02000000")],
      // Memory: flash, RAM, what spans both ends, what is nowhere.
      [("m0,4", "00400020"), ("m0,0", ""), ("m20000000,4", "00000000")],
      [("M20000000,2:beef", "OK"), ("m20000000,4", "beef0000"), ("M20000000,0:", "OK")],
      [("X20000000,2:{|", "OK"), ("m20000000,2", "7b7c"), ("X20000000,0:", "OK")],
      [("m20003ffe,8", "0000"), ("m20004000,1", "E0e"), ("mfffffffe,8", "E0e")],
      [("M20003ffe,4:01020304", "E0e"), ("m20003ffe,2", "0102")],
      [("ma0000000,4", "E0e"), ("Ma0000000,4:00000000", "E0e")],
      [("m0", "E16"), ("m0,", "E16"), ("m,4", "E16"), ("m0,4,", "E16"), ("m100000000,4", "E16")],
      [("m0,ffffffffffffffff", "E16"), ("M0,2:00", "E16"), ("M0,1:0", "E16"), ("X0,5:ab", "E16")],
      [("M20000000,ffffffff:00", "E16"), ("M20000000", "E16"), ("X", "E16")],
      // Registers of peripherals: FICR's CODEPAGESIZE, CPUID, a GPIO's output.
      [("m10000010,4", "00040000"), ("me000ed00,4", "00c20c41")],
      [("M50000504,4:21000000", "OK"), ("m50000504,4", "21000000"), ("m50000504,1", "21")],
      // Breakpoints and watchpoints.
      [("Z0,c0,2", "OK"), ("Z0,c0,2", "OK"), ("z0,c0,2", "OK"), ("z0,c0,2", "OK")],
      [("Z1,c0,3", "OK"), ("Z2,20000000,4", "OK"), ("Z3,20000000,1", "OK"), ("z4,0,8", "OK")],
      [("Z5,0,0", ""), ("Z0", "E16"), ("Z,0,0", "E16"), ("Z0,0", "E16"), ("Z2,0,0", "E16")],
      [("Z0,0,2;X1,00", "E16"), ("Zffffffffffffffff,0,0", ""), ("Z2,0,100000000", "E16")],
      // Flash: a block is erased, bytes are programmed, nothing but flash is.
      [("vFlashErase:400,1", "OK"), ("m3ff,3", "*"), ("m400,2", "ffff"), ("m7ff,1", "ff")],
      [
        ("vFlashErase:3f000,1000", "OK"), ("vFlashErase:3f000,1001", "E0e"),
        ("vFlashErase:0", "E16"),
      ],
      [("vFlashErase:20000000,400", "E0e"), ("vFlashErase:fffff000,ffffffff", "E0e")],
      [("vFlashWrite:1000:ab", "OK"), ("m1000,2", "6162"), ("vFlashDone", "OK")],
      [("vFlashWrite:20000000:ab", "E.memtype"), ("vFlashWrite:3ffff:ab", "E.memtype")],
      [("vFlashWrite:", "E16"), ("vFlashWrite:0", "E16"), ("vFlashErase:10001000,400", "OK")],
      // Documents in parts.
      [
        ("qXfer:features:read:target.xml:0,5", "m<?xml"),
        ("qXfer:features:read:target.xml:ffff,5", "l"),
      ],
      [("qXfer:features:read:other.xml:0,5", "E00"), ("qXfer:memory-map:read::0,3", "m<?x")],
      [("qXfer:features:read:target.xml:0", "E16"), ("qXfer:features:read:target.xml:", "E16")],
      // Sums as `compare-sections` forms them, checked with GDB in GdbSessionTests.
      [("qCRC:20000000,4", "C*"), ("qCRC:a0000000,4", "E0e"), ("qCRC:0", "E16")],
      [
        ("qRcmd,6", "E16"), ("qRcmd,zz", "E16"), ("vCont;x", "E16"), ("vCont;", "E16"),
        ("Cxx", "E16"),
      ],
      [("cxyz", "E16"), ("s100000000", "E16"), ("vCont;c:2", "E16"), ("vCont;t", "T05*")],
      [("vRun;a;b", "T05*"), ("vAttach;1", "")],
    ] as [[(String, String)]])
  func replies(_ exchange: [(String, String)]) throws {
    let bench = try Bench()
    for (packet, expected) in exchange {
      let reply = bench.reply(packet)
      if expected.last == "*" {
        #expect(reply?.hasPrefix(expected.dropLast()) == true, "\(packet): \(reply ?? "nil")")
      } else {
        #expect(reply == expected, "\(packet)")
      }
    }
  }

  @Test(
    arguments: [
      ("c", .resume(.run)), ("s", .resume(.step)), ("c184", .resume(.run)), ("C05", .resume(.run)),
      ("S05;184", .resume(.step)), ("vCont;c", .resume(.run)), ("vCont;s:1;c", .resume(.step)),
      ("vCont;s:7;c", .resume(.run)), ("vCont;C0b:1", .resume(.run)),
      ("vCont;S05:-1", .resume(.step)),
      ("vCont;rc0,c8:1;c", .resume(.range(0xC0, 0xC8))), ("k", .kill(Array("X09".utf8))),
      ("vKill;1", .kill(Stub.ok)), ("D", .detach(Stub.ok)), ("R00", .nothing),
    ] as [(String, Stub.Action)])
  func acts(_ packet: String, expected: Stub.Action) throws {
    #expect(try Bench().stub.answer(Array(packet.utf8)) == expected)
  }

  /// `target extended-remote` stays when its program is killed, and only begins it anew.
  @Test func killingForAClientThatStays() throws {
    let bench = try Bench()
    #expect(bench.reply("!") == "OK")
    #expect(bench.stub.answer(Array("vKill;1".utf8)) == .end(Stub.ok))
    #expect(bench.reply("?") == "W00" && bench.reply("c") == "W00")
    #expect(bench.reply("vRun;")?.hasPrefix("T05") == true)
  }

  @Test(
    arguments: [
      ("microbit-v1", ["org.gnu.gdb.arm.m-profile", "org.gnu.gdb.arm.m-system"], 21),
      (
        "microbit-v2",
        ["org.gnu.gdb.arm.m-profile", "org.gnu.gdb.arm.vfp", "org.gnu.gdb.arm.m-system"], 40
      ),
    ] as [(String, [String], Int)])
  func describesTheCore(_ board: String, features: [String], count: Int) throws {
    let bench = try Bench(board: board)
    var document = ""
    // As GDB reads it, in parts.
    while true {
      let part = try #require(
        bench.reply("qXfer:features:read:target.xml:\(String(document.utf8.count, radix: 16)),40"))
      document += part.dropFirst()
      if part.first == "l" { break }
    }
    let found = document.split(separator: "\n").filter { $0.contains("<feature") }
    #expect(found.map { $0.split(separator: "\"")[1] } == features.map { $0[...] })
    #expect(document.split(separator: "\n").count { $0.contains("<reg ") } == count)
    let size = try #require(bench.reply("g")).count / 2
    #expect(size == (board == "microbit-v1" ? 21 * 4 : 24 * 4 + 16 * 8))
    // What it gives it takes.
    #expect(bench.reply("G" + (bench.reply("g") ?? "")) == "OK")
  }

  @Test(arguments: ["microbit-v1", "microbit-v2", "mps2-an386"])
  func theMapCoversEverything(_ board: String) throws {
    // Any board will do for the document; the machine is another's.
    let map = TargetDescription.memoryMap(try .load(board))
    var next: UInt64 = 0
    for line in map.split(separator: "\n") where line.contains("<memory type") {
      let parts = line.split(separator: "\"").map(String.init)
      let start = try #require(UInt64(parts[3].dropFirst(2), radix: 16))
      #expect(start == next)
      next = start + (try #require(UInt64(parts[5].dropFirst(2), radix: 16)))
    }
    #expect(next == 1 << 32)
    let blocks = map.split(separator: "\n").filter { $0.contains("blocksize") }.count
    #expect(blocks == (board == "mps2-an386" ? 0 : 2))
  }

  @Test(arguments: [
    ("cycles", "0 cycles, 0 instructions\n"), ("time", "0 us at 16000000 Hz\n"),
    ("unmodelled", "nothing\n"), ("  CYCLES ", "0 cycles, 0 instructions\n"),
    ("reset", "reset: at 0x*"), ("reset halt", "reset: at 0x*"), ("halt", "it stands\n"),
    ("arm semihosting enable", "semihosting is served\n"), ("help", "commands:\n  reset*"),
    ("", "commands:*"), ("dance", "no such command: dance\ncommands:*"),
    ("cycles 3", "no such command: cycles 3\n*"),
  ])
  func monitor(_ command: String, expected: String) throws {
    let bench = try Bench()
    let reply = try #require(
      bench.reply("qRcmd," + String(decoding: Hex.text(command.utf8), as: UTF8.self)))
    let text = String(decoding: try #require(Hex.bytes(Array(reply.utf8))), as: UTF8.self)
    #expect(
      expected.last == "*" ? text.hasPrefix(expected.dropLast()) : text == expected, "\(text)")
  }

  /// A debugger's look at a register is no access of the program's: neither traces nor the log of
  /// what is not modelled know of it.
  @Test func looksAreNotAccesses() throws {
    let bench = try Bench()
    var accesses = 0
    bench.machine.bus.accessObservers.append { _ in accesses += 1 }
    #expect(bench.reply("m40002ff0,4") == "00000000")
    #expect(bench.reply("M40002ff0,4:01000000") == "OK")
    #expect(accesses == 0 && bench.machine.unmodelled.entries.isEmpty)
    _ = bench.go()
    #expect(accesses > 0)
  }
}
