// The modules written in Python as one array of words: Core/Frozen.swift says what they mean.

/// The text of Sources/Port/frozen.c: a table for each kind of image.
@MainActor func frozenTable() -> String {
  // A test compares it with the file's: FNV-1a.
  let sum = frozenText.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
  let small = frozen.filter { !leftOut.contains($0.name) }
  return """
    // Written by adder-tables from Firmware/Tables/frozen.json. Do not edit: change Firmware/Modules, run
    // `make tables`. That file's sum: \(sum).
    #include "adder_port.h"

    #if defined(ADDER_MINIMAL)
    \(frozenTable([]))
    #elif defined(ADDER_SMALL)
    \(frozenTable(small))
    #else
    \(frozenTable(frozen))
    #endif

    """
}

@MainActor private func frozenTable(_ modules: [FrozenModule]) -> String {
  frozenNames = strings(of: modules)
  frozenIndex = Dictionary(
    uniqueKeysWithValues: frozenNames.enumerated().map { ($1, names.count + $0) })
  var words: [UInt32] = [UInt32(modules.count)]
  words += modules.map { _ in 0 }
  for (index, module) in modules.enumerated() {
    words[1 + index] = UInt32(words.count)
    place(module, &words)
  }
  if words.count >= 1 << 15 { fail("the modules in Python take more than 128 KiB") }
  var starts = [0]
  for name in frozenNames { starts.append(starts.last! + name.utf8.count) }
  let bytes = frozenNames.flatMap(\.utf8)
  return """
    const uint32_t adder_frozen_words[] = {
    \(wrapped(words.map { "0x" + String($0, radix: 16) }))
    };
    const intptr_t adder_frozen_word_total = \(words.count);

    // Strings that only they have.
    const uint16_t adder_frozen_name_starts[] = {
    \(wrapped(starts.map(String.init)))
    };
    const uint8_t adder_frozen_name_text[] = {
    \(wrapped((bytes + [0]).map { String($0) }))
    };
    const intptr_t adder_frozen_name_total = \(frozenNames.count);
    """
}

/// Strings of modules in Python that are not among the names, by length and then by their bytes.
@MainActor private func strings(of modules: [FrozenModule]) -> [String] {
  var all: Set<String> = []
  for module in modules {
    all.insert(module.name)
    all.formUnion(module.slots.map(\.name))
    all.formUnion(module.codes.map(\.name))
    for member in module.codes.flatMap(\.members) {
      all.insert(String(member.prefix { $0 != ":" }))
    }
    let constants = module.constants + module.objects.flatMap(\.words)
    all.formUnion(constants.filter { $0.hasPrefix("s:") }.map { String($0.dropFirst(2)) })
  }
  return all.filter { !isCharacter($0) && nameIndex[$0] == nil }.sorted { a, b in
    if a.utf8.count != b.utf8.count { return a.utf8.count < b.utf8.count }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

@MainActor private func place(_ module: FrozenModule, _ words: inout [UInt32]) {
  let record = words.count
  words.append(UInt32(module.slots.count) | UInt32(number(module.name)) << 16)
  words += module.slots.map { UInt32(number($0.name)) | ($0.isFunction ? 1 << 16 : 0) }
  words.append(UInt32(record))
  let constants = words.count
  words += module.constants.map { _ in 0 }
  var objects: [Int] = []
  for object in module.objects {
    objects.append(words.count)
    guard let kind = kindIndex[object.kind] else { fail("\(module.name): \(object.kind)?") }
    let size = object.payload + 4
    let granules = (size + 7) / 8
    words.append(
      UInt32(granules << 16 | (granules * 8 - size) << 8 | kind) | object.flags)
    words += object.words.map { word($0, module, [], []) }
  }
  var codes: [Int] = []
  var members: [(place: Int, code: Int)] = []
  for code in module.codes {
    codes.append(words.count)
    let name = number(code.name)
    words += [
      packed(
        code.name, (constants, 15), (max(code.members.count, code.handlers), 6),
        (name < 0xFF00 ? name : 2048 - 128 + (name & 0xFF), 11)),
      packed(
        code.name, (code.length, 12), (code.locals, 7), (code.captures, 6),
        (code.positionalOnly, 5)),
      code.shape << 1 | 1,
    ]
    for member in code.members {
      let parts = member.split(separator: ":").map(String.init)
      members.append((words.count, Int(parts[1])!))
      words.append(UInt32(number(parts[0])) | 1 << 16)
    }
    let digits = Array(code.bytes)
    var bytes = stride(from: 0, to: digits.count, by: 2).map {
      UInt32(String(digits[$0...$0 + 1]), radix: 16)!
    }
    while bytes.count % 4 != 0 { bytes.append(0) }
    words += stride(from: 0, to: bytes.count, by: 4).map {
      bytes[$0] | bytes[$0 + 1] << 8 | bytes[$0 + 2] << 16 | bytes[$0 + 3] << 24
    }
  }
  for member in members { words[member.place] |= UInt32(codes[member.code]) << 17 }
  for (index, slot) in module.slots.enumerated() {
    words[record + 1 + index] |= UInt32(codes[slot.code]) << 17
  }
  for (index, constant) in module.constants.enumerated() {
    words[constants + index] = word(constant, module, objects, codes)
  }
}

/// A constant as a `Value`.
@MainActor private func word(
  _ constant: String, _ module: FrozenModule, _ objects: [Int], _ codes: [Int]
) -> UInt32 {
  let text = String(constant.dropFirst(2))
  func immediate(_ kind: UInt32, _ payload: Int) -> UInt32 { UInt32(payload) << 8 | kind << 2 }
  func kind(_ name: String) -> Int {
    guard let index = kindIndex[name] else { fail("\(module.name): no type \(name)") }
    return index
  }
  switch constant.first {
  case "s":
    let number = number(text)
    return number >= 0xFF00 ? immediate(2, number & 0xFF) : immediate(1, number)
  case "w": return UInt32(text)!
  case "n":
    let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
    guard let row = natives.firstIndex(where: { $0.owner == parts[0] && $0.name == parts[1] })
    else { fail("\(module.name): no native \(text)") }
    return immediate(3, row)
  case "t": return immediate(4, kind(text))
  case "m": return immediate(5, kind(text))
  case "c": return immediate(6, codes[Int(text)!])
  default: return immediate(6, objects[Int(text)!])
  }
}

/// Fields of so many bits, the first one lowest.
private func packed(_ name: String, _ fields: (value: Int, bits: Int)...) -> UInt32 {
  var word: UInt32 = 0
  var shift = 0
  for field in fields {
    if field.value >= 1 << field.bits { fail("\(name): \(field.value) does not fit") }
    word |= UInt32(field.value) << UInt32(shift)
    shift += field.bits
  }
  return word
}
