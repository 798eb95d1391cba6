/// The micro:bit of QEMU, as an independent machine for the first board's image.
public enum QEMU {
  /// QEMU or the guest did not end by itself.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// Runs the firmware until it exits.
  /// - Parameters:
  ///   - arguments: What SYS_GET_CMDLINE gives, joined by blanks: the script and its arguments.
  ///   - image: The ELF to run.
  ///   - machine: The machine of QEMU to run it on.
  ///   - directory: Where the script's path starts.
  /// - Returns: The guest's exit code and what it sent through its UART.
  public static func run(
    _ arguments: [String], image: String,
    machine: String = "microbit", directory: String
  ) throws -> ToolResult {
    let semihosting = ["enable=on", "target=native"] + arguments.map { "arg=" + $0 }
    // `timeout` ends a guest that never exits; its exit code 124 is none of Adder's.
    let result = try Tool.run(
      "timeout",
      [
        "60", "qemu-system-arm", "-M", machine, "-kernel", image,
        "-display", "none", "-monitor", "none", "-serial", "stdio",
        "-semihosting-config", semihosting.joined(separator: ","),
      ], directory: directory)
    if result.status > 100 {
      throw Failure(
        description: "qemu-system-arm: exit code \(result.status)\n\(result.text)\(result.errors)")
    }
    return result
  }
}
