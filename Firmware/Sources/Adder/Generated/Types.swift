// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// What a value is: the kind in a heap header, a built-in type, an exception class, a module.
public enum TypeID: UInt8, Sendable {
  case free = 0
  case internTable = 1
  case int = 2
  case float = 3
  case str = 4
  case bytes = 5
  case bytearrayData = 6
  case array = 7
  case stackSegment = 8
  case code = 9
  case bytearray = 10
  case list = 11
  case tuple = 12
  case dict = 13
  case set = 14
  case frozenset = 15
  case range = 16
  case slice = 17
  case cell = 18
  case function = 19
  case method = 20
  case module = 21
  case classObject = 22
  case instance = 23
  case exception = 24
  case property = 25
  case classmethod = 26
  case staticmethod = 27
  case superObject = 28
  case generator = 29
  case rangeIterator = 30
  case sequenceIterator = 31
  case tableIterator = 32
  case reversedIterator = 33
  case callIterator = 34
  case enumerate = 35
  case zip = 36
  case map = 37
  case filter = 38
  case dictKeys = 39
  case dictValues = 40
  case dictItems = 41
  case object = 42
  case type = 43
  case noneType = 44
  case bool = 45
  case ellipsisType = 46
  case notImplementedType = 47
  case native = 48
  case baseException = 49
  case systemExit = 50
  case keyboardInterrupt = 51
  case generatorExit = 52
  case exceptionType = 53
  case stopIteration = 54
  case arithmeticError = 55
  case overflowError = 56
  case zeroDivisionError = 57
  case floatingPointError = 58
  case assertionError = 59
  case attributeError = 60
  case eofError = 61
  case importError = 62
  case moduleNotFoundError = 63
  case lookupError = 64
  case indexError = 65
  case keyError = 66
  case memoryError = 67
  case nameError = 68
  case unboundLocalError = 69
  case osError = 70
  case runtimeError = 71
  case recursionError = 72
  case notImplementedError = 73
  case syntaxError = 74
  case indentationError = 75
  case typeError = 76
  case valueError = 77
  case unicodeError = 78
  case builtins = 79
  case sysModule = 80
  case gcModule = 81
  case mathModule = 82
  case timeModule = 83
  case randomModule = 84
  case sysImplementation = 85
  case sysStdout = 86

  /// The payload consists of values, which the collector follows.
  @inline(__always) var isTraced: Bool { rawValue >= 7 }
  @inline(__always) var holdsValues: Bool { rawValue >= 7 }
}

let typeCount = 87

struct TypeRow: Sendable {
  /// The name Python shows.
  let name: UInt16
  let base: TypeID
  /// Its rows in `nativeRows`, sorted by name.
  let firstNative: UInt16
  let nativeCount: UInt8
}

/// By `TypeID`. `free` as a base means none.
let typeRows: InlineArray<87, TypeRow> = [
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 241, base: .object, firstNative: 0, nativeCount: 10),
  TypeRow(name: 213, base: .object, firstNative: 10, nativeCount: 6),
  TypeRow(name: 366, base: .object, firstNative: 16, nativeCount: 48),
  TypeRow(name: 161, base: .object, firstNative: 64, nativeCount: 41),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 173, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 159, base: .object, firstNative: 105, nativeCount: 49),
  TypeRow(name: 276, base: .object, firstNative: 154, nativeCount: 12),
  TypeRow(name: 390, base: .object, firstNative: 166, nativeCount: 3),
  TypeRow(name: 186, base: .object, firstNative: 169, nativeCount: 12),
  TypeRow(name: 344, base: .object, firstNative: 181, nativeCount: 18),
  TypeRow(name: 223, base: .object, firstNative: 199, nativeCount: 9),
  TypeRow(name: 322, base: .object, firstNative: 208, nativeCount: 6),
  TypeRow(name: 353, base: .object, firstNative: 214, nativeCount: 5),
  TypeRow(name: 166, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 225, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 292, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 296, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 391, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 317, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 170, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 361, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 370, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 229, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 323, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 266, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 188, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 332, base: .object, firstNative: 219, nativeCount: 1),
  TypeRow(name: 162, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 200, base: .object, firstNative: 220, nativeCount: 1),
  TypeRow(name: 402, base: .object, firstNative: 221, nativeCount: 1),
  TypeRow(name: 285, base: .object, firstNative: 222, nativeCount: 1),
  TypeRow(name: 211, base: .object, firstNative: 223, nativeCount: 1),
  TypeRow(name: 189, base: .object, firstNative: 224, nativeCount: 1),
  TypeRow(name: 190, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 187, base: .object, firstNative: 225, nativeCount: 1),
  TypeRow(name: 303, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 391, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 18, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 156, base: .int, firstNative: 226, nativeCount: 1),
  TypeRow(name: 195, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 20, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 157, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 4, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 27, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 13, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 8, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 6, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 25, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 1, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 22, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 33, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 7, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 2, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 3, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 5, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 9, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 16, base: .importError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 14, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 11, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 12, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 15, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 17, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 30, base: .nameError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 21, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 24, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 23, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 19, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 26, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 10, base: .syntaxError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 29, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 32, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 31, base: .valueError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 158, base: .module, firstNative: 227, nativeCount: 19),
  TypeRow(name: 374, base: .module, firstNative: 246, nativeCount: 10),
  TypeRow(name: 227, base: .module, firstNative: 256, nativeCount: 3),
  TypeRow(name: 286, base: .module, firstNative: 259, nativeCount: 54),
  TypeRow(name: 384, base: .module, firstNative: 313, nativeCount: 13),
  TypeRow(name: 320, base: .module, firstNative: 326, nativeCount: 8),
  TypeRow(name: 235, base: .module, firstNative: 334, nativeCount: 2),
  TypeRow(name: 28, base: .module, firstNative: 336, nativeCount: 2),
]
