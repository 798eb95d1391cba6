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
  /// What a script set on it, a dict, or unset.
  static let attributes = 1
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
  /// Where instances keep each attribute: an `.array` of the names in the order of their slots, its
  /// tail unset; or unset. A class learns its instances' attributes as they are first set, so an
  /// instance needs no dict of its own.
  static let slots = 4
  /// The `TypeID` of the built-in type that instances wrap or are, a small int; `object` if none. In its
  /// bits from 8 on: where the code of the body is, if that is in flash, whose methods become attributes
  /// when they are first asked for.
  static let native = 5
  /// The class of the class: `type` or one derived from it. Another one takes over where the body ends:
  /// until then the object only stands for the namespace, which is in `slots`.
  static let meta = 6
  static let payload = 28
}

enum InstanceObject {
  static let type = 0
  /// An `.array` with the slots that did not fit when the instance was made, or unset; or the dict that
  /// holds all attributes since somebody asked for `__dict__`.
  static let overflow = 1
  /// The first slot.
  static let slots = 2
}

enum DescriptorObject {
  /// property: getter, setter, deleter; classmethod and staticmethod: what they wrap.
  static let getter = 0
  static let setter = 1
  static let deleter = 2
  static let propertyPayload = 12
}

enum SuperObject {
  /// The look-up starts behind this class in the order of the receiver's type.
  static let type = 0
  static let receiver = 1
  /// The type whose order is followed.
  static let start = 2
  static let payload = 12
}

/// A generator holds its frame.
enum GeneratorObject {
  /// The address of the yield where it waits; false: not started, none: running, unset: finished.
  static let state = 0
  /// Where the main stack is free for the frames of its callees (an address).
  static let stackTop = 1
  /// Its first register; the frame's links are in front.
  static let registers = 5
}

enum ExceptionObject {
  /// A built-in type or a class.
  static let type = 0
  static let args = 1
  /// Where it passed, innermost first: an `.array` of pairs, code and a small int (line, and times
  /// that it repeats << 16), its tail unset; or unset.
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
