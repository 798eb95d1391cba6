import Glibc

/// Ctrl-C, SIGTERM and a terminal that is closed: a run ends as at a limit, so that traces and the flash file are whole and the terminal is
/// as it was. The second one ends the program at once.
enum Interruption {
  /// Written by the handler, once.
  nonisolated(unsafe) private static var number: sig_atomic_t = 0

  /// Whether a signal has asked for the end.
  static var isPending: Bool { number != 0 }

  /// How the program ends then, as shells say it: 128 and the signal's number.
  static var status: ExitStatus? { number == 0 ? nil : ExitStatus(code: 128 + Int32(number)) }

  /// Takes the signals from now on, but for those that whoever started the program has it ignore.
  static func watch() {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      guard sigaction(signal, nil, &action) == 0,
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0
      else { continue }
      // Without SA_RESTART: whoever waits for input comes back.
      action.__sigaction_handler.sa_handler = { signal in
        Interruption.number = sig_atomic_t(signal)
        Glibc.signal(signal, SIG_DFL)
      }
      sigaction(signal, &action, nil)
    }
  }
}
