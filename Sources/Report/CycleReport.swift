import CortexM
import Image
import Measure
import Thumb

/// What `thumbprint cycles` says: a passage's cycles, instruction by instruction.
public struct CycleReport: Sendable {
  public static let schema = "thumbprint.cycles/1"

  public enum Format: String, Sendable, CaseIterable {
    case table
    case json
  }

  private let result: CycleMeter.Result
  private let symbols: SymbolTable
  private let labels: [UInt32: String]
  private let disassembler: Disassembler

  /// - Parameter image: where the symbols come from.
  public init(_ result: CycleMeter.Result, image: FirmwareImage, architecture: Architecture) {
    self.result = result
    symbols = image.symbols
    labels = symbols.labels
    disassembler = Disassembler(architecture: architecture, labels: labels)
  }

  public func text(_ format: Format) -> String {
    switch format {
    case .table: table
    case .json: json.document
    }
  }

  private var table: String {
    var table = Table([
      .init("address"), .init("instruction"), .number("count"), .number("cycles"),
      .init("stalls"),
    ])
    for line in result.lines {
      if let label = labels[line.address] {
        table.separate()
        table.add(["", "\(label):"])
      }
      let stalls = line.stalls.parts.map { "\($0.cause.rawValue) \(Numbers.grouped($0.cycles))" }
      table.add([
        hex(line.address), text(line), Numbers.grouped(line.count), Numbers.grouped(line.cycles),
        stalls.joined(separator: ", "),
      ])
    }
    return "\(count(result.cycles, "cycle")), \(count(result.instructions, "instruction"))\n\n"
      + table.text
  }

  private func count(_ number: UInt64, _ what: String) -> String {
    "\(Numbers.grouped(number)) \(what)\(number == 1 ? "" : "s")"
  }

  private func text(_ line: CycleMeter.Line) -> String {
    let first = UInt16(truncatingIfNeeded: line.size == 2 ? line.encoding : line.encoding >> 16)
    return disassembler.text(
      first, UInt16(truncatingIfNeeded: line.encoding), at: line.address,
      it: ITState(bits: line.itState))
  }

  private var json: JSON {
    .object([
      ("schema", .string(Self.schema)), ("cycles", JSON(result.cycles)),
      ("instructions", JSON(result.instructions)), ("lines", .array(result.lines.map(json))),
    ])
  }

  private func json(_ line: CycleMeter.Line) -> JSON {
    .object([
      ("address", JSON(line.address)), ("place", JSON(symbols.describe(line.address))),
      ("disassembly", .string(text(line))), ("count", JSON(line.count)),
      ("cycles", JSON(line.cycles)),
      (
        "stalls",
        .object(line.stalls.parts.map { ($0.cause.rawValue, JSON($0.cycles)) })
      ),
    ])
  }
}
