// Compiles the modules of Firmware/Modules to Tables/frozen.json, which adder-tables puts into the
// program: `make tables` runs both.

import Adder
import Foundation
import HostPort

@main
struct AdderFreeze {
  static func main() throws {
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    do {
      try HostPort.freeze(directory: package.appendingPathComponent("Modules"))
        .write(
          to: package.appendingPathComponent("Tables/frozen.json"), atomically: true,
          encoding: .utf8)
    } catch let error as FreezeError {
      FileHandle.standardError.write(Data("adder-freeze: \(error.message)\n".utf8))
      exit(2)
    }
  }
}
