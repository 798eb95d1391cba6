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

  // Always inlined, or the table would be built at run time, in RAM.
  @inline(__always)
  init(name: UInt16, keywords: UInt8, flavour: NativeFlavour, minimum: UInt8, maximum: UInt8) {
    self.name = name
    self.keywords = keywords
    self.flavour = flavour
    self.minimum = minimum
    self.maximum = maximum
  }
}

enum NativeFlavour: UInt8, Sendable {
  case function, property, classMethod
}

let nativeCount = 452
let nativeRows: InlineArray<452, NativeRow> = [
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 97, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 104, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 1, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 138, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 163, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 164, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 187, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 199, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 243, keywords: 2, flavour: .classMethod, minimum: 1, maximum: 3),
  NativeRow(name: 264, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 339, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 361, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 426, keywords: 3, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 97, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 104, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 138, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 154, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 187, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 264, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 274, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 361, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 174, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 214, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 226, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 240, keywords: 255, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 241, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 276, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 279, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 284, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 289, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 290, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 296, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 301, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 311, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 317, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 319, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 4),
  NativeRow(name: 343, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 364, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 365, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 366, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 370, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 374, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 375, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 376, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 395, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 396, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 399, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 407, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 410, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 425, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 427, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 434, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 442, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 194, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 226, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 244, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 276, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 296, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 301, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 311, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 317, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 343, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 364, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 365, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 366, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 370, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 374, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 375, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 376, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 395, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 396, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 399, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 407, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 410, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 425, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 434, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 442, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 151, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 173, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 178, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 194, keywords: 4, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 217, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 226, keywords: 5, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 235, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 244, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 2),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 270, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 275, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 276, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 277, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 280, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 287, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 292, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 296, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 297, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 301, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 311, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 317, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 318, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 343, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 363, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 364, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 365, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 366, keywords: 0, flavour: .function, minimum: 3, maximum: 4),
  NativeRow(name: 368, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 370, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 371, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 372, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 374, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 375, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 376, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 395, keywords: 6, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 396, keywords: 7, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 399, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 407, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 410, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 425, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 434, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 442, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 40, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 55, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 135, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 151, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 228, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 270, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 363, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 368, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 393, keywords: 8, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 55, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 72, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 135, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 245, keywords: 0, flavour: .classMethod, minimum: 2, maximum: 3),
  NativeRow(name: 254, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 298, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 304, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 350, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 383, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 433, keywords: 255, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 436, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 51, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 148, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 182, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 205, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 206, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 209, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 272, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 273, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 294, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 295, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 349, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 363, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 411, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 412, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 432, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 433, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 189, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 205, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 272, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 294, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 295, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 411, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 432, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 95, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 193, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 266, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 398, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 403, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 404, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 267, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 398, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 403, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 404, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 9, flavour: .function, minimum: 1, maximum: 5),
  NativeRow(name: 198, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 231, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 232, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 247, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 257, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 384, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 67, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 67, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 183, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 379, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 418, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 91, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 10, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 11, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 109, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 281, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 53, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 60, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 66, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 71, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 74, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 84, keywords: 0, flavour: .classMethod, minimum: 1, maximum: 1),
  NativeRow(name: 106, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 116, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 134, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 137, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 2, maximum: 4),
  NativeRow(name: 334, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 47, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 52, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 83, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 108, keywords: 0, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 139, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 140, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 152, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 440, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 184, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 435, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 221, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 144, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 149, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 150, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 155, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 162, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 171, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 180, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 197, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 207, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 210, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 222, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 223, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 240, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 255, keywords: 0, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 258, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 259, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 260, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 261, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 263, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 269, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 286, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 293, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 299, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 307, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 312, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 322, keywords: 12, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 328, keywords: 12, flavour: .function, minimum: 1, maximum: 255),
  NativeRow(name: 338, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 341, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 342, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 351, keywords: 13, flavour: .function, minimum: 2, maximum: 3),
  NativeRow(name: 352, keywords: 14, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 367, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 373, keywords: 15, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 382, keywords: 0, flavour: .function, minimum: 3, maximum: 3),
  NativeRow(name: 394, keywords: 8, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 408, keywords: 10, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 437, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 153, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 169, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 224, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 265, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 323, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 348, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 401, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 402, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 438, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 439, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 185, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 208, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 213, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 282, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 325, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 326, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 146, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 147, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 156, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 157, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 158, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 159, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 160, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 176, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 186, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 190, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 191, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 192, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 196, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 219, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 220, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 225, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 227, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 229, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 230, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 237, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 239, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 242, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 248, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 250, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 252, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 262, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 268, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 278, keywords: 16, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 283, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 285, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 288, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 291, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 305, keywords: 0, flavour: .function, minimum: 0, maximum: 255),
  NativeRow(name: 306, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 309, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 313, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 314, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 315, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 316, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 330, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 336, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 346, keywords: 0, flavour: .function, minimum: 1, maximum: 2),
  NativeRow(name: 347, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 351, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 353, keywords: 10, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 355, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 387, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 388, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 397, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 415, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 416, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 417, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 428, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 65381, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 332, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 333, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 344, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 345, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 389, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 390, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 391, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 419, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 420, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 421, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 422, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 423, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 424, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 179, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 256, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 356, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 357, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 358, keywords: 0, flavour: .function, minimum: 1, maximum: 3),
  NativeRow(name: 377, keywords: 0, flavour: .function, minimum: 0, maximum: 1),
  NativeRow(name: 385, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
  NativeRow(name: 431, keywords: 0, flavour: .function, minimum: 2, maximum: 2),
  NativeRow(name: 335, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 438, keywords: 0, flavour: .property, minimum: 0, maximum: 1),
  NativeRow(name: 238, keywords: 0, flavour: .function, minimum: 0, maximum: 0),
  NativeRow(name: 441, keywords: 0, flavour: .function, minimum: 1, maximum: 1),
]

/// Calls the function of row `index`, whose arguments have been checked.
func callNative(_ index: Int, _ args: Args) throws(Raised) -> Value {
  switch index {
  case 0: return try specialAdd(args)
  case 1: return try specialLess(args)
  case 2: return try specialMultiply(args)
  case 3: return try intNew(args)
  case 4: return try specialSubtract(args)
  case 5: return try intBitCount(args)
  case 6: return try intBitLengthMethod(args)
  case 7: return try intSelf(args)
  case 8: return try intDenominator(args)
  case 9: return try intFromBytes(args)
  case 10: return try intImaginary(args)
  case 11: return try intSelf(args)
  case 12: return try intSelf(args)
  case 13: return try intToBytes(args)
  case 14: return try specialAdd(args)
  case 15: return try specialLess(args)
  case 16: return try specialMultiply(args)
  case 17: return try floatNew(args)
  case 18: return try specialSubtract(args)
  case 19: return try floatAsIntegerRatio(args)
  case 20: return try floatSelf(args)
  case 21: return try floatImaginary(args)
  case 22: return try floatIsInteger(args)
  case 23: return try floatSelf(args)
  case 24: return try specialAdd(args)
  case 25: return try specialContains(args)
  case 26: return try specialGetItem(args)
  case 27: return try specialIter(args)
  case 28: return try specialLen(args)
  case 29: return try stringNew(args)
  case 30: return try textCapitalize(args)
  case 31: return try textLower(args)
  case 32: return try textCenter(args)
  case 33: return try textCount(args)
  case 34: return try stringEncode(args)
  case 35: return try textEndsWith(args)
  case 36: return try textExpandTabs(args)
  case 37: return try textFind(args)
  case 38: return try stringFormat(args)
  case 39: return try stringFormatMap(args)
  case 40: return try textIndex(args)
  case 41: return try textIsAlnum(args)
  case 42: return try textIsAlpha(args)
  case 43: return try textIsASCII(args)
  case 44: return try textIsDigit(args)
  case 45: return try textIsDigit(args)
  case 46: return try textIsIdentifier(args)
  case 47: return try textIsLower(args)
  case 48: return try textIsDigit(args)
  case 49: return try textIsPrintable(args)
  case 50: return try textIsSpace(args)
  case 51: return try textIsTitle(args)
  case 52: return try textIsUpper(args)
  case 53: return try textJoin(args)
  case 54: return try textLjust(args)
  case 55: return try textLower(args)
  case 56: return try textLstrip(args)
  case 57: return try stringMakeTrans(args)
  case 58: return try textPartition(args)
  case 59: return try textRemovePrefix(args)
  case 60: return try textRemoveSuffix(args)
  case 61: return try textReplace(args)
  case 62: return try textRfind(args)
  case 63: return try textRindex(args)
  case 64: return try textRjust(args)
  case 65: return try textRpartition(args)
  case 66: return try textRsplit(args)
  case 67: return try textRstrip(args)
  case 68: return try textSplit(args)
  case 69: return try textSplitLines(args)
  case 70: return try textStartsWith(args)
  case 71: return try textStrip(args)
  case 72: return try textSwapCase(args)
  case 73: return try textTitle(args)
  case 74: return try stringTranslate(args)
  case 75: return try textUpper(args)
  case 76: return try textZfill(args)
  case 77: return try specialIter(args)
  case 78: return try specialLen(args)
  case 79: return try bytesNew(args)
  case 80: return try textCapitalize(args)
  case 81: return try textCenter(args)
  case 82: return try textCount(args)
  case 83: return try bytesDecode(args)
  case 84: return try textEndsWith(args)
  case 85: return try textExpandTabs(args)
  case 86: return try textFind(args)
  case 87: return try bytesFromHex(args)
  case 88: return try bytesHex(args)
  case 89: return try textIndex(args)
  case 90: return try textIsAlnum(args)
  case 91: return try textIsAlpha(args)
  case 92: return try textIsASCII(args)
  case 93: return try textIsDigit(args)
  case 94: return try textIsLower(args)
  case 95: return try textIsSpace(args)
  case 96: return try textIsTitle(args)
  case 97: return try textIsUpper(args)
  case 98: return try textJoin(args)
  case 99: return try textLjust(args)
  case 100: return try textLower(args)
  case 101: return try textLstrip(args)
  case 102: return try textPartition(args)
  case 103: return try textRemovePrefix(args)
  case 104: return try textRemoveSuffix(args)
  case 105: return try textReplace(args)
  case 106: return try textRfind(args)
  case 107: return try textRindex(args)
  case 108: return try textRjust(args)
  case 109: return try textRpartition(args)
  case 110: return try textRsplit(args)
  case 111: return try textRstrip(args)
  case 112: return try textSplit(args)
  case 113: return try textSplitLines(args)
  case 114: return try textStartsWith(args)
  case 115: return try textStrip(args)
  case 116: return try textSwapCase(args)
  case 117: return try textTitle(args)
  case 118: return try textUpper(args)
  case 119: return try textZfill(args)
  case 120: return try bytearrayNew(args)
  case 121: return try bytearrayAppend(args)
  case 122: return try textCapitalize(args)
  case 123: return try textCenter(args)
  case 124: return try bytearrayClear(args)
  case 125: return try bytearrayCopy(args)
  case 126: return try textCount(args)
  case 127: return try bytesDecode(args)
  case 128: return try textEndsWith(args)
  case 129: return try textExpandTabs(args)
  case 130: return try bytearrayExtendMethod(args)
  case 131: return try textFind(args)
  case 132: return try bytesFromHex(args)
  case 133: return try bytesHex(args)
  case 134: return try textIndex(args)
  case 135: return try bytearrayInsert(args)
  case 136: return try textIsAlnum(args)
  case 137: return try textIsAlpha(args)
  case 138: return try textIsASCII(args)
  case 139: return try textIsDigit(args)
  case 140: return try textIsLower(args)
  case 141: return try textIsSpace(args)
  case 142: return try textIsTitle(args)
  case 143: return try textIsUpper(args)
  case 144: return try textJoin(args)
  case 145: return try textLjust(args)
  case 146: return try textLower(args)
  case 147: return try textLstrip(args)
  case 148: return try textPartition(args)
  case 149: return try bytearrayPop(args)
  case 150: return try bytearrayRemove(args)
  case 151: return try textRemovePrefix(args)
  case 152: return try textRemoveSuffix(args)
  case 153: return try textReplace(args)
  case 154: return try bytearrayReverse(args)
  case 155: return try textRfind(args)
  case 156: return try textRindex(args)
  case 157: return try textRjust(args)
  case 158: return try textRpartition(args)
  case 159: return try textRsplit(args)
  case 160: return try textRstrip(args)
  case 161: return try textSplit(args)
  case 162: return try textSplitLines(args)
  case 163: return try textStartsWith(args)
  case 164: return try textStrip(args)
  case 165: return try textSwapCase(args)
  case 166: return try textTitle(args)
  case 167: return try textUpper(args)
  case 168: return try textZfill(args)
  case 169: return try specialAdd(args)
  case 170: return try specialContains(args)
  case 171: return try specialDeleteItem(args)
  case 172: return try specialGetItem(args)
  case 173: return try containerInit(args)
  case 174: return try specialIter(args)
  case 175: return try specialLen(args)
  case 176: return try listConstruct(args)
  case 177: return try specialSetItem(args)
  case 178: return try listMethodAppend(args)
  case 179: return try listMethodClear(args)
  case 180: return try listMethodCopy(args)
  case 181: return try sequenceMethodCount(args)
  case 182: return try listMethodExtend(args)
  case 183: return try sequenceMethodIndex(args)
  case 184: return try listMethodInsert(args)
  case 185: return try listMethodPop(args)
  case 186: return try listMethodRemove(args)
  case 187: return try listMethodReverse(args)
  case 188: return try listMethodSort(args)
  case 189: return try specialContains(args)
  case 190: return try specialGetItem(args)
  case 191: return try specialIter(args)
  case 192: return try specialLen(args)
  case 193: return try tupleConstruct(args)
  case 194: return try sequenceMethodCount(args)
  case 195: return try sequenceMethodIndex(args)
  case 196: return try specialContains(args)
  case 197: return try specialDeleteItem(args)
  case 198: return try specialGetItem(args)
  case 199: return try containerInit(args)
  case 200: return try specialIter(args)
  case 201: return try specialLen(args)
  case 202: return try dictConstruct(args)
  case 203: return try specialSetItem(args)
  case 204: return try tableMethodClear(args)
  case 205: return try dictMethodCopy(args)
  case 206: return try dictFromkeys(args)
  case 207: return try dictMethodGet(args)
  case 208: return try dictMethodItems(args)
  case 209: return try dictMethodKeys(args)
  case 210: return try dictMethodPop(args)
  case 211: return try dictMethodPopitem(args)
  case 212: return try dictMethodSetdefault(args)
  case 213: return try dictMethodUpdate(args)
  case 214: return try dictMethodValues(args)
  case 215: return try specialContains(args)
  case 216: return try containerInit(args)
  case 217: return try specialIter(args)
  case 218: return try specialLen(args)
  case 219: return try setConstruct(args)
  case 220: return try setMethodAdd(args)
  case 221: return try tableMethodClear(args)
  case 222: return try setMethodCopy(args)
  case 223: return try setMethodDifference(args)
  case 224: return try setMethodDifferenceUpdate(args)
  case 225: return try setMethodDiscard(args)
  case 226: return try setMethodIntersection(args)
  case 227: return try setMethodIntersectionUpdate(args)
  case 228: return try setMethodIsdisjoint(args)
  case 229: return try setMethodIssubset(args)
  case 230: return try setMethodIssuperset(args)
  case 231: return try setMethodPop(args)
  case 232: return try setMethodRemove(args)
  case 233: return try setMethodSymmetricDifference(args)
  case 234: return try setMethodSymmetricDifferenceUpdate(args)
  case 235: return try setMethodUnion(args)
  case 236: return try setMethodUpdate(args)
  case 237: return try frozensetConstruct(args)
  case 238: return try setMethodCopy(args)
  case 239: return try setMethodDifference(args)
  case 240: return try setMethodIntersection(args)
  case 241: return try setMethodIsdisjoint(args)
  case 242: return try setMethodIssubset(args)
  case 243: return try setMethodIssuperset(args)
  case 244: return try setMethodSymmetricDifference(args)
  case 245: return try setMethodUnion(args)
  case 246: return try specialIter(args)
  case 247: return try specialLen(args)
  case 248: return try rangeConstruct(args)
  case 249: return try rangeMethodCount(args)
  case 250: return try rangeMethodIndex(args)
  case 251: return try rangeStart(args)
  case 252: return try rangeStep(args)
  case 253: return try rangeStop(args)
  case 254: return try sliceConstruct(args)
  case 255: return try sliceMethodIndices(args)
  case 256: return try sliceStart(args)
  case 257: return try sliceStep(args)
  case 258: return try sliceStop(args)
  case 259: return try propertyNew(args)
  case 260: return try propertyDeleter(args)
  case 261: return try propertyDelete(args)
  case 262: return try propertyGet(args)
  case 263: return try propertySet(args)
  case 264: return try propertyGetter(args)
  case 265: return try propertySetter(args)
  case 266: return try propertyGet(args)
  case 267: return try classmethodNew(args)
  case 268: return try propertyGet(args)
  case 269: return try staticmethodNew(args)
  case 270: return try superNew(args)
  case 271: return try specialIter(args)
  case 272: return try generatorNextMethod(args)
  case 273: return try generatorCloseMethod(args)
  case 274: return try generatorSendMethod(args)
  case 275: return try generatorThrowMethod(args)
  case 276: return try specialIter(args)
  case 277: return try specialNext(args)
  case 278: return try specialIter(args)
  case 279: return try specialNext(args)
  case 280: return try specialIter(args)
  case 281: return try specialNext(args)
  case 282: return try reversedConstruct(args)
  case 283: return try enumerateConstruct(args)
  case 284: return try specialNext(args)
  case 285: return try zipConstruct(args)
  case 286: return try specialNext(args)
  case 287: return try mapConstruct(args)
  case 288: return try specialNext(args)
  case 289: return try filterConstruct(args)
  case 290: return try specialNext(args)
  case 291: return try setMethodIsdisjoint(args)
  case 292: return try setMethodIsdisjoint(args)
  case 293: return try objectDeleteAttribute(args)
  case 294: return try objectEqual(args)
  case 295: return try objectFormat(args)
  case 296: return try objectGetAttribute(args)
  case 297: return try objectHash(args)
  case 298: return try objectInit(args)
  case 299: return try objectInitSubclass(args)
  case 300: return try objectNotEqual(args)
  case 301: return try objectNew(args)
  case 302: return try objectRepr(args)
  case 303: return try objectSetAttribute(args)
  case 304: return try objectStr(args)
  case 305: return try typeNew(args)
  case 306: return try typeOrder(args)
  case 307: return try boolNew(args)
  case 308: return try exceptionCause(args)
  case 309: return try exceptionContext(args)
  case 310: return try exceptionInit(args)
  case 311: return try exceptionNew(args)
  case 312: return try exceptionSuppress(args)
  case 313: return try exceptionTraceback(args)
  case 314: return try exceptionArgs(args)
  case 315: return try exceptionWithTraceback(args)
  case 316: return try exceptionFirst(args)
  case 317: return try exceptionFirst(args)
  case 318: return try exceptionFirst(args)
  case 319: return try absFunction(args)
  case 320: return try allFunction(args)
  case 321: return try anyFunction(args)
  case 322: return try asciiFunction(args)
  case 323: return try binFunction(args)
  case 324: return try callableFunction(args)
  case 325: return try chrFunction(args)
  case 326: return try delattrFunction(args)
  case 327: return try dirFunction(args)
  case 328: return try divmodFunction(args)
  case 329: return try evalFunction(args)
  case 330: return try execFunction(args)
  case 331: return try formatFunction(args)
  case 332: return try getattrFunction(args)
  case 333: return try globalsFunction(args)
  case 334: return try hasattrFunction(args)
  case 335: return try hashFunction(args)
  case 336: return try hexFunction(args)
  case 337: return try idFunction(args)
  case 338: return try inputFunction(args)
  case 339: return try isinstanceFunction(args)
  case 340: return try issubclassFunction(args)
  case 341: return try iterFunction(args)
  case 342: return try lenFunction(args)
  case 343: return try globalsFunction(args)
  case 344: return try maxFunction(args)
  case 345: return try minFunction(args)
  case 346: return try nextFunction(args)
  case 347: return try octFunction(args)
  case 348: return try ordFunction(args)
  case 349: return try powFunction(args)
  case 350: return try printFunction(args)
  case 351: return try reprFunction(args)
  case 352: return try roundFunction(args)
  case 353: return try setattrFunction(args)
  case 354: return try sortedFunction(args)
  case 355: return try sumFunction(args)
  case 356: return try varsFunction(args)
  case 357: return try sysArgv(args)
  case 358: return try sysByteorder(args)
  case 359: return try sysExit(args)
  case 360: return try sysImplementation(args)
  case 361: return try sysMaxsize(args)
  case 362: return try sysPlatform(args)
  case 363: return try sysStdout(args)
  case 364: return try sysStdout(args)
  case 365: return try sysVersion(args)
  case 366: return try sysVersionInfo(args)
  case 367: return try gcCollect(args)
  case 368: return try gcDisable(args)
  case 369: return try gcEnable(args)
  case 370: return try gcIsEnabled(args)
  case 371: return try gcMemAlloc(args)
  case 372: return try gcMemFree(args)
  case 373: return try mathAcos(args)
  case 374: return try mathAcosh(args)
  case 375: return try mathAsin(args)
  case 376: return try mathAsinh(args)
  case 377: return try mathAtan(args)
  case 378: return try mathAtan2(args)
  case 379: return try mathAtanh(args)
  case 380: return try mathCeil(args)
  case 381: return try mathComb(args)
  case 382: return try mathCopysign(args)
  case 383: return try mathCos(args)
  case 384: return try mathCosh(args)
  case 385: return try mathDegrees(args)
  case 386: return try mathErf(args)
  case 387: return try mathErfc(args)
  case 388: return try mathExp(args)
  case 389: return try mathExpm1(args)
  case 390: return try mathFabs(args)
  case 391: return try mathFactorial(args)
  case 392: return try mathFloor(args)
  case 393: return try mathFmod(args)
  case 394: return try mathFrexp(args)
  case 395: return try mathFsum(args)
  case 396: return try mathGamma(args)
  case 397: return try mathGCD(args)
  case 398: return try mathHypot(args)
  case 399: return try mathInfinity(args)
  case 400: return try mathIsClose(args)
  case 401: return try mathIsFinite(args)
  case 402: return try mathIsInfinite(args)
  case 403: return try mathIsNaN(args)
  case 404: return try mathIsqrt(args)
  case 405: return try mathLCM(args)
  case 406: return try mathLdexp(args)
  case 407: return try mathLogGamma(args)
  case 408: return try mathLog(args)
  case 409: return try mathLog10(args)
  case 410: return try mathLog1p(args)
  case 411: return try mathLog2(args)
  case 412: return try mathModf(args)
  case 413: return try mathNaN(args)
  case 414: return try mathPerm(args)
  case 415: return try mathPi(args)
  case 416: return try mathPow(args)
  case 417: return try mathProd(args)
  case 418: return try mathRadians(args)
  case 419: return try mathSin(args)
  case 420: return try mathSinh(args)
  case 421: return try mathSqrt(args)
  case 422: return try mathTan(args)
  case 423: return try mathTanh(args)
  case 424: return try mathTau(args)
  case 425: return try mathTrunc(args)
  case 426: return try mathE(args)
  case 427: return try timeSeconds(args)
  case 428: return try timeNanoseconds(args)
  case 429: return try timeSeconds(args)
  case 430: return try timeNanoseconds(args)
  case 431: return try timeSleep(args)
  case 432: return try timeSleepMs(args)
  case 433: return try timeSleepUs(args)
  case 434: return try timeTicksAdd(args)
  case 435: return try timeTicksDiff(args)
  case 436: return try timeTicksMs(args)
  case 437: return try timeTicksUs(args)
  case 438: return try timeSeconds(args)
  case 439: return try timeNanoseconds(args)
  case 440: return try randomChoice(args)
  case 441: return try randomGetrandbits(args)
  case 442: return try randomRandint(args)
  case 443: return try randomRandom(args)
  case 444: return try randomRandrange(args)
  case 445: return try randomSeed(args)
  case 446: return try randomShuffle(args)
  case 447: return try randomUniform(args)
  case 448: return try implementationName(args)
  case 449: return try implementationVersion(args)
  case 450: return try stdoutFlush(args)
  case 451: return try stdoutWrite(args)
  default: return .none
  }
}

/// The keyword names of each set, in fours; 65535 where there are fewer.
let nativeKeywords: InlineArray<68, UInt16> = [
  65535, 65535, 65535, 65535, 161, 65535, 65535, 65535, 170, 169, 386, 65535, 308, 169, 386, 65535,
  215, 65535, 65535, 65535, 414, 65535, 65535, 65535, 380, 324, 65535, 65535, 302, 65535, 65535,
  65535, 303, 368, 65535, 65535, 232, 247, 231, 211, 398, 65535, 65535, 65535, 406, 65535, 65535,
  65535, 303, 195, 65535, 65535, 329, 65535, 65535, 65535, 380, 216, 233, 238, 337, 65535, 65535,
  65535, 362, 145, 65535, 65535,
]
