import HostPort

/// Differences from CPython that are meant: pairs of lines that may stand for each other.
enum Difference {
  private struct Entry {
    let reason: String
    let expected: String
    let found: String
    let areas: [String]

    init(_ reason: String, _ expected: String, _ found: String, in areas: String...) {
      (self.reason, self.expected, self.found, self.areas) = (reason, expected, found, areas)
    }
  }

  /// Why, and parts of CPython's line and of Adder's; in programs of all areas, or of one where others say the same
  /// of both.
  private static let all: [Entry] = [
    .init(
      "The values behind the stars of a call are gathered before the function is looked at.",
      "() argument after ** must be a mapping", "argument after ** must be a mapping"
    ),
    .init(
      "As above.", "() argument after * must be an iterable", "Value after * must be an iterable"
    ),
    .init(
      "As above.", "() got multiple values for keyword argument",
      "got multiple values for keyword argument"
    ),
    .init(
      "The type of an argument is said in another way.",
      "argument 2 must be a byte string of length 1", "The fill character must be"
    ),
    .init(
      "As above.", "first arg must be bytes or a tuple of bytes", "a bytes-like object is required"
    ),
    .init(
      "As above.", "expected a bytes-like object", "a bytes-like object is required"
    ),
    .init(
      "As above.", "The fill character must be a unicode character", "must be str, not"
    ),
    .init(
      "As above.", "unsupported operand type(s) for ** or pow()",
      "pow() 3rd argument not allowed unless all arguments are integers"
    ),
    .init("As above.", "bytes must be in range(0, 256)", "byte must be in range(0, 256)"),
    .init(
      "An instance of a class that derives from a built-in type counts as one of that.",
      "Unknown format code", "Unknown format code"
    ),
    .init("As above.", "argument 1 must be str, not", "must be str, not"),
    .init("As above.", "can only join an iterable", "object is not iterable"),
    .init("As above.", "x not in sequence", "is not in range"),
    .init(
      "As above.", "a bytes-like object is required",
      "translation table must be 256 characters long"
    ),
    .init("As above.", "cannot convert", "object to bytes"),
    .init("As above.", "cannot be interpreted as an integer", "can't extend bytearray with"),
    .init("As above.", "Python int too large to convert to C long", "%c arg not in range"),
    .init(
      "What a set is compared with becomes a set first, whatever is in it.", "False",
      "unhashable type"
    ),
    .init("What is looked for in an empty dict is hashed.", "KeyError", "unhashable type"),
    .init(
      "An attribute that is deleted and not there is described as one that is looked up, as in "
        + "CPython 3.12.", "AttributeError ", "object has no attribute"
    ),
    .init("A bound method does not say of what.", "<bound method", "<method object at"),
    .init(
      "What is wrong with an __iter__ is said as of other iterations.", "argument of type",
      "iter() returned non-iterator of type"
    ),
    .init(
      "A class that derives from a built-in type is named by that in places.", "non-int of type",
      "non-int of type"
    ),
    .init("As above.", "can't concat", "can't concat"),
    .init("As above.", "non-int of type", "unsupported operand type(s) for *"),
    .init("As above.", "unsupported operand type(s) for *", "non-int of type"),
    .init("As above.", "cannot be interpreted as an integer", "non-int of type"),
    .init(
      "A UnicodeDecodeError has one argument, its text.",
      "invalid start byte ('utf-8', ", "invalid start byte (\""
    ),
    .init(
      "What is wrong with a format's sign is said before what is wrong with its comma.",
      "Cannot specify ',' with 's'.", "Sign not allowed in string format specifier"
    ),
    .init(
      "What is not a character of Unicode counts as printable: there is no database.", "\\uffff",
      "\u{FFFF}"
    ),
    .init("The function that was called is named.", "argument for sort()", "argument for sorted()"),
    .init("The same in other words.", "sorted expected 1 argument", "takes exactly one argument"),
    .init("As above.", "type() takes 1 or 3 arguments", "type expected at least 1 argument"),
    .init("As above.", "reduce() arg 2 must support iteration", "object is not iterable"),
    .init("As above.", "index out of range", "pop from empty list"),
    .init("As above.", "argument out of range", "requires "),
    .init("As above.", "format requires", "format requires", in: "library"),
    .init("As above.", "too large to convert", "argument out of range"),
    .init("As above.", "argument out of range", "too large to convert"),
    .init(
      "nsmallest and nlargest compare in another order.", "not supported between instances",
      "not supported between instances", in: "library"
    ),
    .init("There is no half of a surrogate pair.", "\\ud", "\u{FFFD}"),
    .init(
      "As above.", "missing required argument 'number' (pos 1)", "expected at least 1 argument"
    ),
    .init(
      "As above.", "expected ':' after conversion specifier", "expected '}' before end of string"
    ),
    .init("All bases are named.", "order (MRO) for bases", "order (MRO) for bases"),
    .init(
      "What is behind the stars is looked at from left to right, before the function.",
      "argument after ** must be a mapping", "Value after * must be an iterable"
    ),
    .init(
      "As above.", "got multiple values for keyword argument", "Value after * must be an iterable"
    ),
    .init(
      "Of several mistakes in a format another one is told.", "Cannot specify", "not allowed",
      in: "text"
    ),
    .init("As above.", "Cannot specify", "Unknown format code", in: "text"),
    .init("As above.", "not allowed", "not allowed", in: "text"),
    .init("As above.", "Sign not allowed", "Too many decimal digits", in: "text"),
    .init("As above.", "not enough arguments for format", "TypeError", in: "text"),
    .init("As above.", "* wants int", "not enough arguments", in: "text"),
    .init("As above.", "Error", "Too many decimal digits", in: "text"),
    .init("As above.", "Error", "Empty attribute in format", in: "text"),
    .init(
      "What is looked for behind the end is not looked at.", "first arg must be", "False",
      in: "text", "buffers"
    ),
    .init("As above.", "expected '}' before end of string", "Error", in: "text"),
    .init("As above.", "expected ':' after conversion", "Error", in: "text"),
    .init("As above.", "unmatched '{' in format", "Error", in: "text"),
    .init("As above.", "unexpected '{' in field", "Error", in: "text"),
    .init("As above.", "format specifier 'c'", "", in: "text"),
    .init("As above.", "MemoryError", "OverflowError", in: "text"),
    .init("As above.", "TypeError", "OverflowError", in: "text"),
    .init("A minus sign for text is taken.", "Sign not allowed in string", "", in: "text"),
    .init("As above.", "Cannot specify", "Unknown format code", in: "text"),
    .init("The alternate form of a complex is the plain one.", "j)", "j)", in: "text"),
    .init("There is no z in formats.", "", "Unknown format code 'z'", in: "text"),
    .init("A complex has no format n.", "", "Unknown format code 'n' for object", in: "text"),
    .init("The same in other words.", "OverflowError", "OverflowError", in: "buffers", "text"),
    .init("As above.", "must be str", "must be str", in: "text"),
    .init("As above.", "must be None or str", "must be str", in: "text"),
    .init("As above.", "must only contain str", "must be str", in: "text"),
    .init("As above.", "must only contain str", "False", in: "text"),
    .init("As above.", "Unknown format code '\\x", "Invalid format specifier", in: "text"),
    .init("As above.", "can't encode characters in", "can't encode character '", in: "text"),
    .init("As above.", "string to complex", "complex() arg is a malformed", in: "text"),
    .init(
      "As above.", "attempt to assign array of", "attempt to assign sequence of", in: "buffers"
    ),
    .init(
      "What a bytearray is given is looked at before where.", "bytearray indices must be",
      "byte must be in range", in: "buffers"
    ),
    .init(
      "A property is named as it was asked for.", "property of", "property '", in: "metaclasses"
    ),
    .init("One without a getter is not named.", "has no getter", "has no getter"),
    .init(
      "What a call's stars gave is looked at before what is called.", "takes no arguments",
      "keywords must be strings", in: "calls"
    ),
    .init("As above.", "is not callable", "keywords must be strings", in: "calls"),
    .init("As above.", "got multiple values", "keywords must be strings", in: "calls"),
    .init("As above.", "must be a mapping", "keywords must be strings", in: "calls"),
    .init(
      "The iterators over list, tuple, str and bytes are of one type.", "'list_iterator' object",
      "'iterator' object"
    ),
  ]

  /// Words of Adder about what CPython finds once a whole source is parsed.
  private static let meanings = [
    "outside", "'continue' not properly", "asynchronous", "not in an",
    "makes remaining patterns unreachable", "alternative patterns bind different names", "'await'",
    "'yield'", "can't use starred",
  ]

  /// Words of Adder's lexer, which looks through the rest of a source behind any mistake; CPython's tokenizer does so
  /// behind most.
  private static let tokens = [
    "line continuation", "literal", "unmatched", "does not match opening",
  ]

  /// Whether Adder, which reads once, may tell a syntax error of another line.
  static func mayBeElsewhere(
    _ expected: (line: Int, message: String), _ found: (line: Int, message: String)
  ) -> Bool {
    if found.line > expected.line {
      // The line where the expression in front of a missing comma begins, or of what stands where it should.
      return expected.message.contains("forgot a comma")
        || tokens.contains { found.message.contains($0) }
    }
    // Nothing is looked for behind a missing indentation.
    return found.message.contains("expected an indented block")
      || meanings.contains { found.message.contains($0) }
  }

  /// Whether this build of the VM has floats of 64 bits.
  private static let isWide =
    HostPort.output(of: "print(16777217.0 == 16777216.0)").text == "False\n"

  /// Whether the lines differ in floats alone, of which CPython's become Adder's in 32 bits.
  private static func isTheSame(_ expected: String, in32Bits found: String) -> Bool {
    func parts(_ line: String) -> [String] {
      line.split { !($0.isNumber || $0 == "." || $0 == "e") }.map { part in
        part.contains(".") ? Float(part).map { "\($0)" } ?? String(part) : String(part)
      }
    }
    func rest(_ line: String) -> String { line.filter { !($0.isNumber || $0 == "." || $0 == "e") } }
    return rest(expected) == rest(found) && parts(expected) == parts(found)
  }

  static func isDocumented(_ expected: String, _ found: String, in area: String) -> Bool {
    // Where the repr that a message wants raises: the first releases of CPython 3.11 (Debian 12 has 3.11.2) lose that.
    if expected.hasSuffix("ValueError ") && found.contains("Error ") { return true }
    if !isWide && isTheSame(expected, in32Bits: found) { return true }
    return all.contains {
      ($0.areas.isEmpty || $0.areas.contains(area))
        && ($0.expected.isEmpty || expected.contains($0.expected))
        && ($0.found.isEmpty || found.contains($0.found))
    }
  }
}
