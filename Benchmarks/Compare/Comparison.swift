import Foundation
import Image
import Peripherals
import TestSupport

/// The stock MicroPython image of a micro:bit beside Adder on the same emulated board: the same bytes
/// over the same raw prompt. Documentation/COMPARISON.md says what the figures are.
///
/// Usage: `peer-comparison microbit-v1|microbit-v1-full|microbit-v2 [SCRIPT...|--operations]`, in the repository's
/// directory.
@main
enum Comparison {
  static let peerPath = "/usr/share/firmware-microbit-micropython/firmware.hex"
  static let scripts = "Benchmarks/Compare/Scripts"

  static func main() {
    do {
      let chosen = Array(CommandLine.arguments.dropFirst(2))
      switch CommandLine.arguments.dropFirst().first {
      case let board? where chosen == ["--operations"]:
        let sides = try clockedSides(board)
        print(try Operations().table(sides.map { side in { try side.cycles(of: $0) } }))
      case "microbit-v1": try compare(chosen, image: "microbit-v1")
      case "microbit-v1-full": try compare(chosen, image: "microbit-v1-full")
      case "microbit-v2": try compareByClock(chosen)
      case let board:
        FileHandle.standardError.write(
          Data("peer-comparison: no such board: \(board ?? "none")\n".utf8))
        exit(2)
      }
    } catch {
      FileHandle.standardError.write(Data("peer-comparison: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func compare(_ chosen: [String], image: String) throws {
    let board = try Board.load("microbit-v1")
    let adderPath = ".build/firmware/adder-\(image).elf"
    let sides = try [("MicroPython", peerPath), ("Adder", adderPath)].map {
      Side(name: $0, image: try FirmwareImage(path: $1), board: board)
    }
    let heaps = try sides.map { try $0.heap() }
    print("heap at the prompt, bytes: \(sides[0].name) \(heaps[0]), \(sides[1].name) \(heaps[1])")
    print("cycles in thousands, waits for the wire and interrupts taken off; heap in bytes\n")
    print(Row.heading)
    let (rows, failures): ([Row], [String]) = try rows(chosen, sides.map(\.name)) {
      try sides[$0].measure($1, heap: heaps[$0])
    }
    print(Row.means(rows))
    print("\ntaken off, in thousands of cycles (wire, interrupts):")
    for row in rows { print(row.takenOff) }
    report(failures)
  }

  /// - Parameter name: of an image of Adder: a board, and `-full` behind it.
  private static func clockedSides(_ name: String) throws -> [ClockedSide] {
    let board = try Board.load(name.hasSuffix("-full") ? String(name.dropLast(5)) : name)
    let peer =
      board.name == "microbit-v1"
      ? try FirmwareImage(path: peerPath)
      : try FirmwareImage(
        path: "universal.hex", bytes: PyPI.universalHex(), boardIDs: board.universalHex)
    let adder = try FirmwareImage(path: ".build/firmware/adder-\(name).elf")
    return [("MicroPython", peer), ("Adder", adder)].map {
      ClockedSide(name: $0, image: $1, board: board)
    }
  }

  private static func compareByClock(_ chosen: [String]) throws {
    let sides = try clockedSides("microbit-v2")
    print("cycles in thousands by the guest's clock, its interrupts included\n")
    print(ClockedRow.heading)
    let (rows, failures): ([ClockedRow], [String]) = try rows(chosen, sides.map(\.name)) {
      try sides[$0].measure($1)
    }
    print(ClockedRow.means(rows))
    report(failures)
  }

  /// Measures each script on both sides and prints its line.
  /// - Returns: the lines of those that both could run, and what is to be said of the others.
  private static func rows<Line: ComparedRow>(
    _ chosen: [String], _ names: [String], measure: (Int, String) throws -> Line.Figures
  ) throws -> (rows: [Line], failures: [String]) {
    var rows: [Line] = []
    var failures: [String] = []
    for (name, source) in try sources(chosen) {
      var figures: [Line.Figures] = []
      for side in names.indices {
        do {
          figures.append(try measure(side, source))
        } catch let failure as Side.Failure {
          failures.append("\(name): \(names[side]): \(failure.reason)")
        }
      }
      guard figures.count == names.count else { continue }
      let line = Line(name: name, peer: figures[0], adder: figures[1])
      if !line.agrees { failures.append("\(name): outputs differ") }
      rows.append(line)
      print(line.text)
    }
    return (rows, failures)
  }

  private static func sources(_ chosen: [String]) throws -> [(name: String, source: String)] {
    let paths =
      chosen.isEmpty
      ? try FileManager.default.contentsOfDirectory(atPath: scripts)
        .filter { $0.hasSuffix(".py") }.sorted().map { "\(scripts)/\($0)" }
      : chosen
    return try paths.map { path in
      (
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent,
        try String(contentsOfFile: path, encoding: .utf8)
      )
    }
  }

  private static func report(_ failures: [String]) {
    print(failures.isEmpty ? "\nevery script ran on both" : "\nnot compared:")
    for failure in failures { print("  \(failure)") }
  }
}
