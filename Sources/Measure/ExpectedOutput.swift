/// What a script should print, as recorded from CPython.
public enum ExpectedOutput {
  /// The recorded bytes; nil if there is no such file.
  ///
  /// `make record-expected` writes `NAME.expected` beside each script, and `NAME.expected32`, which goes first,
  /// where floats of 32 bits, as boards have them, make a difference; `Expected/NAME.txt` is found as well.
  ///
  /// - Parameter directory: where to look for `NAME.expected` and `NAME.txt` instead.
  /// - Throws: `ScriptError` for a file that is there and cannot be read.
  public static func of(_ script: ScriptFile, in directory: String? = nil) throws(ScriptError)
    -> [UInt8]?
  {
    let candidates =
      directory.map { ["\($0)/\(script.name).expected", "\($0)/\(script.name).txt"] }
      ?? [
        "\(script.directory)\(script.name).expected32",
        "\(script.directory)\(script.name).expected",
        "\(script.directory)Expected/\(script.name).txt",
      ]
    guard let path = candidates.first(where: HostFile.exists) else { return nil }
    return try HostFile.bytes(path, what: "the expected output")
  }
}
