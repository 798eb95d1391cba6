// Bytecode of modules in Python as adder-freeze writes it, taken apart.

/// An opcode of the virtual machine.
struct Operation {
  let name: String
  /// The letters of `Opcode`, and `f` for a flag.
  let operands: [String]
}

/// An instruction of code in flash.
struct Instruction: Hashable {
  let opcode: Int
  let operands: [Int]
  /// Where it lies in the code as compiled, where the next one lies, and where it jumps.
  let place: Int
  let end: Int
  let target: Int?
}

/// Which instructions neither jump nor enter a frame nor suspend one: others may follow in the same form.
private let plain: Set<String> = [
  "move", "loadConstant", "loadInt", "loadNone", "loadTrue", "loadFalse", "check", "unset",
  "getFrozen", "setFrozen", "loadFrozen", "makeCell", "getCell", "setCell", "getFree", "setFree",
  "loadFreeCell", "setClassName", "not", "is", "isNot", "loadMethod", "setAttribute", "setItem",
  "makeFunction", "buildTuple", "buildList", "buildSet", "buildDict", "buildSlice", "listAppend",
  "listExtend", "listToTuple", "setAdd", "dictPut", "getIterator", "unpack",
]

extension FrozenModule.CodeText {
  var data: [UInt8] {
    let digits = Array(bytes.utf8)
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)!
    }
  }

  @MainActor func instructions() -> [Instruction] {
    var result: [Instruction] = []
    let data = data
    var at = 0
    while at < length {
      let place = at
      let opcode = Int(data[at])
      at += 1
      var operands: [Int] = []
      var jump: Int?
      for letter in operations[opcode].operands {
        if letter == "jj" {
          jump = Int(Int16(truncatingIfNeeded: Int(data[at]) | Int(data[at + 1]) << 8))
          at += 1
        } else {
          operands.append(Int(data[at]))
        }
        at += 1
      }
      result.append(
        Instruction(
          opcode: opcode, operands: operands, place: place, end: at, target: jump.map { at + $0 }))
    }
    return result
  }

  /// Where a form has to begin: where code jumps to, and where a handler's range begins and ends.
  @MainActor func boundaries() -> Set<Int> {
    Set(instructions().compactMap(\.target) + handlerTable().flatMap(\.places))
  }

  /// The places that each handler's record has, and its register. A range may end inside of an instruction:
  /// then it covers that one.
  @MainActor func handlerTable() -> [(places: [Int], register: UInt8)] {
    let starts = instructions().map(\.place) + [length]
    let data = data
    return (0..<handlers).map { handler in
      let at = length + handler * 7
      let places = (0..<3).map { field in
        let place = Int(data[at + field * 2]) | Int(data[at + field * 2 + 1]) << 8
        return starts.first { $0 >= place } ?? place
      }
      return (places, data[at + 6])
    }
  }

  /// The instructions in runs that forms do not cross.
  @MainActor func runs() -> [[Instruction]] {
    var result: [[Instruction]] = [[]]
    let boundaries = boundaries()
    for instruction in instructions() {
      if boundaries.contains(instruction.place) && !result.last!.isEmpty { result.append([]) }
      result[result.count - 1].append(instruction)
      if !plain.contains(operations[instruction.opcode].name) { result.append([]) }
    }
    return result.filter { !$0.isEmpty }
  }
}

func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

extension FrozenModule {
  /// The module with the constants first that most instructions have: four bits hold their numbers.
  @MainActor func byUse() -> FrozenModule {
    var result = self
    var uses = [Int](repeating: 0, count: constants.count)
    for code in codes {
      for at in code.constantPlaces() { uses[Int(code.data[at])] += 1 }
    }
    let order = constants.indices.sorted { (uses[$1], $0) < (uses[$0], $1) }
    var numbers = order
    for (new, old) in order.enumerated() { numbers[old] = new }
    result.constants = order.map { constants[$0] }
    for (index, code) in codes.enumerated() {
      var data = code.data
      for at in code.constantPlaces() { data[at] = UInt8(numbers[Int(data[at])]) }
      // The names of parameters are the last bytes.
      let names = code.length + 7 * code.handlers + code.captures
      for at in names..<data.count { data[at] = UInt8(numbers[Int(data[at])]) }
      result.codes[index].bytes = hexadecimal(data)
    }
    return result
  }
}

extension FrozenModule.CodeText {
  /// Where numbers of constants are in the instructions.
  @MainActor func constantPlaces() -> [Int] {
    var result: [Int] = []
    for instruction in instructions() {
      var at = instruction.place + 1
      for letter in letters(of: instruction) {
        if letter == "k" { result.append(at) }
        at += letter.count
      }
    }
    return result
  }
}
