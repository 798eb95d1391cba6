/// The logic analyser's command line, as an independent reader of VCD files.
public enum Sigrok {
  /// The bytes that the UART decoder finds on a wire: 115,200 baud unless told, 8 bits, no parity.
  public static func uartBytes(in vcd: String, wire: String, baud: Int = 115_200) throws -> [UInt8]
  {
    // sigrok expands every tick of the timescale; one sample in a hundred still gives 86 a bit.
    let result = try Tool.check(
      "sigrok-cli",
      [
        "-I", "vcd:downsample=100", "-i", vcd, "-P", "uart:rx=\(wire):baudrate=\(baud)",
        "-B", "uart=rx",
      ])
    return result.output
  }
}
