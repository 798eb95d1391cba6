import Debugger
import Machine

extension RunSession {
  /// Lets debuggers run the machine, between the host's streams, until the program has ended or
  /// been killed.
  func debug(_ machine: Machine, _ output: GuestOutput, _ listener: Listener) -> MachineStop {
    let isSerial = options.stdin == .serial
    func feed() {
      if isSerial, output.allowsInput { machine.sendSerial(input.available()) }
    }
    output.onInputAllowed = feed
    var host = DebugServer.Host()
    host.attend = {
      output.flush()
      feed()
    }
    host.shouldEnd = { Interruption.isPending }
    host.mayWake = { [input] in isSerial && output.allowsInput && input.mayContinue }
    host.note = { Console.plain($0) }
    return DebugServer(machine, listener: listener, host: host).run()
  }
}
