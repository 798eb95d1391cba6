import TestSupport
import Testing

@testable import Debugger

/// Packets in a stream of bytes.
@Suite struct PacketReaderTests {
  typealias Event = PacketReader.Event

  private static func packet(_ text: String) -> Event { .packet(Array(text.utf8)) }

  @Test(
    arguments: [
      ("$g#67", [packet("g")]),
      ("+$g#67", [packet("g")]),
      ("$g#67$g#67", [packet("g"), packet("g")]),
      ("noise$?#3f", [packet("?")]),
      ("$#00", [packet("")]),
      ("$g#66", [.damaged]),
      ("$g#6", []),
      ("$g#zz", [.damaged]),
      ("$g", []),
      ("$gar$g#67", [packet("g")]),
      ("$X0,1:}\u{3}#9f", [packet("X0,1:#")]),
      ("$a}#de", [packet("a")]),
      ("\u{3}", [.interrupt]),
      ("$m\u{3}#70", [packet("m\u{3}")]),
      ("-", [.resend]),
      ("$G6F#c3", [packet("G6F")]),
      ("$g#6G", [.damaged]),
      ("#67$g#67", [packet("g")]),
    ] as [(String, [Event])])
  func finds(_ stream: String, expected: [Event]) {
    var reader = PacketReader()
    #expect(reader.take(stream.utf8) == expected)
    // However the stream is cut.
    var cut = PacketReader()
    #expect(stream.utf8.flatMap { cut.take([$0]) } == expected)
  }

  @Test func checksumsDoNotCountWithoutConfirmation() {
    var reader = PacketReader()
    reader.checksSums = false
    #expect(reader.take("$g#00".utf8) == [Self.packet("g")])
  }

  @Test func packetsBeyondAnySizeAreOneEvent() {
    var reader = PacketReader()
    reader.checksSums = false
    let long = "$" + String(repeating: "0", count: PacketReader.longest + 1) + "#00"
    #expect(reader.take(long.utf8) == [.oversized])
    #expect(reader.take("$g#67".utf8) == [Self.packet("g")])
  }

  @Test func everyByteComesThrough() {
    let all = (0...255).map { UInt8($0) }
    var reader = PacketReader()
    #expect(reader.take(framed(all)) == [.packet(all)])
    #expect(String(decoding: framed(Array("OK".utf8)), as: UTF8.self) == "$OK#9a")
  }

  @Test(
    arguments: [
      ("0", 0), ("1fG", 0x1F), ("ffffffffffffffff", UInt64.max), ("10000000000000000", nil),
      ("", nil), ("x", nil),
    ] as [(String, UInt64?)])
  func numbers(_ text: String, expected: UInt64?) {
    var scanner = PacketScanner(Array(text.utf8))
    #expect(scanner.number() == expected)
  }

  @Test(
    arguments: [
      ("00ff7E", [0, 0xFF, 0x7E]), ("", []), ("0", nil), ("0g", nil), ("\u{ff}\u{ff}", nil),
    ] as [(String, [UInt8]?)])
  func bytes(_ text: String, expected: [UInt8]?) {
    #expect(Hex.bytes(Array(text.utf8)) == expected)
  }
}
