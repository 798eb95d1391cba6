/// Differences from CPython that are meant: pairs of lines that may stand for each other.
enum Difference {
  /// Why, and parts of CPython's line and of Adder's.
  private static let all: [(reason: String, expected: String, found: String)] = [
    (
      "The values behind the stars of a call are gathered before the function is looked at.",
      "() argument after ** must be a mapping", "argument after ** must be a mapping"
    ),
    (
      "As above.", "() argument after * must be an iterable", "Value after * must be an iterable"
    ),
    (
      "As above.", "() got multiple values for keyword argument",
      "got multiple values for keyword argument"
    ),
    (
      "The type of an argument is said in another way.",
      "argument 2 must be a byte string of length 1", "The fill character must be"
    ),
    (
      "As above.", "first arg must be bytes or a tuple of bytes", "a bytes-like object is required"
    ),
    (
      "As above.", "expected a bytes-like object", "a bytes-like object is required"
    ),
    (
      "As above.", "The fill character must be a unicode character", "must be str, not"
    ),
    (
      "As above.", "unsupported operand type(s) for ** or pow()",
      "pow() 3rd argument not allowed unless all arguments are integers"
    ),
    ("As above.", "bytes must be in range(0, 256)", "byte must be in range(0, 256)"),
    (
      "An instance of a class that derives from a built-in type counts as one of that.",
      "Unknown format code", "Unknown format code"
    ),
    (
      "As above.", "argument must be a string, a bytes-like object or a real number",
      "argument must be a string, a bytes-like object or a real number"
    ),
    (
      "An index beyond all bounds is out of range.",
      "cannot fit 'int' into an index-sized integer", "index out of range"
    ),
    (
      "A sequence repeated so often does not fit the memory either.",
      "cannot fit 'int' into an index-sized integer", "MemoryError"
    ),
    (
      "The iterators over list, tuple, str and bytes are of one type.", "'list_iterator' object",
      "'iterator' object"
    ),
  ]

  static func isDocumented(_ expected: String, _ found: String) -> Bool {
    all.contains { expected.contains($0.expected) && found.contains($0.found) }
  }
}
