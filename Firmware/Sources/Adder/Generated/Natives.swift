// Written by adder-tables from Firmware/Tables. Do not edit: change the table, run `make tables`.
// swift-format-ignore-file

/// A function written in Swift that Python sees.
struct NativeRow: Sendable {
  let name: UInt16
  /// Which names it takes by keyword: a row of `nativeKeywords`; 255 takes any.
  let keywords: UInt8
  let flavour: NativeFlavour
  /// How many positional arguments it takes; 255 is any number.
  let minimum: UInt8
  let maximum: UInt8
}

enum NativeFlavour: UInt8, Sendable {
  case function, property, classMethod
}

let nativeCount = 338
let nativeRows: InlineArray<338, NativeRow> = [
  NativeRow(name: 101, keywords: 1, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 154, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 155, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 176, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 185, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 220, keywords: 2, flavour: .classMethod, minimum: 1, maximum: 3),
  NativeRow(name: 234, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 302, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 324, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 387, keywords: 3, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 146, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 176, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 234, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 244, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 324, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 101, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 163, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 164, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 181, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 196, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 199, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 205, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 212, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 217, keywords: 255, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 218, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 245, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 246, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 247, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 249, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 250, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 253, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 257, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 258, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 260, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 263, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 264, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 267, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 284, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 4),
  NativeRow(name: 306, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 327, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 328, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 329, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 333, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 334, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 335, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 337, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 338, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 339, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 356, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 357, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 360, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 368, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 386, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 388, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 395, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 401, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 101, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 163, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 181, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 182, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 199, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 205, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 212, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 221, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 245, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 246, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 247, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 250, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 260, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 263, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 264, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 267, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 306, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 327, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 328, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 329, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 333, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 334, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 335, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 337, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 338, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 339, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 356, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 357, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 360, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 368, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 386, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 395, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 401, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 101, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 143, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 163, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 167, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 181, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 182, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 199, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 205, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 207, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 212, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 221, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 240, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 245, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 246, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 247, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 250, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 260, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 263, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 264, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 267, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 306, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 327, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 328, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 329, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 331, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 333, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 334, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 335, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 337, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 338, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 339, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 356, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 357, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 360, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 368, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 386, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 395, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 401, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 143, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 181, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 207, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 240, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 331, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 354, keywords: 8, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 181, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 101, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 222, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 3),
  NativeRow(name: 230, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 265, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 270, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 313, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 345, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 394, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 397, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 140, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 191, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 192, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 242, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 243, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 251, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 262, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 373, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 393, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 394, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 177, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 191, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 242, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 251, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 262, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 393, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 181, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 236, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 359, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 364, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 365, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 359, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 364, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 365, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 101, keywords: 9, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 101, keywords: 10, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 251, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 251, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 101, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 136, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 141, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 142, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 153, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 169, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 194, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 232, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 239, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 273, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 11, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 293, keywords: 11, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 304, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 305, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 314, keywords: 12, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 315, keywords: 13, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 330, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 336, keywords: 14, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 355, keywords: 8, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 369, keywords: 9, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 145, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 160, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 203, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 235, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 288, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 311, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 362, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 363, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 398, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 399, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 174, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 290, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 291, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 138, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 139, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 147, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 148, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 149, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 150, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 151, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 165, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 175, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 179, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 180, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 184, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 201, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 202, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 204, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 206, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 208, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 209, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 214, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 216, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 219, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 224, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 226, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 233, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 238, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 248, keywords: 15, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 252, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 254, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 256, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 259, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 271, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 272, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 278, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 279, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 295, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 300, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 309, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 310, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 314, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 316, keywords: 9, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 348, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 358, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 376, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 377, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 378, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 389, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 65381, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 298, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 307, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 308, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 350, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 351, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 352, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 380, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 381, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 382, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 383, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 384, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 385, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 168, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 231, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 319, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 320, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 321, keywords: 0, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 340, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 346, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 392, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 299, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 398, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 215, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 400, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
]

/// Calls the function of row `index`, whose arguments have been checked.
func callNative(_ index: Int, _ args: Args) throws(Raised) -> Value {
  switch index {
  case 0: return try intNew(args)
  case 1: return try intBitCount(args)
  case 2: return try intBitLengthMethod(args)
  case 3: return try intSelf(args)
  case 4: return try intDenominator(args)
  case 5: return try intFromBytes(args)
  case 6: return try intImaginary(args)
  case 7: return try intSelf(args)
  case 8: return try intSelf(args)
  case 9: return try intToBytes(args)
  case 10: return try floatNew(args)
  case 11: return try floatAsIntegerRatio(args)
  case 12: return try floatSelf(args)
  case 13: return try floatImaginary(args)
  case 14: return try floatIsInteger(args)
  case 15: return try floatSelf(args)
  case 16: return try stringNew(args)
  case 17: return try textCapitalize(args)
  case 18: return try textLower(args)
  case 19: return try textCenter(args)
  case 20: return try textCount(args)
  case 21: return try stringEncode(args)
  case 22: return try textEndsWith(args)
  case 23: return try textExpandTabs(args)
  case 24: return try textFind(args)
  case 25: return try stringFormat(args)
  case 26: return try stringFormatMap(args)
  case 27: return try textIndex(args)
  case 28: return try textIsAlnum(args)
  case 29: return try textIsAlpha(args)
  case 30: return try textIsASCII(args)
  case 31: return try textIsDigit(args)
  case 32: return try textIsDigit(args)
  case 33: return try textIsIdentifier(args)
  case 34: return try textIsLower(args)
  case 35: return try textIsDigit(args)
  case 36: return try textIsPrintable(args)
  case 37: return try textIsSpace(args)
  case 38: return try textIsTitle(args)
  case 39: return try textIsUpper(args)
  case 40: return try textJoin(args)
  case 41: return try textLjust(args)
  case 42: return try textLower(args)
  case 43: return try textLstrip(args)
  case 44: return try stringMakeTrans(args)
  case 45: return try textPartition(args)
  case 46: return try textRemovePrefix(args)
  case 47: return try textRemoveSuffix(args)
  case 48: return try textReplace(args)
  case 49: return try textRfind(args)
  case 50: return try textRindex(args)
  case 51: return try textRjust(args)
  case 52: return try textRpartition(args)
  case 53: return try textRsplit(args)
  case 54: return try textRstrip(args)
  case 55: return try textSplit(args)
  case 56: return try textSplitLines(args)
  case 57: return try textStartsWith(args)
  case 58: return try textStrip(args)
  case 59: return try textSwapCase(args)
  case 60: return try textTitle(args)
  case 61: return try stringTranslate(args)
  case 62: return try textUpper(args)
  case 63: return try textZfill(args)
  case 64: return try bytesNew(args)
  case 65: return try textCapitalize(args)
  case 66: return try textCenter(args)
  case 67: return try textCount(args)
  case 68: return try bytesDecode(args)
  case 69: return try textEndsWith(args)
  case 70: return try textExpandTabs(args)
  case 71: return try textFind(args)
  case 72: return try bytesFromHex(args)
  case 73: return try bytesHex(args)
  case 74: return try textIndex(args)
  case 75: return try textIsAlnum(args)
  case 76: return try textIsAlpha(args)
  case 77: return try textIsASCII(args)
  case 78: return try textIsDigit(args)
  case 79: return try textIsLower(args)
  case 80: return try textIsSpace(args)
  case 81: return try textIsTitle(args)
  case 82: return try textIsUpper(args)
  case 83: return try textJoin(args)
  case 84: return try textLjust(args)
  case 85: return try textLower(args)
  case 86: return try textLstrip(args)
  case 87: return try textPartition(args)
  case 88: return try textRemovePrefix(args)
  case 89: return try textRemoveSuffix(args)
  case 90: return try textReplace(args)
  case 91: return try textRfind(args)
  case 92: return try textRindex(args)
  case 93: return try textRjust(args)
  case 94: return try textRpartition(args)
  case 95: return try textRsplit(args)
  case 96: return try textRstrip(args)
  case 97: return try textSplit(args)
  case 98: return try textSplitLines(args)
  case 99: return try textStartsWith(args)
  case 100: return try textStrip(args)
  case 101: return try textSwapCase(args)
  case 102: return try textTitle(args)
  case 103: return try textUpper(args)
  case 104: return try textZfill(args)
  case 105: return try bytearrayNew(args)
  case 106: return try bytearrayAppend(args)
  case 107: return try textCapitalize(args)
  case 108: return try textCenter(args)
  case 109: return try bytearrayClear(args)
  case 110: return try bytearrayCopy(args)
  case 111: return try textCount(args)
  case 112: return try bytesDecode(args)
  case 113: return try textEndsWith(args)
  case 114: return try textExpandTabs(args)
  case 115: return try bytearrayExtendMethod(args)
  case 116: return try textFind(args)
  case 117: return try bytesFromHex(args)
  case 118: return try bytesHex(args)
  case 119: return try textIndex(args)
  case 120: return try bytearrayInsert(args)
  case 121: return try textIsAlnum(args)
  case 122: return try textIsAlpha(args)
  case 123: return try textIsASCII(args)
  case 124: return try textIsDigit(args)
  case 125: return try textIsLower(args)
  case 126: return try textIsSpace(args)
  case 127: return try textIsTitle(args)
  case 128: return try textIsUpper(args)
  case 129: return try textJoin(args)
  case 130: return try textLjust(args)
  case 131: return try textLower(args)
  case 132: return try textLstrip(args)
  case 133: return try textPartition(args)
  case 134: return try bytearrayPop(args)
  case 135: return try bytearrayRemove(args)
  case 136: return try textRemovePrefix(args)
  case 137: return try textRemoveSuffix(args)
  case 138: return try textReplace(args)
  case 139: return try bytearrayReverse(args)
  case 140: return try textRfind(args)
  case 141: return try textRindex(args)
  case 142: return try textRjust(args)
  case 143: return try textRpartition(args)
  case 144: return try textRsplit(args)
  case 145: return try textRstrip(args)
  case 146: return try textSplit(args)
  case 147: return try textSplitLines(args)
  case 148: return try textStartsWith(args)
  case 149: return try textStrip(args)
  case 150: return try textSwapCase(args)
  case 151: return try textTitle(args)
  case 152: return try textUpper(args)
  case 153: return try textZfill(args)
  case 154: return try listConstruct(args)
  case 155: return try listMethodAppend(args)
  case 156: return try listMethodClear(args)
  case 157: return try listMethodCopy(args)
  case 158: return try sequenceMethodCount(args)
  case 159: return try listMethodExtend(args)
  case 160: return try sequenceMethodIndex(args)
  case 161: return try listMethodInsert(args)
  case 162: return try listMethodPop(args)
  case 163: return try listMethodRemove(args)
  case 164: return try listMethodReverse(args)
  case 165: return try listMethodSort(args)
  case 166: return try tupleConstruct(args)
  case 167: return try sequenceMethodCount(args)
  case 168: return try sequenceMethodIndex(args)
  case 169: return try dictConstruct(args)
  case 170: return try tableMethodClear(args)
  case 171: return try dictMethodCopy(args)
  case 172: return try dictFromkeys(args)
  case 173: return try dictMethodGet(args)
  case 174: return try dictMethodItems(args)
  case 175: return try dictMethodKeys(args)
  case 176: return try dictMethodPop(args)
  case 177: return try dictMethodPopitem(args)
  case 178: return try dictMethodSetdefault(args)
  case 179: return try dictMethodUpdate(args)
  case 180: return try dictMethodValues(args)
  case 181: return try setConstruct(args)
  case 182: return try setMethodAdd(args)
  case 183: return try tableMethodClear(args)
  case 184: return try setMethodCopy(args)
  case 185: return try setMethodDifference(args)
  case 186: return try setMethodDifferenceUpdate(args)
  case 187: return try setMethodDiscard(args)
  case 188: return try setMethodIntersection(args)
  case 189: return try setMethodIntersectionUpdate(args)
  case 190: return try setMethodIsdisjoint(args)
  case 191: return try setMethodIssubset(args)
  case 192: return try setMethodIssuperset(args)
  case 193: return try setMethodPop(args)
  case 194: return try setMethodRemove(args)
  case 195: return try setMethodSymmetricDifference(args)
  case 196: return try setMethodSymmetricDifferenceUpdate(args)
  case 197: return try setMethodUnion(args)
  case 198: return try setMethodUpdate(args)
  case 199: return try frozensetConstruct(args)
  case 200: return try setMethodCopy(args)
  case 201: return try setMethodDifference(args)
  case 202: return try setMethodIntersection(args)
  case 203: return try setMethodIsdisjoint(args)
  case 204: return try setMethodIssubset(args)
  case 205: return try setMethodIssuperset(args)
  case 206: return try setMethodSymmetricDifference(args)
  case 207: return try setMethodUnion(args)
  case 208: return try rangeConstruct(args)
  case 209: return try rangeMethodCount(args)
  case 210: return try rangeMethodIndex(args)
  case 211: return try rangeStart(args)
  case 212: return try rangeStep(args)
  case 213: return try rangeStop(args)
  case 214: return try sliceConstruct(args)
  case 215: return try sliceMethodIndices(args)
  case 216: return try sliceStart(args)
  case 217: return try sliceStep(args)
  case 218: return try sliceStop(args)
  case 219: return try reversedConstruct(args)
  case 220: return try enumerateConstruct(args)
  case 221: return try zipConstruct(args)
  case 222: return try mapConstruct(args)
  case 223: return try filterConstruct(args)
  case 224: return try setMethodIsdisjoint(args)
  case 225: return try setMethodIsdisjoint(args)
  case 226: return try boolNew(args)
  case 227: return try absFunction(args)
  case 228: return try allFunction(args)
  case 229: return try anyFunction(args)
  case 230: return try binFunction(args)
  case 231: return try chrFunction(args)
  case 232: return try divmodFunction(args)
  case 233: return try hexFunction(args)
  case 234: return try inputFunction(args)
  case 235: return try lenFunction(args)
  case 236: return try maxFunction(args)
  case 237: return try minFunction(args)
  case 238: return try octFunction(args)
  case 239: return try ordFunction(args)
  case 240: return try powFunction(args)
  case 241: return try printFunction(args)
  case 242: return try reprFunction(args)
  case 243: return try roundFunction(args)
  case 244: return try sortedFunction(args)
  case 245: return try sumFunction(args)
  case 246: return try sysArgv(args)
  case 247: return try sysByteorder(args)
  case 248: return try sysExit(args)
  case 249: return try sysImplementation(args)
  case 250: return try sysMaxsize(args)
  case 251: return try sysPlatform(args)
  case 252: return try sysStdout(args)
  case 253: return try sysStdout(args)
  case 254: return try sysVersion(args)
  case 255: return try sysVersionInfo(args)
  case 256: return try gcCollect(args)
  case 257: return try gcMemAlloc(args)
  case 258: return try gcMemFree(args)
  case 259: return try mathAcos(args)
  case 260: return try mathAcosh(args)
  case 261: return try mathAsin(args)
  case 262: return try mathAsinh(args)
  case 263: return try mathAtan(args)
  case 264: return try mathAtan2(args)
  case 265: return try mathAtanh(args)
  case 266: return try mathCeil(args)
  case 267: return try mathComb(args)
  case 268: return try mathCopysign(args)
  case 269: return try mathCos(args)
  case 270: return try mathCosh(args)
  case 271: return try mathDegrees(args)
  case 272: return try mathErf(args)
  case 273: return try mathErfc(args)
  case 274: return try mathExp(args)
  case 275: return try mathExpm1(args)
  case 276: return try mathFabs(args)
  case 277: return try mathFactorial(args)
  case 278: return try mathFloor(args)
  case 279: return try mathFmod(args)
  case 280: return try mathFrexp(args)
  case 281: return try mathFsum(args)
  case 282: return try mathGamma(args)
  case 283: return try mathGCD(args)
  case 284: return try mathHypot(args)
  case 285: return try mathInfinity(args)
  case 286: return try mathIsClose(args)
  case 287: return try mathIsFinite(args)
  case 288: return try mathIsInfinite(args)
  case 289: return try mathIsNaN(args)
  case 290: return try mathIsqrt(args)
  case 291: return try mathLCM(args)
  case 292: return try mathLdexp(args)
  case 293: return try mathLogGamma(args)
  case 294: return try mathLog(args)
  case 295: return try mathLog10(args)
  case 296: return try mathLog1p(args)
  case 297: return try mathLog2(args)
  case 298: return try mathModf(args)
  case 299: return try mathNaN(args)
  case 300: return try mathPerm(args)
  case 301: return try mathPi(args)
  case 302: return try mathPow(args)
  case 303: return try mathProd(args)
  case 304: return try mathRadians(args)
  case 305: return try mathSin(args)
  case 306: return try mathSinh(args)
  case 307: return try mathSqrt(args)
  case 308: return try mathTan(args)
  case 309: return try mathTanh(args)
  case 310: return try mathTau(args)
  case 311: return try mathTrunc(args)
  case 312: return try mathE(args)
  case 313: return try timeSeconds(args)
  case 314: return try timeNanoseconds(args)
  case 315: return try timeSeconds(args)
  case 316: return try timeNanoseconds(args)
  case 317: return try timeSleep(args)
  case 318: return try timeSleepMs(args)
  case 319: return try timeSleepUs(args)
  case 320: return try timeTicksAdd(args)
  case 321: return try timeTicksDiff(args)
  case 322: return try timeTicksMs(args)
  case 323: return try timeTicksUs(args)
  case 324: return try timeSeconds(args)
  case 325: return try timeNanoseconds(args)
  case 326: return try randomChoice(args)
  case 327: return try randomGetrandbits(args)
  case 328: return try randomRandint(args)
  case 329: return try randomRandom(args)
  case 330: return try randomRandrange(args)
  case 331: return try randomSeed(args)
  case 332: return try randomShuffle(args)
  case 333: return try randomUniform(args)
  case 334: return try implementationName(args)
  case 335: return try implementationVersion(args)
  case 336: return try stdoutFlush(args)
  case 337: return try stdoutWrite(args)
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<64, UInt16> = [
  65535, 65535, 65535, 65535, 152, 65535, 65535, 65535, 161, 160, 347, 65535, 274, 160, 347, 65535,
  197, 65535, 65535, 65535, 375, 65535, 65535, 65535, 343, 289, 65535, 65535, 268, 65535, 65535,
  65535, 269, 331, 65535, 65535, 359, 65535, 65535, 65535, 367, 65535, 65535, 65535, 269, 183,
  65535, 65535, 294, 65535, 65535, 65535, 343, 198, 210, 215, 301, 65535, 65535, 65535, 325, 137,
  65535, 65535,
]
