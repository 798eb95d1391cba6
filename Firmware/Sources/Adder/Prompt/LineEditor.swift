// A line at the prompt: typed, changed, taken from the history, completed. Terminals of today understand
// what it sends: BS, and ESC [ K, which erases to the end of the line.

private let escape: UInt8 = 27
private let space = UInt8(ascii: " ")
/// Lines that are remembered.
private let historySize = 8
private let indentation = 4

/// The line being typed: the end of `text`, from `origin` on.
private struct LineEditor {
  var text: StringBuilder
  let prompt: Literal
  let origin: Int
  var cursor: Int
  /// How many lines back the history is shown.
  var age = 0
  /// Bytes that the character being typed lacks: what stands behind it is shown when it is whole.
  private var missing: UInt8 = 0

  init(text: StringBuilder, prompt: Literal) {
    self.text = text
    self.prompt = prompt
    origin = text.count
    cursor = origin
  }

  var bytes: UnsafeMutablePointer<UInt8> { UnsafeMutablePointer(mutating: text.text.start) }

  /// Moves the cursor, a character of several bytes in one step.
  mutating func move(to place: Int) {
    while cursor > place {
      cursor &-= 1
      if bytes[cursor] & 0xC0 != 0x80 { put("\u{8}") }
    }
    if cursor < place {
      put(Text(bytes + cursor, place &- cursor))
      cursor = place
    }
  }

  /// The place of the character before `place`.
  func before(_ place: Int) -> Int {
    if place == origin { return place }
    var place = place &- 1
    while place > origin && bytes[place] & 0xC0 == 0x80 { place &-= 1 }
    return place
  }

  /// The place behind the character at `place`.
  func behind(_ place: Int) -> Int {
    if place == text.count { return place }
    var place = place &+ 1
    while place < text.count && bytes[place] & 0xC0 == 0x80 { place &+= 1 }
    return place
  }

  /// Shows what stands from the cursor on, after a change.
  private mutating func showRest() {
    let place = cursor
    put(Text(bytes + cursor, text.count &- cursor))
    put("\u{1B}[K")
    cursor = text.count
    move(to: place)
  }

  mutating func insert(_ byte: UInt8) {
    text.append(byte: byte)
    var at = text.count &- 1
    while at > cursor {
      bytes[at] = bytes[at &- 1]
      at &-= 1
    }
    bytes[cursor] = byte
    put(byte: byte)
    cursor &+= 1
    if byte >= 0xC0 {
      missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
    } else if missing != 0 {
      missing &-= 1
    }
    if missing == 0 && cursor != text.count { showRest() }
  }

  /// Inserts what is typed, up to a control character, which it returns.
  @inline(never) mutating func type() -> UInt8 {
    while true {
      let byte = readByte()
      if byte < space || byte == 127 { return byte }
      insert(byte)
    }
  }

  /// Takes away what stands between the cursor and `end`.
  mutating func remove(to end: Int) {
    if end == cursor { return }
    var at = end
    while at < text.count {
      bytes[cursor &+ at &- end] = bytes[at]
      at &+= 1
    }
    text.count &-= end &- cursor
    showRest()
  }

  mutating func backspace() {
    var place = before(cursor)
    // What was indented in one step.
    if isBlank(to: cursor) && (cursor &- origin) % indentation == 0 && cursor != origin {
      place = cursor &- indentation
    }
    let end = cursor
    move(to: place)
    remove(to: end)
  }

  func isBlank(to end: Int) -> Bool {
    var at = origin
    while at < end && bytes[at] == space { at &+= 1 }
    return at == end
  }

  mutating func insert(_ text: Text) {
    var index = 0
    while index < text.count {
      insert(text[index])
      index &+= 1
    }
  }

  mutating func indent(_ count: Int) {
    var left = count
    while left > 0 {
      insert(space)
      left &-= 1
    }
  }

  /// Shows the line that was typed `age` lines ago instead; the newest is 1, 0 is an empty one.
  mutating func recall(_ age: Int) {
    let count = listCount(vm.history)
    if age < 0 || age > count { return }
    self.age = age
    move(to: origin)
    remove(to: text.count)
    if age != 0 { insert(listItems(vm.history)[count &- age].text) }
  }

  /// Begins like the line before, or a level deeper.
  mutating func indentLikeBefore(_ isDeeper: Bool) {
    // The line before ends in a newline, in front of the origin.
    if origin < 2 { return }
    var start = origin &- 1
    while start > 0 && bytes[start &- 1] != UInt8(ascii: "\n") { start &-= 1 }
    var end = start
    while bytes[end] == space { end &+= 1 }
    if end == origin &- 1 { return }
    indent(end &- start &+ (isDeeper ? indentation : 0))
  }

  mutating func remember() {
    let line = Text(bytes + origin, text.count &- origin)
    if isBlank(to: text.count) { return }
    let history = vm.history
    let count = listCount(history)
    if count != 0 && listItems(history)[count &- 1].text.equals(line) { return }
    if count < historySize { return listPush(history, makeString(line)) }
    let items = listItems(history)
    let new = makeString(line)
    var index = 1
    while index < count {
      items[index &- 1] = items[index]
      index &+= 1
    }
    items[count &- 1] = new
  }

  /// The control character that does what a key does for which terminals send ESC and more; 0 for other keys.
  /// Shift, Ctrl and Alt, told by a second number, make no difference.
  func key() -> UInt8 {
    let kind = readByte()
    if kind != UInt8(ascii: "[") && kind != UInt8(ascii: "O") { return 0 }
    var number: UInt8 = 0
    var isFirst = true
    var key = readByte()
    while key &- 32 < 32 {
      if key == UInt8(ascii: ";") { isFirst = false }
      if isFirst { number = number &* 10 &+ (key &- 48) }
      key = readByte()
    }
    if key == UInt8(ascii: "~") { key = 128 | number }
    switch key {
    case UInt8(ascii: "A"): return Control.p
    case UInt8(ascii: "B"): return Control.n
    case UInt8(ascii: "C"): return Control.f
    case UInt8(ascii: "D"): return Control.b
    case UInt8(ascii: "H"), 128 + 1, 128 + 7: return Control.a
    case UInt8(ascii: "F"), 128 + 4, 128 + 8: return Control.e
    case 128 + 3: return Control.d
    default: return 0
    }
  }

  /// Does what a control character asks for.
  mutating func edit(_ byte: UInt8) {
    switch byte {
    case Control.a: move(to: origin)
    case Control.b: move(to: before(cursor))
    case Control.d: remove(to: behind(cursor))
    case Control.e: move(to: text.count)
    case Control.f: move(to: behind(cursor))
    case Control.n: recall(age &- 1)
    case Control.p: recall(age &+ 1)
    case 8, 127: backspace()
    case 9: complete()
    case 11: remove(to: text.count)
    case 21:
      let end = cursor
      move(to: origin)
      remove(to: end)
    default: break
    }
  }

  mutating func complete() {
    if isBlank(to: cursor) { return indent(indentation &- (cursor &- origin) % indentation) }
    var start = cursor
    while start > origin && isNamePart(bytes[start &- 1]) { start &-= 1 }
    let names = namesOfObject(endingAt: start)
    if names.isUnset { return }
    let typed = Text(bytes + start, cursor &- start)
    var common = Text("")
    var matches = 0
    var index = 0
    while index < listCount(names) {
      let name = listItems(names)[index].text
      index &+= 1
      if !completes(name, typed) { continue }
      matches &+= 1
      if matches == 1 {
        common = name
      } else {
        var count = 0
        while count < common.count && count < name.count && common[count] == name[count] {
          count &+= 1
        }
        common.count = count
      }
    }
    if common.count > typed.count {
      insert(Text(common.start + typed.count, common.count &- typed.count))
    } else if matches > 1 {
      show(names, beginningWith: typed)
    }
  }

  private func completes(_ name: Text, _ typed: Text) -> Bool {
    // Private names only for those who ask.
    if typed.count == 0 { return name[0] != UInt8(ascii: "_") }
    return name.count >= typed.count && Text(name.start, typed.count).equals(typed)
  }

  /// Lists the names below the line and shows the line again.
  private mutating func show(_ names: Value, beginningWith typed: Text) {
    put("\n")
    var index = 0
    while index < listCount(names) {
      let name = listItems(names)[index].text
      index &+= 1
      if !completes(name, typed) { continue }
      put(name)
      put("  ")
    }
    put("\n")
    put(prompt)
    let place = cursor
    put(Text(bytes + origin, text.count &- origin))
    cursor = text.count
    move(to: place)
  }

  /// What `dir` gives of the object whose name, with a dot behind it, ends at `end`; of the globals and the
  /// built-in names where there is no dot. Unset if there is no such object.
  private func namesOfObject(endingAt end: Int) -> Value {
    var object = vm.mainModule
    if end > origin && bytes[end &- 1] == UInt8(ascii: ".") {
      var start = end &- 1
      while start > origin
        && (isNamePart(bytes[start &- 1]) || bytes[start &- 1] == UInt8(ascii: "."))
      {
        start &-= 1
      }
      while start < end {
        var stop = start
        while bytes[stop] != UInt8(ascii: ".") { stop &+= 1 }
        let name = intern(Text(bytes + start, stop &- start))
        let owner = object
        object = attempt(owner, name) { owner, name, _ in
          findAttribute(Value(word: owner), Value(word: name)).word
        }
        if object.isUnset { return .unset }
        start = stop &+ 1
      }
    }
    return attempt(object) { object, _, _ in
      var object = Value(word: object)
      return withUnsafeMutablePointer(to: &object) { object in
        let names = dirFunction(Args(base: object, count: 1))
        if object.pointee == vm.mainModule {
          object.pointee = Value(module: .builtins)
          listExtend(names, dirFunction(Args(base: object, count: 1)))
        }
        return names.word
      }
    }
  }
}

/// Reads a line into the end of `text`, without its end.
///
/// - Parameter isDeeper: It begins a block.
/// - Returns: 0, or the control character that was typed instead of a line.
func readLine(_ text: inout StringBuilder, _ prompt: Literal, isDeeper: Bool = false) -> UInt8 {
  put(prompt)
  var editor = LineEditor(text: text, prompt: prompt)
  defer { text = editor.text }
  editor.indentLikeBefore(isDeeper)
  while true {
    let byte = editor.type()
    switch byte {
    case Control.c: return byte
    // Not by a key that stands for one of them.
    case Control.a...Control.e where editor.text.count == editor.origin: return byte
    case Control.return:
      put("\n")
      editor.remember()
      return 0
    case escape: editor.edit(editor.key())
    default: editor.edit(byte)
    }
  }
}
