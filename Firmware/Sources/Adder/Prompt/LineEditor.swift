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

  /// Begins like the line before: a level deeper behind a colon.
  mutating func indentLikeBefore() {
    // The line before ends in a newline, in front of the origin.
    if origin < 2 { return }
    var start = origin &- 1
    while start > 0 && bytes[start &- 1] != UInt8(ascii: "\n") { start &-= 1 }
    var end = start
    while bytes[end] == space { end &+= 1 }
    if end == origin &- 1 { return }
    indent(end &- start &+ (bytes[origin &- 2] == UInt8(ascii: ":") ? indentation : 0))
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

  /// What follows an ESC: the keys that terminals send that way.
  mutating func key() {
    let kind = readByte()
    if kind != UInt8(ascii: "[") && kind != UInt8(ascii: "O") { return }
    let key = readByte()
    if key &- 48 < 10 && readByte() != UInt8(ascii: "~") { return }
    switch key {
    case UInt8(ascii: "A"): recall(age &+ 1)
    case UInt8(ascii: "B"): recall(age &- 1)
    case UInt8(ascii: "C"): move(to: behind(cursor))
    case UInt8(ascii: "D"): move(to: before(cursor))
    case UInt8(ascii: "H"), UInt8(ascii: "1"), UInt8(ascii: "7"): move(to: origin)
    case UInt8(ascii: "F"), UInt8(ascii: "4"), UInt8(ascii: "8"): move(to: text.count)
    case UInt8(ascii: "3"): remove(to: behind(cursor))
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
/// - Returns: 0, or the control character that was typed instead of a line.
func readLine(_ text: inout StringBuilder, _ prompt: Literal) -> UInt8 {
  put(prompt)
  var editor = LineEditor(text: text, prompt: prompt)
  defer { text = editor.text }
  editor.indentLikeBefore()
  while true {
    let byte = editor.type()
    switch byte {
    case Control.c: return byte
    case Control.a...Control.e where editor.text.count == editor.origin: return byte
    case Control.a: editor.move(to: editor.origin)
    case 2: editor.move(to: editor.before(editor.cursor))
    case 6: editor.move(to: editor.behind(editor.cursor))
    case 14: editor.recall(editor.age &- 1)
    case 16: editor.recall(editor.age &+ 1)
    case Control.d: editor.remove(to: editor.behind(editor.cursor))
    case Control.e: editor.move(to: editor.text.count)
    case Control.return:
      put("\n")
      editor.remember()
      return 0
    case 8, 127: editor.backspace()
    case 9: editor.complete()
    case 11: editor.remove(to: editor.text.count)
    case 21:
      let end = editor.cursor
      editor.move(to: editor.origin)
      editor.remove(to: end)
    case escape: editor.key()
    default: break
    }
  }
}
