import Glibc
import Machine
import Peripherals

/// The LED matrix in the terminal's upper right corner, in real time; what is typed goes to the
/// guest, Alt-A and Alt-B press the buttons for a moment.
final class TerminalDisplay {
  private let machine: Machine
  private var saved: termios?
  private var shown: [[Int]] = []
  private let start = ContinuousClock.now
  /// Buttons that are held, and until which cycle.
  private var held: [String: UInt64] = [:]
  /// An ESC whose next byte has not come.
  private var hasEscape = false

  private static let shades = ["  ", "··", "··", "░░", "░░", "▒▒", "▒▒", "▓▓", "▓▓", "██"]
  /// Simulated time between pictures, in milliseconds.
  private static let step: UInt64 = 36
  /// How long a key presses a button, in milliseconds.
  private static let press: UInt64 = 150

  init(_ machine: Machine) {
    self.machine = machine
    guard isatty(0) == 1 else { return }
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return }
    saved = settings
    // Keys come one by one and unechoed; Ctrl-C still ends the program.
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
    settings.c_iflag &= ~tcflag_t(ICRNL)
    tcsetattr(0, TCSANOW, &settings)
  }

  /// Gives the terminal back as it was.
  func restore() {
    if var saved { tcsetattr(0, TCSANOW, &saved) }
  }

  private var cyclesPerMillisecond: UInt64 { UInt64(machine.board.core.clock) / 1000 }

  /// Where the next picture is due.
  var nextCycle: UInt64 { machine.core.cycles + Self.step * cyclesPerMillisecond }

  /// Takes keys: gives back what is for the guest.
  func filter(_ bytes: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    for byte in bytes {
      if hasEscape {
        hasEscape = false
        let name = String(UnicodeScalar(byte)).uppercased()
        if machine.hardware.setButton(name, isPressed: true) {
          held[name] = machine.core.cycles + Self.press * cyclesPerMillisecond
        } else {
          rest += [0x1B, byte]
        }
      } else if byte == 0x1B {
        hasEscape = true
      } else {
        rest.append(byte)
      }
    }
    return rest
  }

  /// Shows the picture if it has changed, lets go of buttons, and waits until the world's clock has
  /// caught up.
  func update() {
    for (name, until) in held where machine.core.cycles >= until {
      _ = machine.hardware.setButton(name, isPressed: false)
      held[name] = nil
    }
    let picture = machine.hardware.ledMatrix?.picture() ?? []
    if picture != shown {
      shown = picture
      draw(picture)
    }
    let simulated = Duration.seconds(machine.seconds)
    let ahead = simulated - start.duration(to: .now)
    if ahead > .zero { usleep(UInt32(min(100_000, ahead / .microseconds(1)))) }
  }

  private func draw(_ picture: [[Int]]) {
    var size = winsize()
    let width = ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    let column = max(1, width - 2 * (picture.first?.count ?? 0) - 2)
    var text = "\u{1B}7"
    let edge = String(repeating: "─", count: 2 * (picture.first?.count ?? 0))
    text += "\u{1B}[1;\(column)H┌\(edge)┐"
    for (row, line) in picture.enumerated() {
      text += "\u{1B}[\(row + 2);\(column)H│\u{1B}[31m"
      text += line.map { Self.shades[$0] }.joined() + "\u{1B}[0m│"
    }
    text += "\u{1B}[\(picture.count + 2);\(column)H└\(edge)┘\u{1B}8"
    Console.write(Array(text.utf8), to: 2)
  }
}
