import Bus
import Foundation
import Image

/// A machine in the middle of a run, in a file: processor and pipeline, memories, every peripheral and
/// device, the events to come, what the host has sent and the guest not read yet, open files of
/// semihosting. A machine that goes on from it does what the first one does, to the cycle.
///
/// The first line is JSON and says what the snapshot is of; behind it come the bytes of a
/// `StateArchive`. Scenarios, traces and measurements are not part of it.
public struct Snapshot {
  /// A snapshot that cannot be used, or made.
  public struct Unusable: Error, CustomStringConvertible {
    public let path: String
    public let reason: String
    public var description: String { "\(path): \(reason)" }
  }

  public static let schema = "thumbprint.snapshot/1"

  private struct Header: Codable {
    var schema: String
    var board: String
    var firmware: String
    var cycle: UInt64
    /// How many machines share an ether; nil is one by itself.
    var nodes: Int?
    var bytes: Int
    var sha256: String
  }

  public let path: String

  public init(path: String) { self.path = path }

  /// What cannot be written at the end had better be known before the run.
  public func checkWritable() throws(Unusable) {
    do {
      try WholeFile.checkWritable(path)
    } catch {
      throw Unusable(path: path, reason: error.reason)
    }
  }

  /// Writes the state of a machine that stands between two instructions, in one step.
  public func save(_ machine: Machine) throws(Unusable) {
    try write(try bytes(of: machine), of: machine, nodes: nil)
  }

  /// Writes the state of machines that share an ether, between two of their steps.
  public func save(_ network: Network) throws(Unusable) {
    if let index = network.stops.firstIndex(where: { $0 != nil }) {
      throw Unusable(path: path, reason: "node \(index) has ended, for good")
    }
    let state = StateArchive()
    network.visit(state)
    for machine in network.machines {
      var bytes = try bytes(of: machine)
      state(&bytes)
    }
    try write(state.bytes, of: network.machines[0], nodes: network.machines.count)
  }

  private func bytes(of machine: Machine) throws(Unusable) -> [UInt8] {
    let state = StateArchive()
    machine.visit(state)
    machine.bus.scheduler.checkCompleteness(of: state)
    if let failure = state.failure { throw Unusable(path: path, reason: failure) }
    return state.bytes
  }

  private func write(_ bytes: [UInt8], of machine: Machine, nodes: Int?) throws(Unusable) {
    let header = Header(
      schema: Self.schema, board: machine.board.name, firmware: machine.image.sha256,
      cycle: machine.core.cycles, nodes: nodes, bytes: bytes.count, sha256: Self.digest(bytes))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var data = try? encoder.encode(header) else {
      throw Unusable(path: path, reason: "cannot be written: the board's name is no text")
    }
    data.append(0x0A)
    data.append(contentsOf: bytes)
    do {
      try WholeFile.write(data, to: path)
    } catch {
      throw Unusable(path: path, reason: error.reason)
    }
  }

  /// Puts the state into a machine of the same board and image that has not run.
  public func restore(_ machine: Machine) throws(Unusable) {
    try load(try content(for: machine, nodes: nil)) { machine.visit($0) }
  }

  /// Puts the state into as many machines of the same board and image, none of which has run.
  public func restore(_ network: Network) throws(Unusable) {
    let machines = network.machines
    var states: [[UInt8]] = machines.map { _ in [] }
    try load(try content(for: machines[0], nodes: machines.count)) { state in
      network.visit(state)
      for index in states.indices { state(&states[index]) }
    }
    for (index, machine) in machines.enumerated() {
      try load(states[index]) { machine.visit($0) }
    }
    network.restored()
  }

  private func load(_ bytes: [UInt8], _ visit: (StateArchive) -> Void) throws(Unusable) {
    let state = StateArchive(loading: bytes)
    visit(state)
    state.complete()
    if !state.isAtEnd { state.fail("there is more in it than this version knows") }
    if let failure = state.failure { throw Unusable(path: path, reason: failure) }
  }

  /// The state's bytes, if the file is whole and belongs to the machine.
  private func content(for machine: Machine, nodes: Int?) throws(Unusable) -> [UInt8] {
    func unusable(_ reason: String) -> Unusable { Unusable(path: path, reason: reason) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw unusable("there is no such file that can be read")
    }
    guard let end = data.firstIndex(of: 0x0A),
      let header = try? JSONDecoder().decode(Header.self, from: data[..<end]),
      header.schema.hasPrefix("thumbprint.snapshot/")
    else { throw unusable("is no snapshot of thumbprint") }
    guard header.schema == Self.schema else {
      throw unusable("has the form \(header.schema); this version reads \(Self.schema)")
    }
    guard header.board == machine.board.name else {
      throw unusable("is of the board \(header.board), not of \(machine.board.name)")
    }
    guard header.firmware == machine.image.sha256 else {
      throw unusable(
        "is of another image, with the SHA-256 \(header.firmware); this one's is "
          + machine.image.sha256)
    }
    guard header.nodes == nodes else {
      throw unusable(
        "is of a run with --nodes \(header.nodes ?? 1), not with --nodes \(nodes ?? 1)")
    }
    let bytes = [UInt8](data[(end + 1)...])
    guard bytes.count == header.bytes, Self.digest(bytes) == header.sha256 else {
      throw unusable("is damaged: its content is not what its first line says")
    }
    return bytes
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexDigest()
  }
}

extension Machine {
  /// Visits the whole state: the clock, the processor, what is on the bus, the board, open files.
  func visit(_ state: StateArchive) {
    state.section("clock") { bus.scheduler.visit($0) }
    state.section("processor") { core.visit($0) }
    bus.visit(state)
    hardware.visit(state)
    state.section("machine") { visitControl($0) }
    if let semihosting { state.section("semihosting") { semihosting.visit($0) } }
  }
}
