import Glibc

/// A debugger at the other end of a socket.
final class Connection {
  let descriptor: Int32
  private(set) var isOpen = true
  private var reader = PacketReader()
  /// The last packet, for a client that asks for it again.
  private var last: [UInt8] = []
  /// Whether packets are confirmed, both ways.
  var confirms = true {
    didSet { reader.checksSums = confirms }
  }

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var on: Int32 = 1
    // Packets are short, and each waits for its answer.
    setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(descriptor) }

  /// What has arrived: call it when there is something to read. Packets are confirmed as they come.
  func receive() -> [PacketReader.Event] {
    var chunk = [UInt8](repeating: 0, count: 16384)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    guard count > 0 else {
      if count == 0 || errno != EINTR { isOpen = false }
      return []
    }
    let events = reader.take(chunk[..<count])
    for event in events {
      switch event {
      case .packet, .oversized: if confirms { write(Array("+".utf8)) }
      case .damaged: if confirms { write(Array("-".utf8)) }
      case .resend: if confirms { write(last) }
      case .interrupt: break
      }
    }
    return events
  }

  func send(_ packet: [UInt8]) {
    last = framed(packet)
    write(last)
  }

  /// Text for the debugger's console, while it waits for the program to stop.
  func print(_ text: String) {
    // Well below the size of any client's packets.
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      write(framed(Array("O".utf8) + Hex.text(rest.prefix(512))))
      rest = rest.dropFirst(512)
    }
  }

  private func write(_ bytes: [UInt8]) {
    var start = 0
    while isOpen, start < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress! + start, $0.count - start, Int32(MSG_NOSIGNAL))
      }
      if count > 0 { start += count } else if errno != EINTR { isOpen = false }
    }
  }
}
