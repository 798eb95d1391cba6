/// Two devices that cannot share the wires they are on.
struct BusConflict {
  /// Their names, in the board file's order.
  let names: [String]
  /// What is wrong, and what would be right.
  let message: String
}

extension BusConflict {
  /// The first that there is among a board's devices.
  init?(among devices: [Board.Device]) {
    let wires = Self.wires(devices)
    func net(_ pin: Board.Pin) -> Board.Pin { wires[pin] ?? pin }
    for (index, second) in devices.enumerated() {
      for first in devices.prefix(index) {
        let names = [first.name, second.name]
        if let clock = second.pins["scl"], let data = second.pins["sda"],
          first.pins["scl"].map(net) == net(clock), first.pins["sda"].map(net) == net(data),
          let address = first.addresses.first(where: second.addresses.contains)
        {
          self.names = names
          message =
            "\(first.name) and \(second.name) both answer at 0x\(String(address, radix: 16, uppercase: true)) "
            + "on the I2C bus of \(clock) and \(data); one of them needs another address or other pins"
          return
        }
        if let clock = second.pins["sck"], first.pins["sck"].map(net) == net(clock) {
          let selects = [first, second].map { $0.pins["cs"].map(net) }
          if selects[0] != nil && selects[1] != nil && selects[0] != selects[1] { continue }
          self.names = names
          message =
            "\(first.name) and \(second.name) are on the SPI bus of \(clock) and need a pin cs each, "
            + "not the same one"
          return
        }
      }
    }
    return nil
  }

  /// For each pin at a jumper wire one that stands for all that is connected with it.
  private static func wires(_ devices: [Board.Device]) -> [Board.Pin: Board.Pin] {
    var nets: [Board.Pin: Board.Pin] = [:]
    for wire in devices where wire.type == Wire.kind.name {
      guard let from = wire.pins["from"], let to = wire.pins["to"] else { continue }
      let (kept, other) = (nets[from] ?? from, nets[to] ?? to)
      for (pin, net) in nets where net == other { nets[pin] = kept }
      nets[from] = kept
      nets[to] = kept
    }
    return nets
  }
}

extension Board.Device {
  /// What it answers to on its I2C bus.
  var addresses: [UInt8] {
    let kind = DeviceKind.all.first { $0.kind.name == type }?.kind
    return (kind?.addresses ?? []) + (numbers["address"].map { [UInt8($0)] } ?? [])
  }
}
