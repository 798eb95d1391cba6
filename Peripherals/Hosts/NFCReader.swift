import Bus

/// An NFC reader that sends a frame and waits for the answer; its field is a matter of its own.
public final class NFCReader: Exchange {
  private let tag: NFCT
  private let frame: [UInt8]
  private let lastBits: Int
  private let waits: Bool

  /// - Parameters:
  ///   - lastBits: how many bits the last byte has.
  ///   - waits: whether an answer is waited for.
  public init(_ chip: NordicChip, _ tag: NFCT, _ frame: [UInt8], lastBits: Int, waits: Bool) {
    self.tag = tag
    self.frame = frame
    self.lastBits = lastBits
    self.waits = waits
    super.init(chip)
  }

  public override func start() {
    guard waits else {
      tag.receive(frame, lastBits: lastBits)
      return finish()
    }
    tag.onTransmit = { [weak self] bytes, _ in
      guard let self else { return }
      tag.onTransmit = { _, _ in }
      hear(bytes)
      finish()
    }
    tag.receive(frame, lastBits: lastBits)
  }

  public override func cancel() {
    super.cancel()
    tag.onTransmit = { _, _ in }
  }
}
