// The fields of heap objects made of values, by their index after the header.

/// str, bytes and int are raw; see `StringObject`, `Bytes`, `BigInteger`.

enum ListObject {
  /// A small int.
  static let count = 0
  /// An `.array` whose size is the capacity, or unset.
  static let items = 1
  static let payload = 8
}

enum CellObject {
  static let value = 0
  static let payload = 4
}

/// A Python function.
enum FunctionObject {
  static let code = 0
  static let module = 1
  /// A tuple, or unset.
  static let defaults = 2
  /// A dict from name to value, or unset.
  static let keywordDefaults = 3
  /// The first of the cells that hold its free variables.
  static let cells = 4
}

enum BoundMethodObject {
  static let function = 0
  static let receiver = 1
  static let payload = 8
}

/// A module: the script itself (`__main__`). Globals are numbered when they are compiled.
enum ModuleObject {
  static let name = 0
  /// An `.array` of pairs: name, value. A value is `unset` while the name is not bound; the lookup
  /// then goes on in the built-ins.
  static let slots = 1
  /// How many pairs are in use, a small int.
  static let count = 2
  static let payload = 12
}

enum ClassObject {
  static let name = 0
  /// A tuple of the direct bases.
  static let bases = 1
  /// A tuple: the method resolution order, the class itself first.
  static let order = 2
  /// The class's own attributes, a dict.
  static let attributes = 3
  /// Where instances keep each attribute: a dict from name to slot number, or unset. A class learns
  /// its instances' attributes as they are first set, so an instance needs no dict of its own.
  static let slots = 4
  /// Packed flags, a small int: see `ClassFlags`.
  static let flags = 5
  static let payload = 24
}

enum InstanceObject {
  static let type = 0
  /// An `.array` with the slots that did not fit when the instance was made, or unset.
  static let overflow = 1
  /// The first slot.
  static let slots = 2
}

enum ExceptionObject {
  /// A built-in type or a class.
  static let type = 0
  static let args = 1
  /// Where it passed: an `.array` of code, line (small int), innermost first; or unset.
  static let traceback = 2
  /// A dict, or unset.
  static let attributes = 3
  static let cause = 4
  static let context = 5
  static let payload = 24
}

enum SliceObject {
  static let start = 0
  static let stop = 1
  static let step = 2
  static let payload = 12
}

enum RangeObject {
  static let start = 0
  static let stop = 1
  static let step = 2
  static let payload = 12
}

/// The running iterator of a range, all small ints: `next` is given out while it has not passed
/// `stop`.
enum RangeIteratorObject {
  static let next = 0
  static let stop = 1
  static let step = 2
  static let payload = 12
}

/// Iterator over anything indexable by a small int: list, tuple, str, bytes, ...
enum SequenceIteratorObject {
  static let sequence = 0
  /// A small int: an index, for a str the byte offset.
  static let index = 1
  static let payload = 8
}
