/// What the numbers of the report mean.
public enum Explanation {
  static let terms: [(term: String, meaning: String)] = [
    (
      "cycles",
      """
      Core clock cycles from the first instruction that executes the script's bytecode to the last, \
      exceptions and waiting for the wire included. Output goes through the board's UART driver; a \
      semihosting call costs its BKPT.
      """
    ),
    ("time", "Those cycles at the board's clock."),
    ("instructions", "Instructions executed in those cycles."),
    (
      "compile",
      """
      Cycles of compiling the script on the board before it runs. Compiling inside the run (exec, \
      import) belongs to the run; CSV lists it as nested_compile_cycles.
      """
    ),
    ("wire wait", "Of the run's cycles: waiting until the UART takes the next byte."),
    (
      "exceptions",
      """
      Of the run's cycles: from a handler's first instruction to where the interrupted code goes on \
      (CSV: exception_cycles).
      """
    ),
    ("static RAM", ".data and .bss without the reserves for heap and stack."),
    ("heap", "What the firmware reserves for scripts."),
    ("heap peak", "The most bytes allocated at any moment, garbage included."),
    ("heap live", "The most bytes that survived a collection; 0 if no collection ran."),
    (
      "heap min.",
      """
      The smallest heap with which the script still prints the same (--min-heap), by bisection: with \
      8 bytes less it does not.
      """
    ),
    ("stack peak", "From the stack's top to the lowest stack pointer seen."),
    ("RAM total", "static RAM + heap peak + stack peak."),
    ("flash image", "Bytes that loading the firmware puts into flash."),
    ("flash touched", "Different flash addresses executed or read."),
    ("script", "Bytes of the script's source as stored."),
  ]

  static let remark = """
    Heap, stack and flash touched are taken from the start of compiling to the end of the run. The \
    boundaries are symbols of the firmware that the emulator watches: measuring costs the script \
    nothing. A firmware's sha256 is over its loaded segments, so that the build path does not \
    matter. Nothing is estimated: the same script, firmware and board give the same numbers.
    """

  private static let width = 96
  private static let indent = 15

  /// For a terminal.
  public static let text: String = {
    let entries = terms.map { term, meaning in
      let lines = wrapped(meaning, width: width - indent)
      let blank = String(repeating: " ", count: indent)
      return term + blank.dropFirst(term.count) + lines.joined(separator: "\n" + blank) + "\n"
    }
    return entries.joined() + "\n" + wrapped(remark, width: width).joined(separator: "\n") + "\n"
  }()

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
