import Image

/// Where the loaded bytes of an image come from: code by source file, other bytes by section.
/// Every loaded byte is counted once.
public struct SourceUse: Sendable {
  public enum Grouping: String, Sendable, CaseIterable {
    case file
    case folder
  }

  /// Bytes and where they come from, the most first.
  public let rows: [(place: String, bytes: Int)]

  /// - Parameter grouping: by file, or by the folder that the file is in.
  public init(_ image: FirmwareImage, by grouping: Grouping) {
    let lines = image.lineTable()
    var paths: [String: Int] = [:]
    var sections: [String: Int] = [:]
    for section in image.sections where section.isAllocated && !section.isZeroFilled {
      guard section.flags.contains("X") else {
        sections[section.name, default: 0] += Int(section.size)
        continue
      }
      // An instruction that no line is said for belongs to the one before, within a function.
      var file: String?
      var end: UInt64 = 0
      for offset in stride(from: 0, to: section.size, by: 2) {
        let address = section.address + offset
        if UInt64(address) >= end {
          file = nil
          end = image.symbols.containing(address)?.end ?? UInt64(address) + 2
        }
        file = lines.place(of: address)?.file ?? file
        let bytes = Int(min(2, section.size - offset))
        if let file {
          paths[file, default: 0] += bytes
        } else {
          sections[section.name, default: 0] += bytes
        }
      }
    }
    let base = Self.base(of: paths)
    var places: [String: Int] = [:]
    for (path, bytes) in paths {
      var place = path.hasPrefix(base) ? String(path.dropFirst(base.count)) : path
      if grouping == .folder { place = Self.folder(of: place) }
      places[place, default: 0] += bytes
    }
    for (section, bytes) in sections { places["section \(section)", default: 0] += bytes }
    rows = places.map { (place: $0.key, bytes: $0.value) }
      .sorted { ($1.bytes, $0.place) < ($0.bytes, $1.place) }
  }

  /// The path of a file without its name, ending in a slash.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  }

  /// The deepest folder with all but a hundredth of the code: the names of what is in it are shown
  /// from there on, so that a report does not depend on where the program was built.
  private static func base(of paths: [String: Int]) -> String {
    let total = paths.values.reduce(0, +)
    var folders: [String: Int] = [:]
    for (path, bytes) in paths {
      for (index, character) in zip(path.indices, path) where character == "/" {
        folders[String(path[...index]), default: 0] += bytes
      }
    }
    return folders.filter { $0.value * 100 >= total * 99 }.keys.max { $0.count < $1.count } ?? ""
  }
}
