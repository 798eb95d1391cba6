// Code in flash: its instructions in the forms of its image.

struct DenseCode {
  /// The instructions, and where those are now that lay elsewhere.
  var bytes: [UInt8] = []
  var places: [Int: Int] = [:]

  @MainActor init(_ code: FrozenModule.CodeText, _ forms: Forms) {
    let runs = code.runs()
    // Instructions whose jump needs more than 8 bits: as few as possible.
    var far: Set<Int> = []
    while true {
      bytes = []
      places = [:]
      var jumps: [(from: Int, at: Int, isFar: Bool, target: Int, instruction: Int)] = []
      for run in runs {
        var at = 0
        for choice in forms.choose(run, isFar: { far.contains($0.place) }) {
          places[run[at].place] = bytes.count
          let from = bytes.count
          bytes.append(UInt8(choice.form))
          bytes += choice.bytes
          at += choice.count
          if let target = run[at - 1].target {
            let isFar = far.contains(run[at - 1].place)
            jumps.append(
              (from, bytes.count - (isFar ? 3 : 1), isFar, target, run[at - 1].place))
          }
        }
      }
      places[code.length] = bytes.count
      let before = far.count
      for jump in jumps {
        let distance = places[jump.target]! - jump.from
        if jump.isFar {
          bytes[jump.at] = 0x80
          bytes[jump.at + 1] = UInt8(distance & 0xFF)
          bytes[jump.at + 2] = UInt8(distance >> 8 & 0xFF)
        } else if (-127...127).contains(distance) {
          bytes[jump.at] = UInt8(distance & 0xFF)
        } else {
          far.insert(jump.instruction)
        }
      }
      if far.count == before { return }
    }
  }
}
