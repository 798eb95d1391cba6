import Foundation

/// What stays in a chip without supply, in a file: flash and UICR, for one image.
public struct FlashFile {
  /// A file that cannot be used.
  public struct Unusable: Error, CustomStringConvertible {
    public let path: String
    public let reason: String
    public var description: String { "\(path): \(reason)" }
  }

  private static let magic = "thumbprint flash 1"
  public let path: String

  public init(path: String) { self.path = path }

  private func header(_ machine: Machine) -> String {
    "\(Self.magic)\nboard \(machine.board.name)\nimage \(machine.image.sha256)\n"
  }

  private func regions(_ machine: Machine) -> [(offset: Int, size: Int, load: Int)] {
    var offset = 0
    return machine.hardware.memories.enumerated().compactMap { index, memory in
      guard memory.entry.kind != .ram else { return nil }
      defer { offset += memory.region.size }
      return (offset, memory.region.size, index)
    }
  }

  /// Puts the file's content into the machine, which must not have run yet; without a file nothing
  /// happens.
  /// - Throws: `Unusable` for a file of another board, another image or another form, and where none
  ///   can be written.
  public func restore(_ machine: Machine) throws(Unusable) {
    do {
      try WholeFile.checkWritable(path)
    } catch {
      throw Unusable(path: path, reason: error.reason)
    }
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Unusable(path: path, reason: "cannot be read")
    }
    let bytes = [UInt8](data)
    let header = Array(header(machine).utf8)
    guard bytes.starts(with: Array(Self.magic.utf8)) else {
      throw Unusable(path: path, reason: "is no flash file of thumbprint")
    }
    guard bytes.starts(with: header) else {
      throw Unusable(
        path: path,
        reason: "belongs to another board or image; name another file or remove this one")
    }
    let content = bytes[header.count...]
    let regions = regions(machine)
    guard content.count == regions.reduce(0, { $0 + $1.size }) else {
      throw Unusable(path: path, reason: "is \(bytes.count) bytes long, which is not its length")
    }
    for region in regions {
      let start = content.startIndex + region.offset
      machine.hardware.memories[region.load].region.store(
        0, contentsOf: content[start..<start + region.size])
    }
    machine.start()
  }

  /// Writes what the machine holds, in one step.
  public func save(_ machine: Machine) throws(Unusable) {
    var data = Data(header(machine).utf8)
    for region in regions(machine) {
      let memory = machine.hardware.memories[region.load].region
      data.append(memory.bytes, count: memory.size)
    }
    do {
      try WholeFile.write(data, to: path)
    } catch {
      throw Unusable(path: path, reason: error.reason)
    }
  }
}
