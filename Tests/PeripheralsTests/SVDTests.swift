import Bus
import Foundation
import TestSupport
import Testing

@testable import Peripherals

/// Every register against the vendor's own description.
@Suite struct SVDTests {
  private struct Entry {
    let address: UInt32
    let reset: UInt32
    let access: String
    let name: String
  }

  private func entries(_ svd: String) throws -> [Entry] {
    try PyPI.registers(svd: svd).map { line in
      let parts = line.split(separator: " ")
      func number(_ index: Int) -> UInt32 { UInt32(parts[index].dropFirst(2), radix: 16)! }
      return Entry(
        address: number(0) &+ number(1), reset: number(2), access: String(parts[3]),
        name: "\(parts[4]).\(parts[5])")
    }
  }

  /// What the vendor's files describe and the boards' chips lack, or have no model: by the beginning
  /// of the name.
  private static let absent = [
    // Not in the nRF51822.
    "SPIM1.", "SWI.UNUSED", "FICR.SIZERAMBLOCK[",
    // Of SPIM3 only.
    "SPIM0.", "SPIM1.", "SPIM2.",
    // The description of the widest instance stands for all.
    "TIMER0.", "TIMER1.", "TIMER2.", "RTC0.",
  ]

  /// Reset values that differ on purpose.
  private static let differing = [
    // Status that is true at reset.
    "POWER.RAMSTATUS", "CLOCK.HFCLKSTAT", "NVMC.READY",
    // The Reference Manual's value; the file has none.
    "UART0.BAUDRATE",
  ]

  @Test(arguments: [("microbit-v1", "nrf51.svd"), ("microbit-v2", "nrf52833.svd")])
  func `Registers are where the vendor says`(board: String, svd: String) throws {
    let bench = try Bench(board)
    var missing: [String] = []
    var count = 0
    for entry in try entries(svd) {
      let found = bench.bus.peripheral(at: entry.address)
      guard let found, !(found is UnmodelledPeripheral) else { continue }
      let members =
        (found as? PeripheralGroup)?.members ?? [found].compactMap { $0 as? RegisterPeripheral }
      count += 1
      let has = members.contains { $0.hasRegister(at: entry.address &- $0.base) }
      if !has, !Self.absent.contains(where: { entry.name.hasPrefix($0) }) {
        missing.append("\(hexadecimal(entry.address)) \(entry.name)")
      }
    }
    #expect(count > 400)
    #expect(missing == [])
  }

  /// The row of the tables here that stands for a register of the vendor's file.
  private func row(_ entry: Entry, _ bench: Bench) -> RegisterMap.Summary? {
    let owner = String(entry.name.prefix { $0 != "." })
    let found = bench.bus.peripheral(at: entry.address)
    let member =
      (found as? PeripheralGroup).map { group in group.members.first { $0.name == owner } }
      ?? (found as? RegisterPeripheral)
    guard let member else { return nil }
    let offset = entry.address &- member.base &+ member.firstOffset
    return member.registers.summary.first { $0.offset == offset }
  }

  /// Access modes that differ on purpose: by the beginning of the name.
  private static let otherAccess = [
    // The description's place for an instance without registers.
    "SWI"
  ]

  @Test(arguments: [("microbit-v1", "nrf51.svd"), ("microbit-v2", "nrf52833.svd")])
  func `Access modes are the vendor's`(board: String, svd: String) throws {
    let bench = try Bench(board)
    var different: [String] = []
    for entry in try entries(svd) where entry.access != "-" {
      guard let row = row(entry, bench) else { continue }
      let access =
        switch row.access {
        case .readOnly: "read-only"
        case .writeOnly, .task: "write-only"
        case .readWrite, .writeOneToClear, .event, .setBits, .clearBits: "read-write"
        }
      // The ACL's registers keep the first value that is not zero.
      let isSame =
        access == entry.access || access == "read-write" && entry.access == "read-writeonce"
      if !isSame, !Self.otherAccess.contains(where: { entry.name.hasPrefix($0) }) {
        different.append("\(entry.name): \(access), not \(entry.access)")
      }
    }
    #expect(different == [])
  }

  /// A line a peripheral of the vendor's file: registers that are modelled, known and described there.
  private func counts(_ board: String, _ svd: String) throws -> [String] {
    let bench = try Bench(board)
    var order: [String] = []
    var counts: [String: (modelled: Int, known: Int, total: Int)] = [:]
    for entry in try entries(svd) {
      let owner = String(entry.name.prefix { $0 != "." })
      if counts[owner] == nil { order.append(owner) }
      var count = counts[owner] ?? (0, 0, 0)
      count.total += 1
      if let row = row(entry, bench) {
        count.known += 1
        if row.isModelled { count.modelled += 1 }
      }
      counts[owner] = count
    }
    return order.map { owner in
      let count = counts[owner]!
      return "| \(board) | \(owner) | \(count.modelled) | \(count.known) | \(count.total) |"
    }
  }

  @Test func `The document's counts are true`() throws {
    let document = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation/PERIPHERALS.md")
    let head = "| board | peripheral | modelled | known | total |\n|---|---|---|---|---|\n"
    let lines =
      try counts("microbit-v1", "nrf51.svd") + counts("microbit-v2", "nrf52833.svd")
    let table = head + lines.joined(separator: "\n") + "\n"
    let text = try String(contentsOf: document, encoding: .utf8)
    let parts = text.components(separatedBy: "<!-- registers -->\n")
    try #require(parts.count == 2)
    if ProcessInfo.processInfo.environment["THUMBPRINT_RECORD"] != nil {
      try (parts[0] + "<!-- registers -->\n" + table).write(
        to: document, atomically: true, encoding: .utf8)
    } else {
      #expect(parts[1] == table)
    }
  }

  @Test(arguments: [("microbit-v1", "nrf51.svd"), ("microbit-v2", "nrf52833.svd")])
  func `Reset values are the vendor's`(board: String, svd: String) throws {
    let bench = try Bench(board)
    var different: [String] = []
    for entry in try entries(svd) {
      guard let found = bench.bus.peripheral(at: entry.address),
        let member = found.selected as? RegisterPeripheral, !(found is FICR),
        member.hasRegister(at: entry.address &- member.base)
      else { continue }
      let value = bench.bus.read(entry.address, .word).value
      // The file gives the peripherals' POWER register no reset value: they are on.
      let isKnown = Self.differing.contains(entry.name) || entry.name.hasSuffix(".POWER")
      if value != entry.reset, !isKnown, !entry.access.hasPrefix("write") {
        different.append("\(entry.name): \(hexadecimal(value)), not \(hexadecimal(entry.reset))")
      }
    }
    #expect(different == [])
  }
}
