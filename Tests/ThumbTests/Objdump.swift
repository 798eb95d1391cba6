import TestSupport

/// GNU objdump as the oracle: what it reads in a run of encodings.
enum Objdump {
  /// Disassembles halfwords that start at address 0.
  ///
  /// - Parameter architecture: a name for `-m`, such as `armv7e-m`.
  /// - Returns: the text by address, white space and comments removed.
  static func texts(of halfwords: [UInt16], architecture: String) throws -> [Int: String] {
    let scratch = try Scratch()
    let file = try scratch.write(
      "code.bin", halfwords.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    let result = try Tool.check(
      "arm-none-eabi-objdump",
      [
        "-D", "-z", "-b", "binary", "-m", architecture, "-M", "force-thumb,reg-names-std", file,
      ])
    var texts: [Int: String] = [:]
    for line in result.lines {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 3, columns[0].hasSuffix(":"),
        let address = Int(columns[0].dropLast().drop { $0 == " " }, radix: 16)
      else { continue }
      texts[address] = normalise(columns[2...].joined(separator: " "))
    }
    return texts
  }

  static func normalise(_ text: String) -> String {
    let code = text.split(separator: "@", maxSplits: 1)[0]
    return code.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
  }
}
