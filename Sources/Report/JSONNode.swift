import Foundation

/// A value of a JSON document with its place there, for errors that name it.
///
/// `JSONSerialization` and not `JSONDecoder`: outside of Apple's systems that one says of a damaged document
/// only that it is none, and of a number that does not fit the same.
struct JSONNode {
  private let value: Any
  /// As in `runs[2].ram.total`; empty for the document.
  let place: String
  /// The file as the caller named it.
  let path: String

  private init(value: Any, place: String, path: String) {
    (self.value, self.place, self.path) = (value, place, path)
  }

  /// A document.
  init(_ bytes: [UInt8], path: String) throws(ReportError) {
    let document: Any
    do { document = try JSONSerialization.jsonObject(with: Data(bytes)) } catch {
      throw Self.failure(error as NSError, in: bytes, path: path)
    }
    self.init(value: document, place: "", path: path)
  }

  /// Where it is no JSON stands at the end of Foundation's message, counted in bytes, if at all:
  /// `Invalid value around character 7.`
  private static func failure(_ error: NSError, in bytes: [UInt8], path: String) -> ReportError {
    let message = error.userInfo["NSDebugDescription"] as? String ?? error.localizedDescription
    guard
      let match = message.wholeMatch(of: /(.*) (?:around|starting from) character ([0-9]+)\./),
      let offset = Int(match.2), offset <= bytes.count
    else { return ReportError(path: path, place: nil, reason: "not JSON: \(message)") }
    let before = bytes[..<offset]
    let line = before.count { $0 == 0x0A } + 1
    let column = offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return ReportError(
      path: path, place: "line \(line), column \(column)",
      reason: "not JSON: \(match.1)")
  }

  func error(_ reason: String) -> ReportError {
    ReportError(path: path, place: place.isEmpty ? nil : place, reason: reason)
  }

  private func members() throws(ReportError) -> [String: Any] {
    guard let members = value as? [String: Any] else { throw error("is no object") }
    return members
  }

  func member(_ name: String) throws(ReportError) -> JSONNode {
    let place = place.isEmpty ? name : "\(place).\(name)"
    guard let member = try members()[name] else {
      throw ReportError(path: path, place: place, reason: "is missing")
    }
    return JSONNode(value: member, place: place, path: path)
  }

  /// Whether it is an object with such a member.
  func has(_ name: String) -> Bool { (value as? [String: Any])?[name] != nil }

  func elements() throws(ReportError) -> [JSONNode] {
    guard let values = value as? [Any] else { throw error("is no array") }
    return values.enumerated().map {
      JSONNode(value: $1, place: "\(place)[\($0)]", path: path)
    }
  }

  func string() throws(ReportError) -> String {
    guard let text = value as? String else { throw error("is no text") }
    return text
  }

  /// Nil for null.
  func optionalString() throws(ReportError) -> String? { value is NSNull ? nil : try string() }

  /// Nil for null.
  func optionalCount() throws(ReportError) -> UInt64? {
    if value is NSNull { return nil }
    // `true` is a number to Foundation, of another type.
    guard let number = value as? NSNumber, String(cString: number.objCType) != "c",
      let count = number as? UInt64, count < BenchRecord.countLimit
    else { throw error("is no count") }
    return count
  }
}
