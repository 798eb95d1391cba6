// The methods that str, bytes and bytearray share: they work on bytes. A result has the receiver's
// type; an argument must fit it.

/// A new object of the receiver's type with these bytes.
func makeLike(_ receiver: Value, _ text: Text) -> Value {
  if receiver.isString { return makeString(text) }
  return receiver.kind == .bytearray ? makeBytearray(text) : makeBytes(text)
}

extension StringBuilder {
  /// As `finish`, but bytes or bytearray where the receiver is one.
  mutating func finish(like receiver: Value) -> Value {
    if receiver.isString { return finish() }
    let result = makeLike(receiver, text)
    discard()
    return result
  }
}

/// The receiver's bytes.
@inline(__always) func receiverText(_ value: Value) -> Text {
  value.isString ? value.text : bytesText(value) ?? Text("")
}

/// An argument's bytes: a str for a str, something bytes-like otherwise.
private func operand(_ receiver: Value, _ value: Value) -> Text {
  if value.isString && receiver.isString { return value.text }
  let value = unwrapped(value)
  if receiver.isString {
    if value.isString { return value.text }
    vm.error(.typeError, "must be str, not $", value)
  }
  if let text = bytesText(value) { return text }
  vm.error(.typeError, "a bytes-like object is required, not '$'", value)
}

// MARK: Searching

/// Optional start and end arguments as byte offsets; nil: the range is empty and not even the empty
/// string is in it.
private func searchRange(_ args: Args, _ text: Text, from index: Int) -> (Int, Int)? {
  let wide = isWide(args[0])
  let length = wide ? text.codePointCount : text.count
  var start = 0
  var end = length
  let first = args.get(index, or: .none)
  let second = args.get(index &+ 1, or: .none)
  if !first.isNone {
    start = indexValue(first)
    if start < 0 { start = max(0, start &+ length) }
  }
  if !second.isNone {
    end = indexValue(second)
    if end < 0 { end = max(0, end &+ length) }
    if end > length { end = length }
  }
  if start > end { return nil }
  return wide ? (text.offset(ofCodePoint: start), text.offset(ofCodePoint: end)) : (start, end)
}

/// What is searched for: args[1], an int where bytes are searched.
private func wanted(_ args: Args) -> Text {
  if args[0].isString { return operand(args[0], args[1]) }
  if let text = bytesText(args[1]) { return text }
  if !isIndex(args[1]) {
    vm.error(
      .typeError, "argument should be integer or bytes-like object, not '$'", args[1])
  }
  let single = allocate(.bytes, payload: 1)
  single.bytes[0] = byteValue(args[1])
  return Text(single.bytes, 1)
}

/// The index of args[1] in args[0], or -1.
private func search(_ args: Args, backwards: Bool) -> Int {
  let text = receiverText(args[0])
  let part = wanted(args)
  guard let (start, end) = searchRange(args, text, from: 2) else { return -1 }
  let found = text.find(part, from: start, to: end, backwards: backwards)
  return found > 0 && isWide(args[0]) ? text.slice(0, found).codePointCount : found
}

func textFind(_ args: Args) -> Value {
  Value(small: search(args, backwards: false))
}
func textRfind(_ args: Args) -> Value {
  Value(small: search(args, backwards: true))
}

private func indexOrRaise(_ args: Args, _ found: Int) -> Value {
  if found >= 0 { return Value(small: found) }
  vm.error(
    .valueError, args[0].isString ? "substring not found" : "subsection not found")
}
func textIndex(_ args: Args) -> Value {
  indexOrRaise(args, search(args, backwards: false))
}
func textRindex(_ args: Args) -> Value {
  indexOrRaise(args, search(args, backwards: true))
}

func textCount(_ args: Args) -> Value {
  let text = receiverText(args[0])
  let part = wanted(args)
  guard let (start, end) = searchRange(args, text, from: 2) else {
    return Value(small: Int32(0))
  }
  if part.count == 0 {
    let between = text.slice(start, end)
    return Value(small: (isWide(args[0]) ? between.codePointCount : between.count) &+ 1)
  }
  var count = 0
  var at = start
  while true {
    at = text.find(part, from: at, to: end, backwards: false)
    if at < 0 { return Value(small: count) }
    at &+= part.count
    count &+= 1
  }
}

/// startswith, endswith: a str or a tuple of them.
private func textMatches(_ args: Args, atEnd: Bool) -> Value {
  let text = receiverText(args[0])
  guard let (start, end) = searchRange(args, text, from: 2) else { return .false }
  let isTuple = args[1].isHeap(.tuple)
  let count = isTuple ? args[1].header.words : 1
  var index = 0
  while index < count {
    let part = operand(args[0], isTuple ? args[1].fields[index] : args[1])
    if part.count <= end &- start {
      let from = atEnd ? end &- part.count : start
      if text.slice(from, from &+ part.count).equals(part) { return .true }
    }
    index &+= 1
  }
  return .false
}
func textStartsWith(_ args: Args) -> Value { textMatches(args, atEnd: false) }
func textEndsWith(_ args: Args) -> Value { textMatches(args, atEnd: true) }

func textRemovePrefix(_ args: Args) -> Value {
  let text = receiverText(args[0])
  let part = operand(args[0], args[1])
  if part.count > text.count || !text.slice(0, part.count).equals(part) { return args[0] }
  return makeLike(args[0], text.slice(part.count, text.count))
}
func textRemoveSuffix(_ args: Args) -> Value {
  let text = receiverText(args[0])
  let part = operand(args[0], args[1])
  let rest = text.count &- part.count
  if rest < 0 || !text.slice(rest, text.count).equals(part) { return args[0] }
  return makeLike(args[0], text.slice(0, rest))
}

// MARK: Stripping

/// How many bytes the white space at `at` has; 0 if there is none. A str has more kinds of it than ASCII.
func spaceLength(_ text: Text, _ at: Int, _ isString: Bool) -> Int {
  let byte = text[at]
  if isSpace(byte) { return isString || byte < 28 || byte == 32 ? 1 : 0 }
  return isString && byte == 0xC2 && (text[at &+ 1] == 0x85 || text[at &+ 1] == 0xA0) ? 2 : 0
}

/// Where the character in front of `end` begins.
private func characterStart(_ text: Text, _ end: Int, _ isString: Bool) -> Int {
  var at = end &- 1
  while isString && at > 0 && text[at] & 0xC0 == 0x80 { at &-= 1 }
  return at
}

/// Whether the code point (or byte) at `from ..< to` is one to strip.
private func isIn(_ set: Text?, _ text: Text, _ from: Int, _ to: Int, _ isString: Bool) -> Bool {
  guard let set else { return spaceLength(text, from, isString) != 0 }
  return set.find(text.slice(from, to), from: 0, to: set.count, backwards: false) >= 0
}

private func strip(_ args: Args, left: Bool, right: Bool) -> Value {
  let text = receiverText(args[0])
  let argument = args.get(1, or: .none)
  let set: Text? = argument.isNone ? nil : operand(args[0], argument)
  let wide = isWide(args[0])
  var start = 0
  var end = text.count
  while left && start < end {
    let next = wide ? text.codePointEnd(start) : start &+ 1
    if !isIn(set, text, start, next, args[0].isString) { break }
    start = next
  }
  while right && end > start {
    let last = characterStart(text, end, wide)
    if !isIn(set, text, last, end, args[0].isString) { break }
    end = last
  }
  if args[0].isString && start == 0 && end == text.count { return args[0] }
  return makeLike(args[0], text.slice(start, end))
}
func textStrip(_ args: Args) -> Value { strip(args, left: true, right: true) }
func textLstrip(_ args: Args) -> Value { strip(args, left: true, right: false) }
func textRstrip(_ args: Args) -> Value { strip(args, left: false, right: true) }

// MARK: Splitting and joining

/// split(sep=None, maxsplit=-1)
func textSplit(_ args: Args) -> Value {
  let separator = args.get(1, or: vm.keywords[0].isUnset ? .none : vm.keywords[0])
  let most = args.get(2, or: vm.keywords[1])
  var left = most.isUnset ? -1 : indexValue(most)
  let text = receiverText(args[0])
  let isString = args[0].isString
  let list = listNew(capacity: 0)
  var at = 0
  if separator.isNone {
    while true {
      while at < text.count {
        let length = spaceLength(text, at, isString)
        if length == 0 { break }
        at &+= length
      }
      if at == text.count { return list }
      var end = at
      if left == 0 {
        end = text.count
      } else {
        // Most bytes cannot begin white space.
        while end < text.count
          && (text[end] &- 33 < 0xC2 - 33 || spaceLength(text, end, isString) == 0)
        {
          end &+= 1
        }
      }
      listPush(list, makeLike(args[0], text.slice(at, end)))
      if left == 0 { return list }
      left &-= 1
      at = end
    }
  }
  let part = operand(args[0], separator)
  if part.count == 0 { vm.error(.valueError, "empty separator") }
  while true {
    let found = left == 0 ? -1 : text.find(part, from: at, to: text.count, backwards: false)
    let end = found < 0 ? text.count : found
    listPush(list, makeLike(args[0], text.slice(at, end)))
    if found < 0 { return list }
    at = found &+ part.count
    left &-= 1
  }
}

/// rsplit(sep=None, maxsplit=-1): as split, but counted from the end.
func textRsplit(_ args: Args) -> Value {
  let separator = args.get(1, or: vm.keywords[0].isUnset ? .none : vm.keywords[0])
  let most = args.get(2, or: vm.keywords[1])
  var left = most.isUnset ? -1 : indexValue(most)
  let text = receiverText(args[0])
  let list = listNew(capacity: 0)
  var end = text.count
  let isString = args[0].isString
  let part: Text? = separator.isNone ? nil : operand(args[0], separator)
  if let part, part.count == 0 { vm.error(.valueError, "empty separator") }
  while true {
    var start = 0
    var next = -1
    if let part {
      if left != 0 { next = text.find(part, from: 0, to: end, backwards: true) }
      start = next < 0 ? 0 : next &+ part.count
    } else {
      while end > 0 {
        let last = characterStart(text, end, isString)
        if spaceLength(text, last, isString) == 0 { break }
        end = last
      }
      if end == 0 { break }
      start = end
      if left == 0 {
        start = 0
      } else {
        while start > 0 {
          let last = characterStart(text, start, isString)
          if spaceLength(text, last, isString) != 0 { break }
          start = last
        }
        next = start
      }
    }
    listPush(list, makeLike(args[0], text.slice(start, end)))
    if next < 0 { break }
    end = next
    left &-= 1
  }
  let items = listItems(list)
  var low = 0
  var high = listCount(list) &- 1
  while low < high {
    (items[low], items[high]) = (items[high], items[low])
    low &+= 1
    high &-= 1
  }
  return list
}

/// splitlines(keepends=False)
func textSplitLines(_ args: Args) -> Value {
  let keepArgument = args.get(1, or: vm.keywords[0])
  let keep = keepArgument.isUnset ? false : isTrue(keepArgument)
  let text = receiverText(args[0])
  let isString = args[0].isString
  let list = listNew(capacity: 0)
  var at = 0
  while at < text.count {
    var end = at
    var length = 0
    while end < text.count {
      length = spaceLength(text, end, isString)
      // Of white space all but the tab, the unit separator and spaces ends a line; of bytes, two do.
      let byte = text[end &+ (length == 2 ? 1 : 0)]
      if length != 0 && byte & 0x7F != 32 && byte != 9 && byte != 31
        && (isString || byte == 10 || byte == 13)
      {
        break
      }
      end &+= 1
    }
    var next = end
    if next < text.count {
      next &+= length
      if text[end] == 13 && next < text.count && text[next] == 10 { next &+= 1 }
    }
    listPush(list, makeLike(args[0], text.slice(at, keep ? next : end)))
    at = next
  }
  return list
}

private func makeTriple(_ a: Value, _ b: Value, _ c: Value) -> Value {
  let tuple = tupleNew(count: 3)
  tuple.fields[0] = a
  tuple.fields[1] = b
  tuple.fields[2] = c
  return tuple
}

private func partition(_ args: Args, backwards: Bool) -> Value {
  let text = receiverText(args[0])
  let part = operand(args[0], args[1])
  if part.count == 0 { vm.error(.valueError, "empty separator") }
  let at = text.find(part, from: 0, to: text.count, backwards: backwards)
  if at < 0 {
    let empty = makeLike(args[0], Text(""))
    return backwards
      ? makeTriple(empty, empty, args[0]) : makeTriple(args[0], empty, empty)
  }
  let head = makeLike(args[0], text.slice(0, at))
  let tail = makeLike(args[0], text.slice(at &+ part.count, text.count))
  return makeTriple(head, args[0].isString ? args[1] : makeLike(args[0], part), tail)
}
func textPartition(_ args: Args) -> Value { partition(args, backwards: false) }
func textRpartition(_ args: Args) -> Value { partition(args, backwards: true) }

func textJoin(_ args: Args) -> Value {
  let separator = receiverText(args[0])
  if !isIterable(args[1]) { vm.error(.typeError, "can only join an iterable") }
  let items = iterator(of: args[1])
  var builder = StringBuilder()
  var index: Int32 = 0
  while true {
    let item = next(items)
    if item == .exhausted { return builder.finish(like: args[0]) }
    if index != 0 { builder.append(separator) }
    if args[0].isString
      ? !item.isString && !unwrapped(item).isString : bytesText(unwrapped(item)) == nil
    {
      vm.error(
        .typeError,
        args[0].isString
          ? "sequence item %: expected str instance, $ found"
          : "sequence item %: expected a bytes-like object, $ found", Value(small: index), item)
    }
    builder.append(operand(args[0], item))
    index &+= 1
  }
}

/// replace(old, new, count=-1)
func textReplace(_ args: Args) -> Value {
  let text = receiverText(args[0])
  let old = operand(args[0], args[1])
  let new = operand(args[0], args[2])
  var left = args.count > 3 ? indexValue(args[3]) : -1
  var builder = StringBuilder()
  var at = 0
  while left != 0 {
    var found = text.find(old, from: at, to: text.count, backwards: false)
    if found < 0 { break }
    if old.count == 0 {
      // Before every character and at the end.
      builder.append(new)
      left &-= 1
      if at == text.count { return builder.finish(like: args[0]) }
      found = args[0].isString ? text.codePointEnd(at) : at &+ 1
      builder.append(text.slice(at, found))
      at = found
      continue
    }
    builder.append(text.slice(at, found))
    builder.append(new)
    at = found &+ old.count
    left &-= 1
  }
  if at == 0 && builder.count == 0 && args[0].isString { return args[0] }
  builder.append(text.slice(at, text.count))
  return builder.finish(like: args[0])
}

// MARK: Padding

private func padded(
  _ args: Args, left: (Int) -> Int
) -> Value {
  let text = receiverText(args[0])
  let width = indexValue(args[1])
  let length = isWide(args[0]) ? text.codePointCount : text.count
  let fill = args.count > 2 ? operand(args[0], args[2]) : Text(" ")
  if args.count > 2 && (args[0].isString ? fill.codePointCount : fill.count) != 1 {
    vm.error(.typeError, "The fill character must be exactly one character long")
  }
  if width <= length { return args[0] }
  var builder = StringBuilder()
  let before = left(width &- length)
  builder.append(fill, times: before)
  builder.append(text)
  builder.append(fill, times: width &- length &- before)
  return builder.finish(like: args[0])
}
func textLjust(_ args: Args) -> Value { padded(args) { _ in 0 } }
func textRjust(_ args: Args) -> Value { padded(args) { $0 } }
func textCenter(_ args: Args) -> Value {
  let width = indexValue(args[1])
  // As CPython rounds: the odd space goes left where the width is odd.
  return padded(args) { $0 / 2 &+ ($0 & width & 1) }
}

func textZfill(_ args: Args) -> Value {
  let text = receiverText(args[0])
  let width = indexValue(args[1])
  let length = isWide(args[0]) ? text.codePointCount : text.count
  if width <= length { return args[0] }
  let hasSign = text.count > 0 && (text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+"))
  var builder = StringBuilder()
  if hasSign { builder.append(byte: text[0]) }
  builder.append(Text("0"), times: width &- length)
  builder.append(text.slice(hasSign ? 1 : 0, text.count))
  return builder.finish(like: args[0])
}

/// expandtabs(tabsize=8)
func textExpandTabs(_ args: Args) -> Value {
  let sizeArgument = args.get(1, or: vm.keywords[0])
  let size = sizeArgument.isUnset ? 8 : indexValue(sizeArgument)
  let text = receiverText(args[0])
  let isString = args[0].isString
  var builder = StringBuilder()
  var column = 0
  var at = 0
  while at < text.count {
    let byte = text[at]
    if byte == 9 {
      let gap = size > 0 ? size &- column % size : 0
      builder.append(Text(" "), times: gap)
      column &+= gap
    } else {
      builder.append(byte: byte)
      if byte == 10 || byte == 13 {
        column = 0
      } else if byte & 0xC0 != 0x80 || !isString {
        column &+= 1
      }
    }
    at &+= 1
  }
  return builder.finish(like: args[0])
}
