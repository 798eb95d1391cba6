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
  case coroutine = 30
  case asyncGenerator = 31
  case rangeIterator = 32
  case sequenceIterator = 33
  case tableIterator = 34
  case reversedIterator = 35
  case callIterator = 36
  case awaitable = 37
  case enumerate = 38
  case zip = 39
  case map = 40
  case filter = 41
  case dictKeys = 42
  case dictValues = 43
  case dictItems = 44
  case object = 45
  case type = 46
  case noneType = 47
  case bool = 48
  case ellipsisType = 49
  case notImplementedType = 50
  case native = 51
  case baseException = 52
  case systemExit = 53
  case keyboardInterrupt = 54
  case generatorExit = 55
  case exceptionType = 56
  case stopIteration = 57
  case stopAsyncIteration = 58
  case arithmeticError = 59
  case overflowError = 60
  case zeroDivisionError = 61
  case floatingPointError = 62
  case assertionError = 63
  case attributeError = 64
  case eofError = 65
  case importError = 66
  case moduleNotFoundError = 67
  case lookupError = 68
  case indexError = 69
  case keyError = 70
  case memoryError = 71
  case nameError = 72
  case unboundLocalError = 73
  case osError = 74
  case runtimeError = 75
  case recursionError = 76
  case notImplementedError = 77
  case syntaxError = 78
  case indentationError = 79
  case typeError = 80
  case valueError = 81
  case unicodeError = 82
  case builtins = 83
  case sysModule = 84
  case gcModule = 85
  case mathModule = 86
  case timeModule = 87
  case randomModule = 88
  case sysImplementation = 89
  case sysStdout = 90

  /// The payload consists of values, which the collector follows.
  @inline(__always) var isTraced: Bool { rawValue >= 7 }
  @inline(__always) var holdsValues: Bool { rawValue >= 7 }
}

let typeCount = 91

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
let typeRows: InlineArray<91, TypeRow> = [
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 287, base: .object, firstNative: 0, nativeCount: 14),
  TypeRow(name: 252, base: .object, firstNative: 14, nativeCount: 10),
  TypeRow(name: 422, base: .object, firstNative: 24, nativeCount: 53),
  TypeRow(name: 184, base: .object, firstNative: 77, nativeCount: 43),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .free, firstNative: 0, nativeCount: 0),
  TypeRow(name: 199, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 182, base: .object, firstNative: 120, nativeCount: 49),
  TypeRow(name: 326, base: .object, firstNative: 169, nativeCount: 20),
  TypeRow(name: 446, base: .object, firstNative: 189, nativeCount: 7),
  TypeRow(name: 216, base: .object, firstNative: 196, nativeCount: 19),
  TypeRow(name: 398, base: .object, firstNative: 215, nativeCount: 22),
  TypeRow(name: 262, base: .object, firstNative: 237, nativeCount: 9),
  TypeRow(name: 376, base: .object, firstNative: 246, nativeCount: 8),
  TypeRow(name: 409, base: .object, firstNative: 254, nativeCount: 5),
  TypeRow(name: 192, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 265, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 344, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 348, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 447, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 0, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 371, base: .object, firstNative: 259, nativeCount: 7),
  TypeRow(name: 196, base: .object, firstNative: 266, nativeCount: 2),
  TypeRow(name: 417, base: .object, firstNative: 268, nativeCount: 2),
  TypeRow(name: 426, base: .object, firstNative: 270, nativeCount: 1),
  TypeRow(name: 269, base: .object, firstNative: 271, nativeCount: 5),
  TypeRow(name: 206, base: .object, firstNative: 276, nativeCount: 4),
  TypeRow(name: 169, base: .object, firstNative: 280, nativeCount: 5),
  TypeRow(name: 377, base: .object, firstNative: 285, nativeCount: 2),
  TypeRow(name: 316, base: .object, firstNative: 287, nativeCount: 2),
  TypeRow(name: 218, base: .object, firstNative: 289, nativeCount: 2),
  TypeRow(name: 386, base: .object, firstNative: 291, nativeCount: 1),
  TypeRow(name: 186, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 170, base: .object, firstNative: 292, nativeCount: 6),
  TypeRow(name: 234, base: .object, firstNative: 298, nativeCount: 2),
  TypeRow(name: 460, base: .object, firstNative: 300, nativeCount: 2),
  TypeRow(name: 336, base: .object, firstNative: 302, nativeCount: 2),
  TypeRow(name: 250, base: .object, firstNative: 304, nativeCount: 2),
  TypeRow(name: 219, base: .object, firstNative: 306, nativeCount: 1),
  TypeRow(name: 220, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 217, base: .object, firstNative: 307, nativeCount: 1),
  TypeRow(name: 357, base: .free, firstNative: 308, nativeCount: 12),
  TypeRow(name: 447, base: .object, firstNative: 320, nativeCount: 2),
  TypeRow(name: 22, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 179, base: .int, firstNative: 322, nativeCount: 1),
  TypeRow(name: 228, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 25, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 180, base: .object, firstNative: 0, nativeCount: 0),
  TypeRow(name: 7, base: .object, firstNative: 323, nativeCount: 8),
  TypeRow(name: 33, base: .baseException, firstNative: 331, nativeCount: 1),
  TypeRow(name: 17, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 12, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 10, base: .baseException, firstNative: 0, nativeCount: 0),
  TypeRow(name: 31, base: .exceptionType, firstNative: 332, nativeCount: 1),
  TypeRow(name: 30, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 4, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 27, base: .arithmeticError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 39, base: .arithmeticError, firstNative: 0, nativeCount: 0),
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
  TypeRow(name: 36, base: .nameError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 26, base: .exceptionType, firstNative: 333, nativeCount: 1),
  TypeRow(name: 29, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 28, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 24, base: .runtimeError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 32, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 14, base: .syntaxError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 35, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 38, base: .exceptionType, firstNative: 0, nativeCount: 0),
  TypeRow(name: 37, base: .valueError, firstNative: 0, nativeCount: 0),
  TypeRow(name: 181, base: .module, firstNative: 334, nativeCount: 40),
  TypeRow(name: 430, base: .module, firstNative: 374, nativeCount: 10),
  TypeRow(name: 267, base: .module, firstNative: 384, nativeCount: 6),
  TypeRow(name: 338, base: .module, firstNative: 390, nativeCount: 54),
  TypeRow(name: 440, base: .module, firstNative: 444, nativeCount: 13),
  TypeRow(name: 374, base: .module, firstNative: 457, nativeCount: 8),
  TypeRow(name: 281, base: .module, firstNative: 465, nativeCount: 2),
  TypeRow(name: 34, base: .module, firstNative: 467, nativeCount: 2),
]
