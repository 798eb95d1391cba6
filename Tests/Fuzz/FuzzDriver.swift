// A program for the address sanitizer: random and damaged images of every format, read and, when they
// are accepted, run on every board with all engines. `make test-long` runs it.

import CortexM
import Glibc
import Image
import Machine
import Peripherals
import TestSupport

/// The seed of which the case that runs is the first, for when it crashes, hangs or differs; written
/// to by one thread only.
nonisolated(unsafe) private var currentSeed: UInt64 = 0
/// A case that takes longer than this hangs, in seconds of processor time: those of the wall are
/// many where the host does other work.
private let patience = 120

@main
enum FuzzDriver {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 3, let seed = UInt64(arguments[1]), let count = UInt64(arguments[2])
    else {
      print("usage: fuzz-driver SEED CASES ELF...")
      exit(2)
    }
    guard let originals = try? arguments.dropFirst(2).map(FileBytes.read) else {
      print("fuzz-driver: an image cannot be read")
      exit(2)
    }
    for signal in [SIGPROF, SIGILL, SIGTRAP] { catchSignal(signal) }
    var tally = Tally()
    for number in 0..<count {
      currentSeed = seed &+ number &* 0x1_0000_0001
      limit(patience)
      var random = RandomSource(seed: currentSeed)
      let difference = FuzzCase(random: &random, originals: originals).run(&tally)
      if let difference { print("seed \(currentSeed): \(difference)") }
    }
    limit(0)
    print(
      "seed \(seed), \(count) cases: \(tally.refused) refused, \(tally.accepted) run on both "
        + "engines, \(tally.instructions) instructions, \(tally.differences) differences")
    // A driver whose cases never reach the processor proves nothing.
    exit(tally.differences == 0 && tally.accepted > count / 3 ? 0 : 1)
  }

  /// Lets the process run for some seconds more; 0: as long as it likes.
  private static func limit(_ seconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_sec = seconds
    setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
  }

  /// Names the case before the process dies of a trap or of the timer.
  private static func catchSignal(_ number: Int32) {
    signal(number) { number in
      print("signal \(number), seed \(currentSeed)")
      fflush(nil)
      _exit(1)
    }
  }
}

/// What became of the cases.
struct Tally {
  var refused = 0
  var accepted: UInt64 = 0
  var instructions: UInt64 = 0
  var differences = 0
}

/// The content of a file.
enum FileBytes {
  struct Unreadable: Error {}

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Unreadable() }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
