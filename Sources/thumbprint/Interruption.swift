import Glibc

/// Ctrl-C, SIGTERM, a terminal that is closed and a reader that goes away: a run ends as at a limit, so that
/// traces and the flash file are whole and the terminal is as it was. A second signal ends the program at
/// once, but for that of another write to the reader that has gone.
enum Interruption {
  /// Written by the handlers, once.
  nonisolated(unsafe) private static var number: sig_atomic_t = 0

  /// Whether a run is under way that looks for the end.
  nonisolated(unsafe) private static var isWatching = false

  /// Whether a signal has asked for the end.
  static var isPending: Bool { number != 0 }

  /// How the program ends then, as shells say it: 128 and the signal's number.
  static var status: ExitStatus? { number == 0 ? nil : ExitStatus(code: 128 + Int32(number)) }

  /// Whether nobody reads any more what is written: then nobody wants to hear of it either.
  static var isUnread: Bool { number == SIGPIPE }

  /// Takes the signals from now on, but for those that whoever started the program has it ignore.
  static func watch() {
    isWatching = true
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      guard sigaction(signal, nil, &action) == 0,
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 0
      else { continue }
      // Without SA_RESTART: whoever waits for input comes back.
      action.__sigaction_handler.sa_handler = { signal in
        Interruption.note(signal)
        Glibc.signal(signal, SIG_DFL)
      }
      sigaction(signal, &action, nil)
    }
    // Whoever ignores it has writing fail instead, which means the same.
    signal(SIGPIPE) { Interruption.note($0) }
  }

  /// Writing has failed since the reader has gone. A run comes to its end; anything else ends here.
  static func readerHasGone() {
    note(SIGPIPE)
    if !isWatching { status?.leave() }
  }

  /// The first one counts: Ctrl-C ends the readers in a pipeline too.
  private static func note(_ signal: Int32) {
    if number == 0 { number = sig_atomic_t(signal) }
  }
}
