import Image
import TestSupport
import Testing

@Suite struct InspectTests {
  @Test func tableAndJSON() throws {
    let guest = try Guest("small")
    let table = try CommandLine.run("inspect", guest.elf, "--board", "microbit-v1")
    #expect(table.status == 0)
    #expect(table.errors == "")
    #expect(table.text.contains("static 32, heap 1,024, stack reserve 512"))
    #expect(table.text.contains("262,144"))
    let json = try CommandLine.run("inspect", guest.elf, "--format", "json")
    #expect(json.text.contains("\"schema\": \"thumbprint.inspect/1\""))
    #expect(json.text.contains(try FirmwareImage(path: guest.elf).sha256))
  }

  @Test func imagesThatDoNotFitAreNamed() throws {
    let guest = try Guest(
      "small", board: "microbit-v1", options: ["-Wl,--section-start=.late=0x50000"])
    let scratch = try Scratch()
    let hex = try scratch.write("far.hex", ":020000040005F5\n:0100000041BE\n:00000001FF\n")
    let result = try CommandLine.run("inspect", hex, "--board", "microbit-v1")
    #expect(result.status == 2)
    #expect(
      result.errors.contains("\(hex): loads address 0x00050000, where the board has no memory"))
    #expect(try CommandLine.run("inspect", guest.elf, "--board", "microbit-v1").status == 0)
    #expect(try CommandLine.run("inspect", hex, "--board", "microbit-v2").status == 0)
  }

  @Test func aUniversalFileNeedsABoard() throws {
    let scratch = try Scratch()
    let file = try scratch.write("universal.hex", try PyPI.universalHex())
    for command in ["inspect", "disassemble"] {
      let chosen = try CommandLine.run(command, file, "--board", "microbit-v2")
      #expect(chosen.status == 0 && !chosen.text.isEmpty, "\(chosen.errors)")
      let any = try CommandLine.run(command, file)
      #expect(any.status == 2 && any.errors.contains("none was chosen by a board"))
    }
  }

  @Test func badImagesAreBadInput() throws {
    let scratch = try Scratch()
    let broken = try scratch.write("broken.elf", "\u{7F}ELF")
    for path in [broken, scratch.directory, scratch.path("none.bin")] {
      for command in ["inspect", "disassemble"] {
        let result = try CommandLine.run(command, path)
        #expect(result.status == 2)
        #expect(result.text == "")
        #expect(result.errors.hasPrefix("error: \(path): "), "\(result.errors)")
      }
    }
  }

  @Test func disassemblesForACore() throws {
    let guest = try Guest("small")
    let all = try CommandLine.run("disassemble", guest.elf, "--board", "microbit-v1")
    #expect(all.status == 0)
    #expect(all.text.contains("<main>:\n"))
    let one = try CommandLine.run("disassemble", guest.elf, "--symbol", "add")
    #expect(one.text.contains("<add>:\n") && !one.text.contains("<main>:\n"))
    let none = try CommandLine.run("disassemble", guest.elf, "--symbol", "ad")
    #expect(none.status == 2 || none.text == one.text)
    let missing = try CommandLine.run("disassemble", guest.elf, "--symbol", "nowhere")
    #expect(missing.status == 2)
    #expect(missing.errors == "error: \(guest.elf): no symbol nowhere\n")
    let range = try CommandLine.run("disassemble", guest.elf, "--from", "0x0", "--to", "8")
    #expect(range.lines.count >= 2 && range.status == 0)
    // Addresses of functions are odd in symbol tables and pointers.
    let even = try CommandLine.run("disassemble", guest.elf, "--from", "0x40", "--to", "0x50")
    let odd = try CommandLine.run("disassemble", guest.elf, "--from", "0x41", "--to", "0x51")
    #expect(even.status == 0 && odd.text == even.text)
    // What ARMv6-M does not define is no instruction on a Cortex-M0.
    let scratch = try Scratch()
    let wide = try scratch.write("wide.bin", [0xB1, 0xFB, 0xF2, 0xF0])
    #expect(try CommandLine.run("disassemble", wide).text.contains("udiv r0, r1, r2"))
    #expect(
      try CommandLine.run("disassemble", wide, "--board", "microbit-v1").text.contains(".inst"))
    // A raw binary does not say where it runs.
    let moved = try CommandLine.run("disassemble", wide, "--base", "0x1A000")
    #expect(moved.text.contains("0001a000  fbb1 f0f2   udiv r0, r1, r2"))
    #expect(try CommandLine.run("inspect", wide, "--base", "0x1A000").text.contains("0x0001A000"))
    #expect(try CommandLine.run("inspect", guest.elf, "--base", "0").status == 2)
  }

  @Test func boardsAreListedAndShown() throws {
    let list = try CommandLine.run("boards")
    #expect(list.status == 0)
    #expect(list.text.contains("microbit-v1") && list.text.contains("Cortex-M4F"))
    let one = try CommandLine.run("boards", "show", "microbit-v2")
    #expect(one.text.contains("64 MHz") && one.text.contains("512 KiB"))
    for row in [
      "  TWIM0", "I2S", "DEBUGCTRL.CPUNIDEN", "P0.06  ", "serial TX (UARTE0)",
      "button A, active low, pulled up",
      "motion (lsm303agr) scl", "0x2001FFFF",
    ] {
      #expect(one.text.contains(row), "\(row)")
    }
    #expect(!one.text.contains("all of it"))
    // A software interrupt has no register, and lacks none.
    let first = try CommandLine.run("boards", "show", "microbit-v1")
    #expect(first.text.contains("SWI0") && !first.text.contains("all of it"))
    let unknown = try CommandLine.run("boards", "show", "microbit-v9")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("microbit-v9") && unknown.errors.contains("microbit-v1"))
  }

  /// The same tables for programs.
  @Test func boardsAsJSON() throws {
    let list = try CommandLine.run("boards", "--format", "json")
    #expect(list.status == 0 && list.errors == "", "\(list.errors)")
    let listed = try Tool.run(
      "python3",
      [
        "-c",
        """
        import json, sys
        document = json.load(sys.stdin)
        print(document["schema"])
        for board in document["boards"]:
          print(*(board[key] for key in ("name", "core", "clockHz", "flash", "ram")))
        """,
      ], input: list.output)
    let names = try CommandLine.run("boards").lines.dropFirst(2).map {
      String($0.prefix { $0 != " " })
    }
    #expect(listed.lines.first == "thumbprint.boards/1", "\(listed.errors)")
    #expect(listed.lines.dropFirst().map { String($0.prefix { $0 != " " }) } == names)
    #expect(listed.lines.contains("microbit-v1 Cortex-M0 16000000 262144 16384"))
    #expect(listed.lines.contains("microbit-v2 Cortex-M4F 64000000 524288 131072"))
    for name in names {
      let text = try CommandLine.run("boards", "show", name)
      let json = try CommandLine.run("boards", "show", name, "--format", "json")
      let script = """
        import json, sys
        board = json.load(sys.stdin)
        print(board["schema"], board["name"], board["clockHz"])
        def row(entry, indent=""):
          registers = entry["registers"] or {}
          return [indent + entry["name"], registers.get("modelled"), registers.get("known")]
        rows = []
        for memory in board["memories"]:
          end = memory["address"] + memory["size"] - 1
          rows.append([memory["name"], memory["kind"], f"0x{memory['address']:08X}", f"0x{end:08X}"])
        for entry in board["peripherals"]:
          name, *counts = row(entry)
          rows.append([name, f"0x{entry['address']:08X}", entry["interrupt"], entry["kind"], *counts])
          rows += [row(member, "  ") for member in entry["members"]]
          gaps = (entry["registers"] or {"notModelled": []})["notModelled"]
          assert all(type(gap) is str for gap in gaps) and type(entry["isModelled"]) is bool
        for pin in board["pins"]:
          rows.append([pin["pin"], *pin["edge"], "; ".join(pin["uses"])])
        for cells in rows:
          print(*(cell for cell in cells if cell is not None and cell != ""))
        """
      let rows = try Tool.run("python3", ["-c", script], input: json.output)
      #expect(rows.lines.first?.hasPrefix("thumbprint.board/1 \(name) ") == true, "\(rows.errors)")
      let shown = text.lines.map { $0.split(separator: " ").joined(separator: " ") }
      for row in rows.lines.dropFirst() {
        let cells = row.split(separator: " ").joined(separator: " ")
        #expect(shown.contains { $0.hasPrefix(cells) }, "\(name): \(row)")
      }
      #expect(rows.lines.count > 5)
    }
  }
}
