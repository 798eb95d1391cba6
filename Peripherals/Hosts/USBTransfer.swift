import Bus

/// A USB host's transfer, packet by packet. What the device does not take yet (NAK) is asked again.
public final class USBTransfer: Exchange {
  public enum Kind: Sendable {
    /// A reset of the bus.
    case reset
    /// A control transfer: the eight bytes of SETUP, and what the host sends in the data stage.
    case control([UInt8], data: [UInt8])
    /// Bytes to an endpoint.
    case send(endpoint: Int, [UInt8])
    /// As many bytes from an endpoint, or fewer if a packet is short.
    case request(endpoint: Int, count: Int)
  }

  private let device: USBD
  private let kind: Kind
  private static let packetSize = 64
  /// In nanoseconds, from one attempt to the next.
  private static let interval: UInt64 = 20_000

  public init(_ chip: NordicChip, _ device: USBD, _ kind: Kind) {
    self.device = device
    self.kind = kind
    super.init(chip)
  }

  public override func start() {
    switch kind {
    case .reset:
      // A device that has just switched its pull-up on is seen at the next look.
      attempt { [unowned self] in
        guard device.isConnected else { return nil }
        device.busReset()
        return .ack
      } then: { [unowned self] in
        finish()
      }
    case .control(let setup, let data): control(setup, data)
    case .send(let endpoint, let bytes): send(endpoint, bytes[...]) { [unowned self] in finish() }
    case .request(let endpoint, let count):
      request(endpoint, count) { [unowned self] in finish() }
    }
  }

  /// Tries until it is acknowledged; nil is to be tried again.
  private func attempt(
    _ action: @escaping () -> USBD.Handshake?, then next: @escaping () -> Void
  ) {
    after(chip.cycles(nanoseconds: Self.interval)) { [unowned self] in
      switch action() {
      case .ack: next()
      case .stall: finish("the endpoint is stalled")
      case .silence: finish("the device does not answer")
      case .nak, nil: attempt(action, then: next)
      }
    }
  }

  private func control(_ setup: [UInt8], _ data: [UInt8]) {
    let isRead = setup[0] & 0x80 != 0
    let length = Int(setup[6]) | Int(setup[7]) << 8
    let status = { [unowned self] in
      attempt { [unowned self] in
        device.status()
      } then: { [unowned self] in
        finish()
      }
    }
    attempt { [unowned self] in
      device.setup(setup)
    } then: { [unowned self] in
      if length == 0 { return status() }
      if isRead { request(0, length, status) } else { send(0, data[...], status) }
    }
  }

  private func send(_ endpoint: Int, _ bytes: ArraySlice<UInt8>, _ next: @escaping () -> Void) {
    let packet = Array(bytes.prefix(Self.packetSize))
    attempt { [unowned self] in
      device.send(endpoint, packet)
    } then: { [unowned self] in
      let rest = bytes.dropFirst(packet.count)
      if rest.isEmpty { next() } else { send(endpoint, rest, next) }
    }
  }

  private func request(_ endpoint: Int, _ count: Int, _ next: @escaping () -> Void) {
    var packet: [UInt8] = []
    attempt { [unowned self] in
      let answer = device.request(endpoint)
      packet = answer.packet
      return answer.handshake
    } then: { [unowned self] in
      hear(packet)
      if packet.count < Self.packetSize || packet.count >= count { return next() }
      request(endpoint, count - packet.count, next)
    }
  }
}
