/// The symbols of an image, by name and by address.
public struct SymbolTable: Sendable {
  /// All symbols, by ascending address; at one address those with a size first, then globals.
  public let all: [Symbol]
  /// Where code and data alternate, by ascending address.
  public let mappings: [CodeMapping]
  private let indexByName: [String: Int]
  /// Ascending by address: the symbols that cover addresses, ready for binary search.
  private let covering: [Int]

  public init(_ symbols: [Symbol] = [], mappings: [CodeMapping] = []) {
    let all = symbols.sorted { Self.order($0) < Self.order($1) }
    self.all = all
    self.mappings = mappings.sorted { $0.address < $1.address }
    var names: [String: Int] = [:]
    for (index, symbol) in all.enumerated() {
      // A local name may occur once per file; the global one is the one that others mean.
      if let known = names[symbol.name], all[known].isGlobal || !symbol.isGlobal { continue }
      names[symbol.name] = index
    }
    indexByName = names
    var covering: [Int] = []
    for (index, symbol) in all.enumerated() where symbol.isInSection {
      if let last = covering.last, all[last].address == symbol.address { continue }
      covering.append(index)
    }
    self.covering = covering
  }

  /// Names for people of the addresses that have one.
  public var labels: [UInt32: String] {
    var labels: [UInt32: String] = [:]
    for symbol in all where symbol.isInSection && labels[symbol.address] == nil {
      labels[symbol.address] = symbol.displayName
    }
    return labels
  }

  /// Names that someone may have meant by one that no symbol has, the likeliest first: those that
  /// contain it, then those that differ by a letter or two.
  public func near(_ name: String) -> [String] {
    let wanted = name.lowercased()
    var ranked: [String: Int] = [:]
    for symbol in all where symbol.isInSection {
      let shown = symbol.displayName
      let distance =
        shown.lowercased().contains(wanted) ? 0 : editDistance(shown.lowercased(), wanted)
      if distance <= 2 { ranked[shown] = min(distance, ranked[shown] ?? .max) }
    }
    return ranked.sorted {
      ($0.value, $0.key.count, $0.key) < ($1.value, $1.key.count, $1.key)
    }.map(\.key)
  }

  /// The symbol of that linked name.
  public func named(_ name: String) -> Symbol? { indexByName[name].map { all[$0] } }

  /// The symbol whose extent holds an address. One without a size extends to the next symbol.
  public func containing(_ address: UInt32) -> Symbol? {
    var low = 0
    var high = covering.count
    while low < high {
      let middle = (low + high) / 2
      if all[covering[middle]].address <= address { low = middle + 1 } else { high = middle }
    }
    // Assembly labels inside a function are nearer than the function that holds the address.
    var position = low - 1
    while position >= 0 {
      let symbol = all[covering[position]]
      if symbol.size == 0 && symbol.kind != .label { return symbol }
      if symbol.size > 0 { return UInt64(address) < symbol.end ? symbol : label(at: low - 1) }
      position -= 1
    }
    return label(at: low - 1)
  }

  private func label(at position: Int) -> Symbol? {
    guard position >= 0 else { return nil }
    let symbol = all[covering[position]]
    return symbol.size == 0 ? symbol : nil
  }

  /// `name` or `name+0x1C` for an address; nil where no symbol covers it.
  public func describe(_ address: UInt32) -> String? {
    guard let symbol = containing(address) else { return nil }
    let offset = address - symbol.address
    return offset == 0 ? symbol.displayName : "\(symbol.displayName)+\(hex(offset, digits: 1))"
  }

  /// Whether the mapping symbols say that an address holds instructions; nil without any before it.
  public func isCode(at address: UInt32) -> Bool? {
    var low = 0
    var high = mappings.count
    while low < high {
      let middle = (low + high) / 2
      if mappings[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : mappings[low - 1].isCode
  }

  private static func order(_ symbol: Symbol) -> (UInt32, Int, Int, String) {
    (symbol.address, symbol.size > 0 ? 0 : 1, symbol.isGlobal ? 0 : 1, symbol.name)
  }
}

/// How many letters must be put in, left out or exchanged (Levenshtein 1966). Names that differ much
/// in length are not compared letter by letter.
private func editDistance(_ left: String, _ right: String) -> Int {
  let (a, b) = (Array(left.utf8), Array(right.utf8))
  guard abs(a.count - b.count) <= 2, a.count > 2 else { return .max }
  var row = Array(0...b.count)
  for i in a.indices {
    var diagonal = row[0]
    row[0] = i + 1
    for j in b.indices {
      let cost = diagonal + (a[i] == b[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(cost, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
