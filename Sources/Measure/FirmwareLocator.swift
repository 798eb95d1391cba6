import Glibc

/// Finds the Adder firmware that `make firmware` left.
public enum FirmwareLocator {
  /// The path of `adder-BOARD.elf`, or nil and nothing else: `searched` says where it was looked
  /// for.
  public static func find(board: String) -> String? {
    searched(board: board).first { access($0, F_OK) == 0 }
  }

  /// The firmware of the first of some boards that has one: a board's own, or of one that it extends.
  public static func find(boards: [String]) -> String? {
    boards.lazy.compactMap { find(board: $0) }.first
  }

  /// Where the firmware of a board may be: in the build directory that holds this program, then in
  /// that of the current directory.
  public static func searched(board: String) -> [String] {
    let file = "firmware/adder-\(board).elf"
    var candidates: [String] = []
    var directory = executable()[...]
    while let slash = directory.lastIndex(of: "/") {
      directory = directory[..<slash]
      if directory.hasSuffix("/.build") { candidates.append("\(directory)/\(file)") }
    }
    return candidates + [".build/\(file)"]
  }

  /// The path of this program, links resolved.
  private static func executable() -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = buffer.withUnsafeMutableBytes {
      readlink("/proc/self/exe", $0.baseAddress!, $0.count)
    }
    return String(decoding: buffer.prefix(max(0, length)), as: UTF8.self)
  }
}
