import Bus

/// A jumper wire between two pins of the chip: what it drives on one arrives at the other.
public final class Wire: BoardDevice {
  public static let kind = DeviceKind(
    "wire", "jumper wire between two pins", keys: [.pin("from"), .pin("to")])

  private let site: DeviceSite
  private let ends: [Board.Pin]

  public init(_ entry: Board.Device, site: DeviceSite) {
    self.site = site
    ends = [entry.pins["from"]!, entry.pins["to"]!]
    site.chip.jumpers.append((ends[0], ends[1]))
    for (index, end) in ends.enumerated() {
      site.port(end).watch(end.number) { [weak self] in self?.carry(from: index) }
      carry(from: index)
    }
  }

  private func carry(from index: Int) {
    let source = ends[index]
    let target = ends[1 - index]
    site.port(target).setExternal(
      target.number, site.port(source).driven(source.number), by: self)
  }

  /// It has no state of its own.
  public func visit(_ state: StateArchive) {}
}
