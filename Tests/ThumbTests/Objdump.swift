import Foundation

/// GNU objdump as the oracle: what it reads in a run of encodings.
enum Objdump {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Disassembles halfwords that start at address 0.
  ///
  /// - Parameter architecture: a name for `-m`, such as `armv7e-m`.
  /// - Returns: the text by address, white space and comments removed. A comment after `@` that
  ///   gives a float is kept as the operand.
  static func texts(of halfwords: [UInt16], architecture: String) throws -> [Int: String] {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "thumb-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appendingPathComponent("code.bin")
    try Data(halfwords.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }).write(to: file)

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "arm-none-eabi-objdump", "-D", "-z", "-b", "binary", "-m", architecture, "-M",
      "force-thumb,reg-names-std",
      file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "arm-none-eabi-objdump is missing or failed")
    }
    var texts: [Int: String] = [:]
    for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
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
