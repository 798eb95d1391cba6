import Bus

/// What a host does on the bus, packet by packet.
extension USBD {
  public enum Handshake: Sendable, Equatable {
    case ack, nak, stall
    /// The device does not answer at all.
    case silence
  }
  private static let setAddress: UInt8 = 5

  /// A reset of the bus.
  public func busReset() {
    guard isConnected else { return }
    clearEndpoints()
    fire(event: E.USBRESET)
  }

  /// The begin of a frame of 1 ms, by its number.
  public func startOfFrame(_ number: UInt32) {
    guard isConnected else { return }
    self[R.FRAMECNTR] = number & 0x7FF
    fire(event: E.SOF)
  }

  /// The bus has been idle for 3 ms; the device may wake it later.
  public func suspendBus() { if isConnected { report(Cause.SUSPEND | Cause.USBWUALLOWED) } }

  public func resumeBus() { if isConnected { report(Cause.RESUME) } }

  /// The SETUP stage of a control transfer: eight bytes, always acknowledged.
  public func setup(_ packet: [UInt8]) -> Handshake {
    guard isConnected, packet.count == 8 else { return .silence }
    for (index, byte) in packet.enumerated() { self[R.SETUP + 4 * UInt32(index)] = UInt32(byte) }
    isControlStalled = false
    allowsStatus = false
    ins[0] = Endpoint()
    outs[0] = Endpoint()
    ins[0].isData1 = true
    outs[0].isData1 = true
    fire(event: E.EP0SETUP)
    return .ack
  }

  /// The status stage of a control transfer. SET_ADDRESS is the hardware's affair.
  public func status() -> Handshake {
    guard isConnected else { return .silence }
    if self[R.SETUP] == 0, self[R.SETUP + 4] == UInt32(Self.setAddress) {
      self[R.USBADDR] = self[R.SETUP + 8] & 0x7F
      return .ack
    }
    if isControlStalled { return .stall }
    guard allowsStatus else { return .nak }
    allowsStatus = false
    return .ack
  }

  /// A packet of the host to an endpoint; 8 is the isochronous one, which has no handshake.
  public func send(_ number: Int, _ packet: [UInt8]) -> Handshake {
    guard isConnected, self[R.EPOUTEN] >> UInt32(number) & 1 != 0 else { return .silence }
    if number == Self.iso {
      outs[number].packet = packet
      self[R.SIZE_ISOOUT] = packet.isEmpty ? 0x1_0000 : UInt32(packet.count)
      return .silence
    }
    if outs[number].isHalted || number == 0 && isControlStalled { return .stall }
    guard outs[number].isReady else { return .nak }
    outs[number].isReady = false
    outs[number].packet = packet
    outs[number].isData1.toggle()
    self[R.SIZE_EPOUT + 4 * UInt32(number)] = UInt32(packet.count)
    for byte in packet { note(.received(byte)) }
    acknowledged(number, bit: 16 + number)
    return .ack
  }

  /// The host asks an endpoint for a packet.
  public func request(_ number: Int) -> (handshake: Handshake, packet: [UInt8]) {
    guard isConnected, self[R.EPINEN] >> UInt32(number) & 1 != 0 else { return (.silence, []) }
    let packet = ins[number].packet
    if number == Self.iso {
      ins[number].packet = nil
      return (packet != nil || self[R.ISOINCONFIG] == 1 ? .ack : .silence, packet ?? [])
    }
    if ins[number].isHalted || number == 0 && isControlStalled { return (.stall, []) }
    guard let packet else { return (.nak, []) }
    ins[number].packet = nil
    ins[number].isData1.toggle()
    for byte in packet { note(.sent(byte)) }
    acknowledged(number, bit: number)
    return (.ack, packet)
  }

  private func acknowledged(_ number: Int, bit: Int) {
    guard number != 0 else { return fire(event: E.EP0DATADONE) }
    self[R.EPDATASTATUS] |= 1 << UInt32(bit)
    fire(event: E.EPDATA)
  }
}
