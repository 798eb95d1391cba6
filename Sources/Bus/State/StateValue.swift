/// A value that a snapshot can hold.
public protocol StateValue {
  /// Something to load into.
  static var blank: Self { get }
  /// Visits what the value consists of.
  mutating func visit(_ state: StateArchive)
}

extension FixedWidthInteger {
  public static var blank: Self { 0 }

  public mutating func visit(_ state: StateArchive) {
    let size = MemoryLayout<Self>.size
    if state.begin(StateArchive.Tag(rawValue: UInt8(size))!, size) { state.raw(&self) }
  }
}

extension Int: StateValue {}
extension Int16: StateValue {}
extension Int32: StateValue {}
extension UInt8: StateValue {}
extension UInt16: StateValue {}
extension UInt32: StateValue {}
extension UInt64: StateValue {}

extension Bool: StateValue {
  public static var blank: Bool { false }

  public mutating func visit(_ state: StateArchive) {
    guard state.begin(.flag, 1) else { return }
    var byte: UInt8 = self ? 1 : 0
    state.raw(&byte)
    self = byte != 0
  }
}

extension Double: StateValue {
  public static var blank: Double { 0 }

  public mutating func visit(_ state: StateArchive) {
    guard state.begin(.double, 8) else { return }
    var bits = bitPattern
    state.raw(&bits)
    self = Double(bitPattern: bits)
  }
}

extension String: StateValue {
  public static var blank: String { "" }

  public mutating func visit(_ state: StateArchive) {
    var bytes = Array(utf8)
    state(&bytes)
    self = String(decoding: bytes, as: UTF8.self)
  }
}

extension Optional: StateValue where Wrapped: StateValue {
  public static var blank: Self { nil }

  public mutating func visit(_ state: StateArchive) {
    var isThere = self != nil
    guard state.begin(.presence, 1) else { return }
    var byte: UInt8 = isThere ? 1 : 0
    state.raw(&byte)
    isThere = byte != 0
    guard isThere else {
      self = nil
      return
    }
    var value: Wrapped = self ?? Wrapped.blank
    value.visit(state)
    self = value
  }
}

extension Array: StateValue where Element: StateValue {
  public static var blank: [Element] { [] }

  public mutating func visit(_ state: StateArchive) {
    var count = count
    state.count(&count)
    guard state.failure == nil else { return }
    if state.isLoading { self = Array(repeating: .blank, count: count) }
    for index in indices { self[index].visit(state) }
  }
}

/// In ascending order, so that equal sets are saved alike.
extension Set: StateValue where Element: StateValue & Comparable {
  public static var blank: Set<Element> { [] }

  public mutating func visit(_ state: StateArchive) {
    var members = sorted()
    members.visit(state)
    self = Set(members)
  }
}

/// In ascending order of keys.
extension Dictionary: StateValue where Key: StateValue & Comparable, Value: StateValue {
  public static var blank: [Key: Value] { [:] }

  public mutating func visit(_ state: StateArchive) {
    var keys = keys.sorted()
    keys.visit(state)
    guard state.failure == nil else { return }
    var result: [Key: Value] = [:]
    for key in keys {
      var value: Value = self[key] ?? Value.blank
      value.visit(state)
      result[key] = value
    }
    self = result
  }
}

/// An enumeration without payloads: the place among its cases.
public protocol StateChoice: StateValue, CaseIterable, Equatable {}

extension StateChoice {
  public static var blank: Self { allCases.first! }

  public mutating func visit(_ state: StateArchive) {
    let cases = Array(Self.allCases)
    guard state.begin(.choice, 1) else { return }
    var index = UInt8(cases.firstIndex(of: self)!)
    state.raw(&index)
    guard Int(index) < cases.count else { return state.fail("there is no such case") }
    self = cases[Int(index)]
  }
}
