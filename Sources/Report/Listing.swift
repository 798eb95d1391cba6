import Image
import Thumb

/// An image's code as text.
public struct Listing: Sendable {
  /// Bytes at the address where they run.
  private struct Block {
    var address: UInt32
    var bytes: [UInt8]
    var name: String?
  }

  private let image: FirmwareImage
  private let architecture: Architecture

  /// - Parameter architecture: what it does not define is shown as `.inst`.
  public init(_ image: FirmwareImage, architecture: Architecture) {
    self.image = image
    self.architecture = architecture
  }

  /// All code: executable sections, or every segment of a format without sections.
  public var text: String { blocks.map(text).joined(separator: "\n") }

  /// One symbol's code or data; nil for a symbol without bytes in the image.
  public func text(of symbol: Symbol) -> String? {
    let next = image.symbols.all.first { $0.isInSection && $0.address > symbol.address }
    let guess = next.map { UInt64($0.address) } ?? UInt64(symbol.address) + 4
    return text(from: symbol.address, to: symbol.size > 0 ? symbol.end : guess)
  }

  /// The code from an address up to, not including, another; nil where the image has no bytes.
  public func text(from start: UInt32, to end: UInt64) -> String? {
    let parts = allBlocks.compactMap { block -> String? in
      // Instructions begin at halfwords: an odd address is that of a function pointer.
      let low = max(UInt64(start & ~1), UInt64(block.address))
      let high = min(end, UInt64(block.address) + UInt64(block.bytes.count))
      guard low < high else { return nil }
      let offset = Int(low) - Int(block.address)
      return text(
        Block(
          address: UInt32(low), bytes: Array(block.bytes[offset..<offset + Int(high - low)])))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// What `text` shows.
  private var blocks: [Block] {
    let code = image.sections.filter { $0.isAllocated && $0.isExecutable && !$0.isZeroFilled }
    return image.sections.isEmpty ? allBlocks : code.map(block)
  }

  /// Everything that has bytes, at the address where it runs.
  private var allBlocks: [Block] {
    let loaded = image.sections.filter { $0.isAllocated && !$0.isZeroFilled && $0.size > 0 }
    if !loaded.isEmpty { return loaded.map(block) }
    return image.segments.map { Block(address: $0.address, bytes: $0.bytes) }
  }

  private func block(_ section: Section) -> Block {
    Block(
      address: section.address,
      bytes: Array(image.bytes(at: section.loadAddress, count: Int(section.size))),
      name: section.name)
  }

  private func text(_ block: Block) -> String {
    var disassembler = Disassembler(architecture: architecture, labels: image.symbols.labels)
    var text = block.name.map { "section \($0)\n" } ?? ""
    let lines = disassembler.lines(of: block.bytes, at: block.address & ~1) { address in
      image.symbols.isCode(at: address) == false
    }
    for line in lines {
      if let label = line.label { text += "\n\(digits(line.address, 8)) <\(label)>:\n" }
      text += "  \(digits(line.address, 8))  \(padded(encoding(line), 10))  \(line.text)"
      if let comment = line.comment { text += "  ; \(comment)" }
      text += "\n"
    }
    return text
  }

  private func encoding(_ line: Disassembler.Line) -> String {
    line.size == 2
      ? digits(line.encoding, 4)
      : "\(digits(line.encoding >> 16, 4)) \(digits(line.encoding & 0xFFFF, 4))"
  }

  private func digits(_ value: UInt32, _ count: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
