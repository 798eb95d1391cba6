// outline INPUT.s UNUSED HOT WARM OUTPUT.s [wide]: makes the code of a Cortex-M0 image smaller once clang has put it
// in words. LLVM outlines nothing for ARMv6-M; this does, on the assembly of the whole program:
//
// - errors: a call that does not return and takes a text is followed by the text's address as a
//   half-word (Texts.swift);
// - what several functions do in the same words is done in one place (Sequences.swift, Outlining.swift);
// - all code in one section, so that functions need no padding between them.
//
// UNUSED is what the linker said of sections that it removes, HOT names the functions that take most of
// the time: they stay as they are. WARM has the blocks that are not packed (Tables/warm.txt); `all`: nothing is packed,
// `blocks`: nothing is done, but each block gets a name, for Firmware/profile. `wide`: floats have 64 bits, in WARM
// they had 32.

import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 6 || (arguments.count == 7 && arguments[6] == "wide") else {
  let usage = "usage: outline INPUT.s UNUSED HOT WARM OUTPUT.s [wide]\n"
  FileHandle.standardError.write(Data(usage.utf8))
  exit(2)
}

func lines(of path: String) throws -> [String] {
  try Data(contentsOf: URL(fileURLWithPath: path))
    .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}

/// `ld.lld: removing unused section FILE:(NAME)`, the names.
func sectionNames(in lines: [String]) -> Set<String> {
  Set(
    lines.compactMap { line in
      guard line.hasSuffix(")"), let open = line.range(of: ":(") else { return nil }
      return String(line[open.upperBound...].dropLast())
    })
}

func names(in path: String) throws -> Set<String> {
  Set(try lines(of: path).filter { !$0.isEmpty && !$0.hasPrefix("#") })
}

let hot = try names(in: arguments[3])
var program = Program(
  lines: try lines(of: arguments[1]),
  unused: sectionNames(in: try lines(of: arguments[2])), hot: hot)
if arguments[4] == "blocks" {
  // For a profile: the blocks get names.
  let names = program.nameBlocks()
  try Data((names.joined(separator: "\n") + "\n").utf8)
    .write(to: URL(fileURLWithPath: arguments[5] + ".blocks"))
  try Data(program.text.utf8).write(to: URL(fileURLWithPath: arguments[5]))
  exit(0)
}
let packs = arguments[4] != "all"
if packs { program.shrinkNatives() }
program.dropForwarders()
program.shortenMasks()
let cold =
  packs
  ? program.takeCold(
    warm: WarmBlocks(lines: try lines(of: arguments[4]), isWide: arguments.count == 7))
  : []
program.inlineErrorTexts()
program.inlineTexts()
program.outline()
program.orderByTails()
program.mergeTails()
program.shareLiterals()
program.dropUnusedLiterals()
if packs { program.place(cold) }
program.bringLiteralsNear()
program.lengthenJumps()
program.joinSections()
try Data(program.text.utf8).write(to: URL(fileURLWithPath: arguments[5]))
