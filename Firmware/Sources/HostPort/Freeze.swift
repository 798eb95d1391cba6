import Adder
import Foundation

// The modules written in Python, compiled on the host.

extension HostPort {
  /// The text of Tables/frozen.json for the modules in a directory: what adder-tables puts into the
  /// program.
  public static func freeze(directory: URL) throws -> String {
    let files = try FileManager.default.contentsOfDirectory(
      at: directory, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "py" }.sorted { $0.path < $1.path }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A module a line, and a line for each of its functions, so that a change shows as what it is.
    var lines: [String] = []
    for file in files {
      let name = file.deletingPathExtension().lastPathComponent
      let source = try String(contentsOf: file, encoding: .utf8)
      var forms = [(name, source)]
      let small = smallForm(of: source)
      if small != source { forms.append((name + smallSuffix, small)) }
      for (name, source) in forms {
        let module = try freeze(name: name, statements: statements(of: source))
        lines.append(
          String(decoding: try encoder.encode(module), as: UTF8.self)
            .replacingOccurrences(of: "{\"bytes\":", with: "\n  {\"bytes\":"))
      }
    }
    let opcodes = String(decoding: try encoder.encode(adderOpcodes()), as: UTF8.self)
    return "{\"opcodes\":\(opcodes),\n\"modules\":[\n\(lines.joined(separator: ",\n"))\n]}\n"
  }

  /// The end of the name of a module's other form, that of images with little flash.
  private static let smallSuffix = ".small"

  /// A module without what stands behind a line `# Not on microbit-v1:`; where that is indented, in a class, up to a line
  /// `# On both boards:`.
  private static func smallForm(of source: String) -> String {
    var lines: [Substring] = []
    var isLeftOut = false
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      switch line.drop(while: { $0 == " " }) {
      case "# Not on microbit-v1:":
        if line.first == "#" { return lines.joined(separator: "\n") }
        isLeftOut = true
      case "# On both boards:": isLeftOut = false
      default: if !isLeftOut { lines.append(line) }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func freeze(name: String, statements: [String]) throws -> FrozenModule {
    let size = 1 << 20
    let heap = allocateHeap(size)
    defer { deallocateHeap(heap) }
    return try withMachine {
      // Why a statement does not compile.
      state.sink = { output in _ = write(STDERR_FILENO, output.baseAddress, output.count) }
      return try adderFreeze(name: name, statements: statements, heap: heap, heapSize: size)
    }
  }

  /// The statements of a module: each begins with a line that is neither indented nor empty nor a
  /// comment, and takes its decorators along.
  private static func statements(of source: String) -> [String] {
    var statements: [String] = []
    var isDecorated = false
    for line in source.components(separatedBy: "\n") {
      let isStart = line.first.map { !$0.isWhitespace && $0 != "#" && $0 != ")" && $0 != "]" }
      if isStart == true && !isDecorated { statements.append("") }
      if isStart == true { isDecorated = line.hasPrefix("@") }
      if !statements.isEmpty { statements[statements.count - 1] += line + "\n" }
    }
    return statements
  }
}
