import Glibc

/// Small text files of the host.
public enum HostFile {
  /// More than any board stores.
  private static let scriptLimit = 16 << 20

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A whole script, or what it should print.
  static func bytes(_ path: String, what: String) throws(ScriptError) -> [UInt8] {
    try bytes(
      path, what: what, limit: scriptLimit,
      isTooLarge: "larger than 16 MiB, more than any board stores")
  }

  /// A whole file.
  ///
  /// - Parameters:
  ///   - name: what errors call it, in place of its path.
  ///   - what: what should be there, for the error of a directory.
  ///   - limit: more bytes than this are none.
  ///   - isTooLarge: what there is to say then.
  public static func bytes(
    _ path: String, name: String? = nil, what: String, limit: Int, isTooLarge: String
  ) throws(ScriptError) -> [UInt8] {
    func error(_ reason: String) -> ScriptError { ScriptError(path: name ?? path, reason: reason) }
    func failure() -> ScriptError { error("cannot be read: \(String(cString: strerror(errno)))") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw error("is a directory; name \(what)")
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw error("is \(isTooLarge)") }
    }
  }
}
