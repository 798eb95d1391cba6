import Foundation
import Image
import Peripherals

/// The stock MicroPython image of the micro:bit beside Adder on the same emulated board: the same bytes
/// over the same raw prompt. Documentation/COMPARISON.md says what the figures are.
///
/// Usage: `peer-comparison [SCRIPT...]`, in the repository's directory.
@main
enum Comparison {
  static let peerPath = "/usr/share/firmware-microbit-micropython/firmware.hex"
  static let adderPath = ".build/firmware/adder-microbit-v1.elf"
  static let scripts = "Benchmarks/Compare/Scripts"

  static func main() {
    do {
      try compare(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("peer-comparison: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func compare(_ chosen: [String]) throws {
    let board = try Board.load("microbit-v1")
    let sides = try [("MicroPython", peerPath), ("Adder", adderPath)].map {
      Side(name: $0, image: try FirmwareImage(path: $1), board: board)
    }
    let heaps = try sides.map { try $0.heap() }
    print("heap at the prompt, bytes: \(sides[0].name) \(heaps[0]), \(sides[1].name) \(heaps[1])")
    print("cycles in thousands, waits for the wire and interrupts taken off; heap in bytes\n")
    print(Row.heading)
    let paths =
      chosen.isEmpty
      ? try FileManager.default.contentsOfDirectory(atPath: scripts)
        .filter { $0.hasSuffix(".py") }.sorted().map { "\(scripts)/\($0)" }
      : chosen
    var rows: [Row] = []
    var failures: [String] = []
    for path in paths {
      let source = try String(contentsOfFile: path, encoding: .utf8)
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      var figures: [Side.Figures] = []
      for (side, heap) in zip(sides, heaps) {
        do {
          figures.append(try side.measure(source, heap: heap))
        } catch let failure as Side.Failure {
          failures.append("\(name): \(side.name): \(failure.reason)")
        }
      }
      guard figures.count == sides.count else { continue }
      if figures[0].output != figures[1].output { failures.append("\(name): outputs differ") }
      let row = Row(name: name, peer: figures[0], adder: figures[1])
      rows.append(row)
      print(row.text)
    }
    print(Row.means(rows))
    print("\ntaken off, in thousands of cycles (wire, interrupts):")
    for row in rows { print(row.takenOff) }
    print(failures.isEmpty ? "\nevery script ran on both" : "\nnot compared:")
    for failure in failures { print("  \(failure)") }
  }
}
