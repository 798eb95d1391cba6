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

  // Always inlined, or the table would be built at run time, in RAM.
  @inline(__always)
  init(name: UInt16, base: TypeID, firstNative: UInt16, nativeCount: UInt8) {
    self.name = name
    self.base = base
    self.firstNative = firstNative
    self.nativeCount = nativeCount
  }
}

/// By `TypeID`. `free` as a base means none.
let typeRows: InlineArray<87, TypeRow> = [
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 271, base: .object, firstNative: 0, nativeCount: 14),
  TypeRow(name: 236, base: .object, firstNative: 14, nativeCount: 10),
  TypeRow(name: 405, base: .object, firstNative: 24, nativeCount: 53),
  TypeRow(name: 170, base: .object, firstNative: 77, nativeCount: 43),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 184, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 168, base: .object, firstNative: 120, nativeCount: 49),
  TypeRow(name: 310, base: .object, firstNative: 169, nativeCount: 20),
  TypeRow(name: 429, base: .object, firstNative: 189, nativeCount: 7),
  TypeRow(name: 200, base: .object, firstNative: 196, nativeCount: 19),
  TypeRow(name: 381, base: .object, firstNative: 215, nativeCount: 22),
  TypeRow(name: 246, base: .object, firstNative: 237, nativeCount: 9),
  TypeRow(name: 359, base: .object, firstNative: 246, nativeCount: 8),
  TypeRow(name: 392, base: .object, firstNative: 254, nativeCount: 5),
  TypeRow(name: 177, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 249, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 327, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 331, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 430, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 354, base: .object, firstNative: 259, nativeCount: 7),
  TypeRow(name: 181, base: .object, firstNative: 266, nativeCount: 2),
  TypeRow(name: 400, base: .object, firstNative: 268, nativeCount: 2),
  TypeRow(name: 409, base: .object, firstNative: 270, nativeCount: 1),
  TypeRow(name: 253, base: .object, firstNative: 271, nativeCount: 5),
  TypeRow(name: 360, base: .object, firstNative: 276, nativeCount: 2),
  TypeRow(name: 300, base: .object, firstNative: 278, nativeCount: 2),
  TypeRow(name: 202, base: .object, firstNative: 280, nativeCount: 2),
  TypeRow(name: 369, base: .object, firstNative: 282, nativeCount: 1),
  TypeRow(name: 172, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 218, base: .object, firstNative: 283, nativeCount: 2),
  TypeRow(name: 443, base: .object, firstNative: 285, nativeCount: 2),
  TypeRow(name: 320, base: .object, firstNative: 287, nativeCount: 2),
  TypeRow(name: 234, base: .object, firstNative: 289, nativeCount: 2),
  TypeRow(name: 203, base: .object, firstNative: 291, nativeCount: 1),
  TypeRow(name: 204, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 201, base: .object, firstNative: 292, nativeCount: 1),
  TypeRow(name: 340, base: .free, firstNative: 293, nativeCount: 12),
  TypeRow(name: 430, base: .object, firstNative: 305, nativeCount: 2),
  TypeRow(name: 22, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 165, base: .int, firstNative: 307, nativeCount: 1),
  TypeRow(name: 212, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 25, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 166, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 7, base: .object, firstNative: 308, nativeCount: 8),
  TypeRow(name: 32, base: .baseException, firstNative: 316, nativeCount: 1),
  TypeRow(name: 17, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 12, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 10, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 30, base: .exceptionType, firstNative: 317, nativeCount: 1),
  TypeRow(name: 4, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 27, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 38, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 11, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 5, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 6, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 8, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 13, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 20, base: .importError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 18, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 15, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 16, base: .lookupError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 19, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 21, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 35, base: .nameError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 26, base: .exceptionType, firstNative: 318, nativeCount: 1),
  TypeRow(name: 29, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 28, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 24, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 31, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 14, base: .syntaxError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 34, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 37, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 36, base: .valueError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 167, base: .module, firstNative: 319, nativeCount: 38),
  TypeRow(name: 413, base: .module, firstNative: 357, nativeCount: 10),
  TypeRow(name: 251, base: .module, firstNative: 367, nativeCount: 6),
  TypeRow(name: 321, base: .module, firstNative: 373, nativeCount: 54),
  TypeRow(name: 423, base: .module, firstNative: 427, nativeCount: 13),
  TypeRow(name: 357, base: .module, firstNative: 440, nativeCount: 8),
  TypeRow(name: 265, base: .module, firstNative: 448, nativeCount: 2),
  TypeRow(name: 33, base: .module, firstNative: 450, nativeCount: 2),
]
