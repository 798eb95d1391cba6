/// A value of a JSON document with its place there, for errors that name it.
struct JSONNode {
  let value: JSON
  /// As in `runs[2].ram.total`; empty for the document.
  let place: String
  /// The file as the caller named it.
  let path: String

  func error(_ reason: String) -> ReportError {
    ReportError(path: path, place: place.isEmpty ? nil : place, reason: reason)
  }

  /// A member of an object; of several with one name the last.
  func member(_ name: String) throws(ReportError) -> JSONNode {
    guard case .object(let members) = value else { throw error("is no object") }
    let place = place.isEmpty ? name : "\(place).\(name)"
    guard let member = members.last(where: { $0.key == name }) else {
      throw ReportError(path: path, place: place, reason: "is missing")
    }
    return JSONNode(value: member.value, place: place, path: path)
  }

  /// Whether it is an object with such a member.
  func has(_ name: String) -> Bool {
    guard case .object(let members) = value else { return false }
    return members.contains { $0.key == name }
  }

  func elements() throws(ReportError) -> [JSONNode] {
    guard case .array(let values) = value else { throw error("is no array") }
    return values.enumerated().map {
      JSONNode(value: $1, place: "\(place)[\($0)]", path: path)
    }
  }

  func string() throws(ReportError) -> String {
    guard case .string(let text) = value else { throw error("is no text") }
    return text
  }

  /// Nil for null.
  func optionalString() throws(ReportError) -> String? {
    if case .null = value { return nil }
    return try string()
  }

  /// Nil for null.
  func optionalCount() throws(ReportError) -> UInt64? {
    if case .null = value { return nil }
    guard case .int(let number) = value, let count = UInt64(exactly: number),
      count < BenchRecord.countLimit
    else {
      throw error("is no count")
    }
    return count
  }
}
