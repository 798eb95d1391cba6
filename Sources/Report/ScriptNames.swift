/// Names of scripts as short as they can be told apart: the last part of the path, since the rest would only
/// widen a table, or where that is not enough all but the directories that those of one name share.
struct ScriptNames {
  private var paths: [Substring: Set<[Substring]>] = [:]

  init(_ paths: [String]) {
    for path in paths {
      let parts = Self.parts(path)
      self.paths[parts.last!, default: []].insert(parts)
    }
  }

  func short(_ path: String) -> String {
    let parts = Self.parts(path)
    guard let namesakes = paths[parts.last!], namesakes.count > 1 else {
      return String(parts.last!)
    }
    let shared = namesakes.reduce(parts.count) { count, other in
      min(count, zip(parts, other).prefix { $0 == $1 }.count)
    }
    return parts.dropFirst(min(shared, parts.count - 1)).joined(separator: "/")
  }

  private static func parts(_ path: String) -> [Substring] {
    path.split(separator: "/", omittingEmptySubsequences: false)
  }
}
