import Foundation
import HostPort

/// Differences from CPython that are meant: pairs of lines that may stand for each other.
enum Difference {
  /// Why, and CPython's line and Adder's, whole: without the number of a probe, and with a blank for the colon behind an
  /// exception's type. `%` is the same text in both, `…` any.
  private static let table: [(reason: String, pairs: [(expected: String, found: String)])] = [
    (
      "The values behind the stars of a call are gathered before the function is "
        + "looked at, from left to right.",
      [
        (
          "TypeError …() argument after ** must be a mapping, not %",
          "TypeError argument after ** must be a mapping, not %"
        ),
        (
          "TypeError …() argument after * must be an iterable, not %",
          "TypeError Value after * must be an iterable, not %"
        ),
        (
          "TypeError …() got multiple values for keyword argument %",
          "TypeError got multiple values for keyword argument %"
        ),
        (
          "TypeError …() argument after ** must be a mapping, not …",
          "TypeError Value after * must be an iterable, not …"
        ),
        (
          "TypeError …() got multiple values for keyword argument …",
          "TypeError Value after * must be an iterable, not …"
        ),
        ("TypeError …() takes no arguments", "TypeError keywords must be strings"),
        ("TypeError '…' object is not callable", "TypeError keywords must be strings"),
        (
          "TypeError …() got multiple values for keyword argument …",
          "TypeError keywords must be strings"
        ),
        (
          "TypeError …() argument after ** must be a mapping, not …",
          "TypeError keywords must be strings"
        ),
      ]
    ),
    (
      "The type of an argument is said in other words, mostly without the function's.",
      [
        (
          "TypeError …() argument 2 must be a byte string of length 1, not bytes",
          "TypeError The fill character must be exactly one character long"
        ),
        (
          "TypeError The fill character must be a unicode character, not %",
          "TypeError must be str, not %"
        ),
        (
          "TypeError round() missing required argument 'number' (pos 1)",
          "TypeError round expected at least 1 argument, got 0"
        ),
        (
          "TypeError unsupported operand type(s) for ** or pow(): '…', '…', '…'…",
          "TypeError pow() 3rd argument not allowed unless all arguments are integers…"
        ),
        ("ValueError sequence.index(x): x not in sequence", "ValueError … is not in range"),
        (
          "TypeError …with first arg must be bytes or a tuple of bytes, not %",
          "TypeError a bytes-like object is required, not '%'"
        ),
        (
          "TypeError …with first arg must be str or a tuple of str, not %",
          "TypeError must be str, not %"
        ),
        (
          "TypeError …with first arg must be str or a tuple of str, not None",
          "TypeError must be str, not NoneType"
        ),
        ("TypeError …() argument… must be str, not %", "TypeError must be str, not %"),
        ("TypeError …() argument… must be str, not None", "TypeError must be str, not NoneType"),
        ("TypeError must be str or None, not %", "TypeError must be str, not %"),
        ("TypeError …strip arg must be None or str", "TypeError must be str, not …"),
        ("TypeError tuple for …with must only contain str, not %", "TypeError must be str, not %"),
        (
          "TypeError unsupported operand type(s) for ** or pow(): '…', '…', '…'",
          "TypeError pow() 3rd argument not allowed unless all arguments are integers"
        ),
        ("TypeError reduce() arg 2 must support iteration", "TypeError '…' object is not iterable"),
        (
          "TypeError a bytes-like object is required, not '…'",
          "ValueError translation table must be 256 characters long"
        ),
        (
          "TypeError type() takes 1 or 3 arguments",
          "TypeError type expected at least 1 argument, got 0"
        ),
        ("TypeError can only join an iterable", "TypeError '…' object is not iterable"),
      ]
    ),
    (
      "An instance of a class that derives from a built-in type is named by that in places.",
      [
        (
          "ValueError Unknown format code '%' for object of type '…'",
          "ValueError Unknown format code '%' for object of type 'str'"
        ),
        ("TypeError can't concat % to …", "TypeError can't concat % to bytes"),
        ("TypeError can't concat % to …", "TypeError can't concat % to bytearray"),
      ]
    ),
    (
      "A str has the multiplication that other classes are asked for first.",
      [
        (
          "TypeError unsupported operand type(s) for *…: '%' and '…'",
          "TypeError can't multiply sequence by non-int of type '%'"
        )
      ]
    ),
    (
      "What is looked for in an empty dict is hashed.",
      [
        ("KeyError …", "TypeError unhashable type: '…'")
      ]
    ),
    (
      "An attribute that is deleted and not there is described as one that is looked "
        + "up, as in CPython 3.12.",
      [
        ("AttributeError %", "AttributeError '…' object has no attribute '%'"),
        ("AttributeError __delete__", "AttributeError '…' object has no attribute '…'"),
        (
          "AttributeError '%' object attribute '%' is read-only",
          "AttributeError '%' object has no attribute '%'"
        ),
      ]
    ),
    (
      "A bound method does not say of what.",
      [
        ("…<bound method …>…", "…<method object at …>…")
      ]
    ),
    (
      "What is wrong with an __iter__ is said as of other iterations.",
      [
        (
          "TypeError argument of type '…' is not iterable",
          "TypeError iter() returned non-iterator of type '…'"
        )
      ]
    ),
    (
      "A UnicodeDecodeError has one argument, its text; an encoding error tells the "
        + "first character of several.",
      [
        (
          "UnicodeDecodeError %: invalid start byte ('utf-8', …",
          "UnicodeDecodeError %: invalid start byte (\"…"
        ),
        (
          "UnicodeEncodeError '%' codec can't encode characters in position %-…: ordinal not in %",
          "UnicodeEncodeError '%' codec can't encode character '…' in position %: ordinal not in %"
        ),
      ]
    ),
    (
      "There is no half of a surrogate pair.",
      [
        ("…\\ud…", "…\u{FFFD}\u{FFFD}\u{FFFD}…")
      ]
    ),
    (
      "All bases are named.",
      [
        ("order (MRO) for bases …", "order (MRO) for bases …")
      ]
    ),
    (
      "A property is named as it was asked for; one without a getter is not.",
      [
        (
          "AttributeError property of '%' object has no %",
          "AttributeError property '…' of '%' object has no %"
        ),
        (
          "AttributeError property '…' of '%' object has no getter",
          "AttributeError property of '%' object has no getter"
        ),
      ]
    ),
    (
      "The iterators over list, tuple, str and bytes are of one type.",
      [
        (
          "AttributeError '…_iterator' object has no attribute '%'",
          "AttributeError 'iterator' object has no attribute '%'"
        )
      ]
    ),
    (
      "What is wrong with a number for struct is said in one way.",
      [
        ("error argument out of range", "error … format requires … <= number <= …"),
        ("error '…' format requires % <= number <= %", "error … format requires % <= number <= %"),
        ("error int too large to convert", "error argument out of range"),
        ("error argument out of range", "error int too large to convert"),
      ]
    ),
    (
      "What does not fit an array is told with its typecode's limits.",
      [
        (
          "OverflowError Python int too large to convert to C …",
          "OverflowError … is greater than maximum"
        ),
        (
          "OverflowError Python int too large to convert to C long",
          "OverflowError … is less than minimum"
        ),
        ("OverflowError int too big to convert", "OverflowError int is … than …"),
        (
          "OverflowError can't convert negative … to unsigned…",
          "OverflowError … is less than minimum"
        ),
        ("OverflowError signed short integer is % than %", "OverflowError signed char is % than %"),
        ("OverflowError signed integer is % than %", "OverflowError unsigned short is % than %"),
        (
          "ValueError attempt to assign array of size % to extended slice of size %",
          "ValueError attempt to assign sequence of size % to extended slice of size %"
        ),
      ]
    ),
    (
      "What a bytearray is given is looked at before where.",
      [
        ("ValueError slice step cannot be zero", "ValueError byte must be in range(0, 256)"),
        (
          "TypeError bytearray indices must be integers or slices, not …",
          "ValueError byte must be in range(0, 256)"
        ),
      ]
    ),
    (
      "Of several mistakes in a format's specification another one is told.",
      [
        (
          "ValueError Sign not allowed in string format specifier",
          "ValueError Too many decimal digits in format string"
        ),
        (
          "OverflowError Python int too large to convert to C long",
          "OverflowError …c arg not in range(0x110000)"
        ),
        (
          "ValueError Unknown format code '%' for object of type '…'",
          "ValueError Unknown format code '%' for object of type 'complex'"
        ),
        (
          "ValueError … not allowed in complex format specifier",
          "ValueError Unknown format code 'n' for object of type 'complex'"
        ),
        (
          "ValueError '=' alignment flag is not allowed in complex format specifier",
          "ValueError Unknown format code 'n' for object of type 'complex'"
        ),
        (
          "ValueError Unknown format code '\\x…' for object of type '%'",
          "ValueError Invalid format specifier '…' for object of type '%'"
        ),
        (
          "ValueError Unknown format code '\\x20' for object of type '%'",
          "ValueError Unknown format code ' ' for object of type '%'"
        ),
      ]
    ),
    (
      "Of several mistakes in a replacement field another one is told: the whole "
        + "field is looked for first, then its parts from left to right.",
      [
        (
          "TypeError '…' object is not subscriptable",
          "ValueError Empty attribute in format string"
        ),
        ("ValueError expected '}' before end of string", "…"),
        ("ValueError expected ':' after conversion specifier", "…"),
        ("ValueError unmatched '{' in format spec", "ValueError expected '}' before end of string"),
        (
          "ValueError unmatched '{' in format spec",
          "ValueError Format string contains positional fields"
        ),
        ("ValueError unexpected '{' in field name", "…"),
      ]
    ),
    (
      "The arguments of % are taken before what they are is looked at.",
      [
        (
          "OverflowError Python int too large to convert to C …",
          "OverflowError cannot fit 'int' into an index-sized integer"
        ),
        ("TypeError * wants int", "TypeError not enough arguments for format string"),
        (
          "TypeError not enough arguments for format string",
          "OverflowError cannot fit 'int' into an index-sized integer"
        ),
        (
          "TypeError must be real number, not …",
          "OverflowError cannot fit 'int' into an index-sized integer"
        ),
      ]
    ),
    (
      "A complex number's format has no type n, and no alternate form.",
      [
        ("'…1+2j…'", "ValueError Unknown format code 'n' for object of type 'complex'"),
        ("'…1.+2.j…'", "'…1+2j…'"),
      ]
    ),
    (
      "What is looked for behind the end is not looked at.",
      [
        ("TypeError …with first arg must be …", "False"),
        ("TypeError tuple for …with must only contain str, not …", "False"),
      ]
    ),
    (
      "A complex number's text is told to be malformed.",
      [
        (
          "ValueError could not convert string to complex: '…'",
          "ValueError complex() arg is a malformed string"
        )
      ]
    ),
    (
      "nsmallest and nlargest compare in another order.",
      [
        (
          "TypeError '%' not supported between instances of '%' and '%'",
          "TypeError '%' not supported between instances of '…' and '%'"
        )
      ]
    ),
  ]

  /// A line that may stand for another one.
  private struct Pair {
    let expected: NSRegularExpression
    let found: NSRegularExpression

    init(_ expected: String, _ found: String) {
      self.expected = Pair.expression(expected)
      self.found = Pair.expression(found)
    }

    private static func expression(_ pattern: String) -> NSRegularExpression {
      let text = NSRegularExpression.escapedPattern(for: pattern)
        .replacingOccurrences(of: "%", with: "(.*?)").replacingOccurrences(of: "…", with: ".*?")
      // The table is a constant: what does not parse shows at once.
      return try! NSRegularExpression(
        pattern: "^\(text)$", options: [.dotMatchesLineSeparators])
    }

    /// What the holes of a pattern hold; nil: it is not the line's.
    private static func holes(_ expression: NSRegularExpression, _ line: String) -> [String]? {
      let range = NSRange(line.startIndex..., in: line)
      guard let match = expression.firstMatch(in: line, range: range) else { return nil }
      return (1..<match.numberOfRanges).map { String(line[Range(match.range(at: $0), in: line)!]) }
    }

    func matches(_ expected: String, _ found: String) -> Bool {
      guard var left = Pair.holes(self.expected, expected)?[...],
        let right = Pair.holes(self.found, found)
      else { return false }
      // What Adder says of it is in CPython's line too, in that order.
      return right.allSatisfy { hole in
        guard let at = left.firstIndex(of: hole) else { return false }
        left = left[(at + 1)...]
        return true
      }
    }
  }
  private static let pairs = table.flatMap { entry in
    entry.pairs.map { Pair($0.expected, $0.found) }
  }

  /// A line without the number of a probe; an exception as the program prints it.
  private static func bare(_ line: String) -> String {
    let text = line.replacing(#/^\d+ /#, with: "")
    return text.replacing(#/^(\w+): /#) { "\($0.output.1) " }
  }

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
    let lines = (bare(expected), bare(found))
    guard let entry = pairs.firstIndex(where: { $0.matches(lines.0, lines.1) }) else {
      return false
    }
    uses[entry, default: []].insert("\(area): \(expected) | \(found)")
    return true
  }

  /// The pairs of lines that each entry let pass, by its place in the table.
  nonisolated(unsafe) private static var uses: [Int: Set<String>] = [:]

  /// What each entry was used for, for those who look whether it is still needed (`THUMBPRINT_DIFFERENCES=1`).
  static func report() {
    for (index, entry) in table.flatMap(\.pairs).enumerated() {
      print("\(uses[index]?.count ?? 0) times: \(entry.expected) | \(entry.found)")
      for pair in (uses[index] ?? []).sorted().prefix(500) { print("    \(pair)") }
    }
  }
}
