import Thumb

/// Where objdump's text is not ours, and why. The list is closed: any other difference fails.
enum Differences {
  /// objdump's text, rewritten to the UAL of the manual.
  static func rewrite(_ text: String) -> String {
    var text = text
    for (pattern, replacement) in rules {
      guard let match = text.firstMatch(of: pattern) else { continue }
      let groups = match.output.map { $0.substring.map(String.init) ?? "" }
      var new = replacement
      for (index, group) in groups.enumerated() {
        new = new.replacing("$\(index)", with: group)
      }
      text.replaceSubrange(match.range, with: new)
    }
    return text
  }

  /// Immutable, and used only to match.
  private nonisolated(unsafe) static let rules: [(Regex<AnyRegexOutput>, String)] = [
    // UAL names what objdump calls NEG; a multiplication has three operands.
    (rule(#"^neg(\w*) (\w+), (\w+)$"#), "rsb$1 $2, $3, #0"),
    (rule(#"^mul(s|\w\w) (\w+), (\w+)$"#), "mul$1 $2, $3, $2"),
    // Immediates of SVC and BKPT are numbers like any other.
    (rule(#"^svc(\w*) (\d+)$"#), "svc$1 #$2"),
    // UAL writes shifts as instructions of their own, not as MOV.
    (rule(#"^mov(s?)(\w*)\.w (\w+), (\w+), (lsl|lsr|asr) (#\d+)$"#), "$5$1$2.w $3, $4, $6"),
    (rule(#"^mov(s?)(\w*)\.w (\w+), (\w+), ror (#\d+)$"#), "ror$1$2 $3, $4, $5"),
    (rule(#"^mov(s?)(\w*)\.w (\w+), (\w+), rrx$"#), "rrx$1$2 $3, $4"),
    // Hints that are not allocated.
    (rule(#"^nop(\w*)(\.w)? \{(\d+)\}$"#), "hint$1$2 #$3"),
    // MOV r8, r8 was the NOP of older architectures.
    (rule(#"^nop$"#), "mov r8, r8"),
    // The special registers of the M profile have other names than those of the A profile.
    (rule(#"\bCPSR_f\b"#), "APSR_nzcvq"),
    (rule(#"\bCPSR_s\b"#), "APSR_g"),
    (rule(#"\bCPSR_fs\b"#), "APSR_nzcvqg"),
    (rule(#"\bCPSR\b"#), "APSR"),
    (rule(#"\bPSR\b"#), "XPSR"),
  ]

  private static func rule(_ pattern: String) -> Regex<AnyRegexOutput> { try! Regex(pattern) }

  /// Why two texts may differ though no rewriting makes them the same; nil if they may not.
  static func reason(
    _ word: UInt32, _ instruction: Instruction, ours: String, theirs: String
  ) -> String? {
    let first = word >> 16
    let armv8Hints = ["sevl", "esb", "psb", "tsb", "csdb", "dgh", "bti", "pac", "aut"]
    switch instruction.operation {
    case .ldrLiteral, .ldrbLiteral, .ldrhLiteral, .ldrsbLiteral, .ldrshLiteral, .ldrPC:
      if first & 0xFE9F == 0xF81F, word & 0xF00 == 0xE00 {
        return "objdump takes LDR (literal) with bits 1110 in its offset for LDRT"
      }
    case .hint:
      if word >> 24 == 0xF9, theirs.hasPrefix("ldrsh") {
        return "LDRSH to PC is a hint that is not allocated"
      }
      if armv8Hints.contains(where: { theirs.hasPrefix($0) }) { return "Armv8 allocated the hint" }
    case .dmb, .dsb:
      if ours.contains("#") { return "Armv8 allocated the option" }
    case .msr:
      if instruction.imm < 4, ours.contains("_"), !theirs.contains("_") {
        return "objdump leaves out the mask of the composite registers"
      }
    case .undefined:
      if first & 0xFF0F == 0xF80F, theirs.hasPrefix("str") { return "a store to PC is UNDEFINED" }
      if theirs.hasPrefix("hvc") || theirs.hasPrefix("smc") { return "not in the M profile" }
      if first & 0xEFE0 == 0xEC00 { return "objdump knows coprocessors of older cores" }
    default: break
    }
    let bare = ours.replacing(#/, #-?0\]!?/#, with: "]").replacing("], #-0", with: "], #0")
    return bare == theirs.replacing("]!", with: "]")
      ? "objdump leaves out an offset of 0 and its sign" : nil
  }
}
