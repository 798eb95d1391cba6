import Image

/// What a script should print, as recorded from CPython.
public enum ExpectedOutput {
  /// The recorded bytes; nil if there is no such file.
  ///
  /// `make record-expected` writes `NAME.expected` beside each script, and `NAME.expected32`, which goes first,
  /// where floats of 32 bits, as boards have them, make a difference; `Expected/NAME.txt` is found as well.
  ///
  /// - Parameters:
  ///   - directory: where to look for `NAME.expected` and `NAME.txt` instead.
  ///   - floatBits: how wide the firmware's floats are.
  /// - Throws: `ScriptError` for a file that is there and cannot be read.
  public static func of(_ script: ScriptFile, in directory: String? = nil, floatBits: Int = 32)
    throws(ScriptError) -> [UInt8]?
  {
    guard let path = path(of: script, in: directory, floatBits: floatBits) else { return nil }
    return try HostFile.bytes(path, what: "the expected output")
  }

  /// Where they are; nil if there is no such file.
  public static func path(of script: ScriptFile, in directory: String? = nil, floatBits: Int = 32)
    -> String?
  {
    let candidates =
      directory.map {
        [
          "\($0)/\(script.name).expected\(floatBits)", "\($0)/\(script.name).expected",
          "\($0)/\(script.name).txt",
        ]
      }
      ?? [
        "\(script.directory)\(script.name).expected\(floatBits)",
        "\(script.directory)\(script.name).expected",
        "\(script.directory)Expected/\(script.name).txt",
      ]
    return candidates.first(where: HostFile.exists)
  }
}

extension FirmwareImage {
  /// How wide the floats of Adder are in this image: it says so when they have 64 bits.
  public var floatBits: Int { symbols.named("adder_float_bits").map { Int($0.address) } ?? 32 }
}
