/// What a script should print, as recorded from CPython.
public enum ExpectedOutput {
  /// The recorded bytes; nil if there is no such file.
  ///
  /// - Throws: `ScriptError` for a file that is there and cannot be read.
  public static func read(_ path: String) throws(ScriptError) -> [UInt8]? {
    guard HostFile.exists(path) else { return nil }
    return try HostFile.bytes(path, what: "the expected output")
  }
}
