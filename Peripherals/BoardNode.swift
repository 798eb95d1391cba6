import Foundation
import Yams

/// A place in a YAML file (a board, a scenario) that is being read: a YAML node with the path of keys that led to it.
public struct BoardNode {
  let node: Node
  /// As in `peripherals[3].base`.
  let key: String
  /// The file, for errors.
  let path: String

  /// The line in the file, from 1; 0 if it is not known.
  public var line: Int { node.mark?.line ?? 0 }
  /// Whether it is a mapping.
  public var isMapping: Bool { node.mapping != nil }
  /// Whether it is a list.
  public var isList: Bool { node.sequence != nil }

  /// The root of a file's content.
  /// - Throws: `BoardError` for what is not YAML.
  public init(file bytes: [UInt8], path: String) throws(BoardError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BoardError(path: path, message: "is not UTF-8 text")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch let YamlError.parser(_, problem, mark, _), let YamlError.scanner(_, problem, mark, _) {
      throw BoardError(path: path, line: mark.line, message: "not YAML: \(problem)")
    } catch {
      throw BoardError(path: path, message: "not YAML: \(error)")
    }
    guard let node else { throw BoardError(path: path, message: "is empty") }
    self.init(node: node, key: "", path: path)
  }

  init(node: Node, key: String, path: String) {
    self.node = node
    self.key = key
    self.path = path
  }

  public func error(_ message: String) -> BoardError {
    BoardError(
      path: path, line: node.mark?.line, message: "\(key.isEmpty ? "file" : key): \(message)")
  }

  /// The entries of a mapping; keys other than `known` are errors.
  public func mapping(known: [String]) throws(BoardError) -> [String: BoardNode] {
    guard let mapping = node.mapping else { throw error("must be a mapping of keys to values") }
    var result: [String: BoardNode] = [:]
    for (nameNode, value) in mapping {
      let name = nameNode.string ?? ""
      guard known.contains(name) else {
        throw BoardError(
          path: path, line: nameNode.mark?.line,
          message: "unknown key '\(child(name))'; known here: \(known.joined(separator: ", "))")
      }
      guard result[name] == nil else { throw error("'\(name)' stands twice") }
      result[name] = BoardNode(node: value, key: child(name), path: path)
    }
    return result
  }

  /// The entries of a mapping with keys of the user's choice, in the file's order.
  public func entries() throws(BoardError) -> [(name: String, value: BoardNode)] {
    guard let mapping = node.mapping else { throw error("must be a mapping of names to values") }
    return mapping.map { nameNode, value in
      let name = nameNode.string ?? ""
      return (name, BoardNode(node: value, key: child(name), path: path))
    }
  }

  private func child(_ name: String) -> String { key.isEmpty ? name : "\(key).\(name)" }

  /// The elements of a list.
  public func list() throws(BoardError) -> [BoardNode] {
    guard let sequence = node.sequence else { throw error("must be a list") }
    return sequence.enumerated().map { index, element in
      BoardNode(node: element, key: "\(key)[\(index)]", path: path)
    }
  }

  public func string() throws(BoardError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else { throw error("must be a text") }
    return text
  }

  /// The value as it stands in the file, on one line and shortened: for reports.
  public var summary: String {
    let line = Self.text(node).split(whereSeparator: \.isNewline).map {
      $0.trimmingCharacters(in: .whitespaces)
    }.joined(separator: " ")
    return line.count > 90 ? line.prefix(87) + "..." : line
  }

  /// As a file may have it on one line, without the braces around it.
  private static func text(_ node: Node) -> String {
    func inner(_ node: Node) -> String {
      node.mapping == nil ? text(node) : "{ \(text(node)) }"
    }
    if let scalar = node.scalar { return scalar.string }
    if let list = node.sequence { return "[" + list.map(inner).joined(separator: ", ") + "]" }
    return (node.mapping ?? [:]).map { "\(text($0.key)): \(inner($0.value))" }
      .joined(separator: ", ")
  }

  /// Text, which may be empty.
  public func text() throws(BoardError) -> String {
    guard let text = node.scalar?.string else { throw error("must be a text") }
    return text
  }

  /// A number, with a fraction if wanted.
  public func number() throws(BoardError) -> Double {
    guard let text = node.scalar?.string, let value = Double(text), value.isFinite else {
      throw error("must be a number")
    }
    return value
  }

  /// A number between two.
  public func number(in range: ClosedRange<Int>) throws(BoardError) -> Double {
    let value = try number()
    guard (Double(range.lowerBound)...Double(range.upperBound)).contains(value) else {
      let text = try string()
      throw error("\(text) is out of range; \(range.lowerBound) to \(range.upperBound) are allowed")
    }
    return value
  }

  public func bool() throws(BoardError) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default: throw error("must be true or false")
    }
  }

  /// A decimal or 0x number, with `KiB` or `MiB` if wanted.
  public func integer(in range: ClosedRange<Int>) throws(BoardError) -> Int {
    let text = try string()
    let words = text.split(separator: " ")
    let unit: Int? =
      switch words.dropFirst().first {
      case nil: 1
      case "KiB": 1024
      case "MiB": 1024 * 1024
      default: nil
      }
    let digits = words.first.map(String.init) ?? ""
    let number = digits.hasPrefix("0x") ? Int(digits.dropFirst(2), radix: 16) : Int(digits)
    guard words.count <= 2, let unit, let number,
      case let (value, overflow) = number.multipliedReportingOverflow(by: unit), !overflow
    else {
      throw error("'\(text)' is not a number such as 4096, 0x1000 or 4 KiB")
    }
    guard range.contains(value) else {
      throw error("\(text) is out of range; \(range.lowerBound) to \(range.upperBound) are allowed")
    }
    return value
  }

  public func address() throws(BoardError) -> UInt32 {
    UInt32(try integer(in: 0...Int(UInt32.max)))
  }

  /// One of an enumeration's names.
  public func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type)
    throws(BoardError) -> Choice where Choice.RawValue == String
  {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("'\(text)' is none of \(names)")
    }
    return choice
  }

  /// A pin: `P0.24`, or one of the given names.
  public func pin(_ names: [String: Board.Pin] = [:]) throws(BoardError) -> Board.Pin {
    let text = try string()
    guard let pin = names[text] ?? Board.Pin(text) else {
      throw error("'\(text)' is not a pin such as P0.24")
    }
    return pin
  }
}

extension [String: BoardNode] {
  /// The value of a key that must be there.
  public func required(_ name: String, of owner: BoardNode) throws(BoardError) -> BoardNode {
    guard let node = self[name] else { throw owner.error("the key '\(name)' is missing") }
    return node
  }
}
