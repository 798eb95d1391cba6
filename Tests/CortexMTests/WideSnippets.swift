/// Snippets of ARMv7E-M and FPv4-SP for the differential tests.
enum WideSnippets {
  static let groups: [String: [String]] = [
    "data": data, "multiply": multiply, "dsp": dsp, "memory": memory, "control": control,
  ]

  static let data: [String] = {
    var list: [String] = []
    for op in ["and", "orr", "eor", "bic", "orn", "add", "adc", "sub", "sbc", "rsb"] {
      for s in ["", "s"] {
        list += [
          "\(op)\(s).w r0, r1, #0xFF", "\(op)\(s).w r0, r1, #0x80000000",
          "\(op)\(s).w r0, r1, #0x3FC00", "\(op)\(s).w r0, r1, #0x00AB00AB",
          "\(op)\(s).w r0, r1, #0xAB00AB00", "\(op)\(s).w r0, r1, r2",
          "\(op)\(s).w r0, r1, r2, lsl #3", "\(op)\(s).w r0, r1, r2, lsr #32",
          "\(op)\(s).w r0, r1, r2, asr #7", "\(op)\(s).w r0, r1, r2, ror #9",
          "\(op)\(s).w r0, r1, r2, rrx",
        ]
      }
    }
    for op in ["cmp", "cmn", "tst", "teq"] {
      list += [
        "\(op).w r1, #0xFF", "\(op).w r1, #0xC0000000", "\(op).w r1, r2", "\(op).w r1, r2, lsl #1",
        "\(op).w r1, r2, asr #32", "\(op).w r1, r2, ror #4", "\(op).w r1, r2, rrx",
      ]
    }
    for op in ["mov", "mvn"] {
      for s in ["", "s"] {
        list += [
          "\(op)\(s).w r0, #0x81000000", "\(op)\(s).w r0, r1", "\(op)\(s).w r0, #0xFF00FF00",
        ]
      }
    }
    for op in ["lsl", "lsr", "asr", "ror"] {
      for s in ["", "s"] { list += ["\(op)\(s).w r0, r1, r2", "\(op)\(s).w r0, r1, #13"] }
    }
    list += [
      "rrx r0, r1", "rrxs r0, r1", "mvn.w r0, r1, lsl #4", "mvns.w r0, r1, asr #3",
      "movw r0, #0xABCD", "movt r0, #0x1234", "addw r0, r1, #0xFFF", "subw r0, r1, #0x123",
      "clz r0, r1", "rbit r0, r1", "rev.w r0, r1", "rev16.w r0, r1", "revsh.w r0, r1",
      "bfc r0, #4, #8", "bfc r0, #0, #32", "bfi r0, r1, #3, #17", "bfi r0, r1, #31, #1",
      "sbfx r0, r1, #5, #9", "ubfx r0, r1, #5, #9", "sbfx r0, r1, #0, #32", "ubfx r0, r1, #31, #1",
      "adr.w r0, 1f\nnop\n.balign 4\n1:",
    ]
    for op in ["sxtb", "sxth", "uxtb", "uxth", "sxtb16", "uxtb16"] {
      list += ["\(op).w r0, r1", "\(op).w r0, r1, ror #8", "\(op).w r0, r1, ror #24"]
    }
    for op in ["sxtab", "sxtah", "uxtab", "uxtah", "sxtab16", "uxtab16"] {
      list += ["\(op) r0, r1, r2", "\(op) r0, r1, r2, ror #16"]
    }
    return list
  }()

  static let multiply: [String] = {
    var list = [
      "mul.w r0, r1, r2", "mla r0, r1, r2, r3", "mls r0, r1, r2, r3", "smull r0, r1, r2, r3",
      "umull r0, r1, r2, r3", "smlal r0, r1, r2, r3", "umlal r0, r1, r2, r3",
      "umaal r0, r1, r2, r3", "sdiv r0, r1, r2", "udiv r0, r1, r2",
    ]
    for pair in ["bb", "bt", "tb", "tt"] {
      list += [
        "smul\(pair) r0, r1, r2", "smla\(pair) r0, r1, r2, r3", "smlal\(pair) r0, r1, r2, r3",
      ]
    }
    for half in ["b", "t"] { list += ["smulw\(half) r0, r1, r2", "smlaw\(half) r0, r1, r2, r3"] }
    for x in ["", "x"] {
      list += [
        "smuad\(x) r0, r1, r2", "smusd\(x) r0, r1, r2", "smlad\(x) r0, r1, r2, r3",
        "smlsd\(x) r0, r1, r2, r3", "smlald\(x) r0, r1, r2, r3", "smlsld\(x) r0, r1, r2, r3",
      ]
    }
    for r in ["", "r"] {
      list += [
        "smmul\(r) r0, r1, r2", "smmla\(r) r0, r1, r2, r3", "smmls\(r) r0, r1, r2, r3",
      ]
    }
    return list
  }()

  static let dsp: [String] = {
    var list: [String] = []
    for prefix in ["s", "q", "sh", "u", "uq", "uh"] {
      for op in ["add16", "asx", "sax", "sub16", "add8", "sub8"] {
        list.append("\(prefix)\(op) r0, r1, r2")
      }
    }
    list += [
      "sel r0, r1, r2", "sadd8 r3, r1, r2\nsel r0, r1, r2", "usub8 r3, r1, r2\nsel r0, r1, r2",
      "usad8 r0, r1, r2", "usada8 r0, r1, r2, r3", "qadd r0, r1, r2", "qsub r0, r1, r2",
      "qdadd r0, r1, r2", "qdsub r0, r1, r2", "ssat r0, #8, r1", "ssat r0, #32, r1",
      "ssat r0, #1, r1, lsl #4", "ssat r0, #16, r1, asr #3", "usat r0, #8, r1", "usat r0, #0, r1",
      "usat r0, #31, r1, lsl #1", "ssat16 r0, #8, r1", "usat16 r0, #8, r1", "usat16 r0, #0, r1",
      "pkhbt r0, r1, r2", "pkhbt r0, r1, r2, lsl #5", "pkhtb r0, r1, r2, asr #16",
      "pkhtb r0, r1, r2, asr #32",
    ]
    return list
  }()

  static let memory: [String] = {
    var list: [String] = []
    for op in ["", "b", "h", "sb", "sh"] {
      list += [
        "ldr\(op).w r0, [r6, #68]", "add r7, r6, #80\nldr\(op) r0, [r7, #-8]",
        "mov r7, r6\nldr\(op) r0, [r7, #12]!\nsub r1, r7, r6",
        "mov r7, r6\nldr\(op) r0, [r7], #-12\nsub r1, r7, r6",
        "movs r2, #5\nldr\(op).w r0, [r6, r2, lsl #2]",
        "ldr\(op).w r0, 1f\nb 2f\n.balign 4\n1: .word 0x89ABCDEF\n2:",
        "ldr\(op)t r0, [r6, #20]", "movs r2, #3\nldr\(op).w r0, [r6, r2]",
      ]
    }
    for op in ["", "b", "h"] {
      list += [
        "str\(op).w r0, [r6, #68]", "add r7, r6, #80\nstr\(op) r0, [r7, #-8]",
        "mov r7, r6\nstr\(op) r0, [r7, #12]!\nsub r1, r7, r6",
        "mov r7, r6\nstr\(op) r0, [r7], #12\nsub r1, r7, r6",
        "movs r2, #5\nstr\(op).w r0, [r6, r2, lsl #2]", "str\(op)t r0, [r6, #20]",
        "str\(op).w r0, [r6, #33]\nldr\(op).w r1, [r6, #33]",
      ]
    }
    list += [
      "ldrd r0, r1, [r6, #16]", "strd r0, r1, [r6, #24]",
      "mov r7, r6\nldrd r0, r1, [r7, #8]!\nsub r2, r7, r6",
      "mov r7, r6\nstrd r0, r1, [r7], #8\nsub r2, r7, r6",
      "ldrd r0, r1, 1f\nb 2f\n.balign 4\n1: .word 1, 2\n2:",
      "ldmia.w r6, {r0, r1, r3, r5}",
      "add r7, r6, #64\nldmdb r7!, {r0, r1, r3, r5}\nsub r2, r7, r6",
      "add r7, r6, #64\nstmdb r7!, {r0, r1, r3, r5}\nsub r2, r7, r6",
      "mov r7, r6\nstmia.w r7!, {r0, r1, r3, r5}\nsub r2, r7, r6",
      "push.w {r0, r4, r11}\npop.w {r1, r2, r11}",
      "ldrex r0, [r6, #4]\nadd r0, #1\nstrex r1, r0, [r6, #4]", "clrex\nstrex r1, r0, [r6, #4]",
      "ldrexb r0, [r6]\nstrexb r1, r2, [r6]", "ldrexh r0, [r6]\nstrexh r1, r2, [r6]",
      "ldrex r0, [r6]\nclrex\nstrex r1, r2, [r6]", "pld [r6, #4]",
      "movs r2, #20\nldr r7, =1f + 1\nstr r7, [r6, r2]\nldr pc, [r6, r2]\nmov r0, r1\n1: str r2, [r6, #20]",
      "ldr r7, =1f + 1\npush {r0, r7}\npop.w {r1, pc}\nmov r3, r4\n1: mov r7, r6",
    ]
    return list
  }()

  static let control: [String] = [
    "it eq\nmoveq r0, r1", "ite ne\naddne r0, r1, r2\nsubeq r0, r1, r2",
    "itete gt\nmovgt r0, #1\nmovle r1, #2\nlslgt r2, r3, #4\naddle r3, #7",
    "itttt cs\naddcs r0, r1\nadccs r2, r3\nlslcs r4, #1\nsbccs r5, r0",
    "itt mi\ncmpmi r0, r1\nmovmi r0, r3", "itt hi\naddshi.w r0, r1, r2\nmovhi r3, r4",
    "ite vc\nmovvc r0, r1\nbvs 1f\nmov r2, r3\n1:",
    "itee lt\nldrlt r0, [r6, #4]\nstrge r1, [r6, #8]\nmovge r2, #0",
    "cbz r0, 1f\nmov r1, r2\n1:", "cbnz r0, 1f\nmov r1, r2\n1:",
    "and r0, r0, #3\ntbb [pc, r0]\n1: .byte (2f-1b)/2, (3f-1b)/2, (4f-1b)/2, (5f-1b)/2\n2: movs r1, #1\n3: adds r1, #2\n4: adds r1, #4\n5: adds r1, #8",
    "and r0, r0, #1\ntbh [pc, r0, lsl #1]\n1: .short (2f-1b)/2, (3f-1b)/2\n2: movs r1, #1\n3: adds r1, #2",
    "bne.w 1f\nmov r0, r1\n1:", "b.w 1f\nmov r0, r1\n1:", "msr apsr_nzcvqg, r1", "msr apsr_g, r1",
    "mov r0, #0x20\nmsr basepri, r0\nmrs r1, basepri\nmov r2, #0x40\nmsr basepri_max, r2\nmrs r3, basepri\nmov r2, #0\nmsr basepri, r2",
    "cpsid f\nmrs r0, faultmask\ncpsie f\nmrs r1, faultmask", "nop.w", "sev.w", "mrs r0, xpsr",
    "mov r0, sp\nsub.w sp, sp, #24\nadd.w r1, sp, #8\nsub r2, r0, r1\nmov sp, r0\nmov r1, r2\nmov r0, r2",
    "ssat r0, #4, r1\nmrs r2, apsr",
    "vmov s0, r0\nvmov s1, r1\nvcmp.f32 s0, s1\nvmrs apsr_nzcv, fpscr",
  ]

  static let float: [String] = {
    var list: [String] = []
    for op in ["add", "sub", "mul", "nmul", "div", "mla", "mls", "nmla", "nmls", "fma", "fms"] {
      list.append("v\(op).f32 s0, s1, s2")
    }
    list += ["vfnma.f32 s0, s1, s2", "vfnms.f32 s0, s1, s2"]
    for op in ["abs", "neg", "sqrt"] { list.append("v\(op).f32 s0, s1") }
    list += ["vmov.f32 s0, s1", "vmov.f32 s0, #1.5", "vmov.f32 s3, #-0.25"]
    for op in ["vcmp", "vcmpe"] {
      list += ["\(op).f32 s0, s1", "\(op).f32 s0, #0.0", "\(op).f32 s2, s2"]
    }
    for type in ["s32", "u32"] {
      list += [
        "vcvt.\(type).f32 s0, s1", "vcvtr.\(type).f32 s0, s1", "vcvt.f32.\(type) s0, s1",
        "vcvt.\(type).f32 s0, s0, #5", "vcvt.f32.\(type) s0, s0, #5",
        "vcvt.f32.\(type) s0, s0, #32",
      ]
    }
    for type in ["s16", "u16"] {
      list += ["vcvt.\(type).f32 s0, s0, #3", "vcvt.f32.\(type) s0, s0, #16"]
    }
    for half in ["b", "t"] { list += ["vcvt\(half).f32.f16 s0, s1", "vcvt\(half).f16.f32 s0, s1"] }
    list += [
      "vmov r0, r1, s2, s3\nvmov s0, s1, r1, r0", "vmov d1, r6, r6",
      "vstr s0, [r6, #8]\nvldr s5, [r6, #8]",
      "vstr d0, [r6, #16]\nvldr d2, [r6, #16]",
      "mov r7, r6\nvstmia r7!, {s0-s3}\nvldmdb r7!, {s2-s5}",
      "vpush {s0-s2}\nvpop {s3-s5}", "vpush {d0-d1}\nvpop {d1-d2}",
      "vldr s0, 1f\nb 2f\n.balign 4\n1: .word 0x40490FDB\n2:",
      "vcmp.f32 s0, s1\nvmrs apsr_nzcv, fpscr\nit gt\nvmovgt.f32 s2, s3",
    ]
    return list
  }()
}
