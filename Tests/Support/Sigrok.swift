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

  /// What the I2C decoder says of two wires, a line a unit: `Start`, `Address write: 19`, `ACK`.
  public static func i2c(in vcd: String, clock: String, data: String) throws -> [String] {
    try Tool.check(
      "sigrok-cli",
      [
        "-I", "vcd:downsample=100", "-i", vcd, "-P", "i2c:scl=\(clock):sda=\(data)", "-A",
        "i2c=addr-data",
      ]
    ).lines.map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  /// The bytes that the SPI decoder finds on both data wires, in hexadecimal.
  public static func spi(
    in vcd: String, _ wires: (clock: String, controller: String, device: String, select: String)
  ) throws -> (controller: [String], device: [String]) {
    let decoder =
      "spi:clk=\(wires.clock):mosi=\(wires.controller):miso=\(wires.device):cs=\(wires.select)"
    func bytes(_ row: String) throws -> [String] {
      try Tool.check(
        "sigrok-cli",
        ["-I", "vcd:downsample=100", "-i", vcd, "-P", decoder, "-A", "spi=\(row)-data"]
      ).lines.map { String($0.split(separator: " ").last ?? "") }
    }
    return (try bytes("mosi"), try bytes("miso"))
  }
}
