/// Bytes in the wire format of Protocol Buffers (protobuf.dev, "Encoding"): as much of it as traces
/// need.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number: wire type 0.
  mutating func add(_ field: UInt64, _ value: UInt64) {
    varint(field << 3)
    varint(value)
  }

  /// Text: wire type 2.
  mutating func add(_ field: UInt64, _ text: String) { add(field, Array(text.utf8)) }

  /// A message within the message.
  mutating func add(_ field: UInt64, _ build: (inout ProtobufWriter) -> Void) {
    var inner = ProtobufWriter()
    build(&inner)
    add(field, inner.bytes)
  }

  private mutating func add(_ field: UInt64, _ content: [UInt8]) {
    varint(field << 3 | 2)
    varint(UInt64(content.count))
    bytes += content
  }
}
