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
    "AMLI.", "SPIM1.", "SWI.UNUSED", "FICR.SIZERAMBLOCK[",
    // The masters without EasyDMA of the nRF52833: no model.
    "SPI0.", "SPI1.", "SPI2.", "TWI0.", "TWI1.",
    // Of SPIM3 only.
    "SPIM0.", "SPIM1.", "SPIM2.",
    // No model.
    "SPIM3.IFTIMING", "SPIM3.CSNPOL", "SPIM3.PSELDCX", "SPIM3.DCXCNT",
    // The description of the widest instance stands for all.
    "TIMER0.", "TIMER1.", "TIMER2.", "RTC0.",
  ]

  /// Reset values that differ on purpose.
  private static let differing = [
    // Status that is true at reset.
    "POWER.RAMSTATUS", "CLOCK.HFCLKSTAT", "NVMC.READY",
    // The Reference Manual's value; the file has none.
    "UART0.BAUDRATE",
    // Shares its offset with SPIM's STALLSTAT.
    "SPIS2.SEMSTAT",
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
      let found = bench.bus.peripheral(at: entry.address)
      let member =
        (found as? PeripheralGroup).map { group in group.members.first { $0.name == owner } }
        ?? (found as? RegisterPeripheral)
      if let member {
        let offset = entry.address &- member.base &+ member.firstOffset
        if let row = member.registers.summary.first(where: { $0.offset == offset }) {
          count.known += 1
          if row.isModelled { count.modelled += 1 }
        }
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
