import ArgumentParser
import Image
import Peripherals
import Thumb

/// `--board`: a built-in board's name, or the path of a board file.
struct BoardName: ExpressibleByArgument {
  let text: String

  init?(argument: String) { text = argument }

  static var allValueStrings: [String] { Board.builtIn }
  static var defaultCompletionKind: CompletionKind { .list(Board.builtIn) }

  func load() throws -> Board { try InputError.wrap { try Board.load(text) } }
}

extension Board {
  var architecture: Architecture {
    switch core.kind {
    case .cortexM0, .cortexM0Plus: .v6M
    case .cortexM3: .v7M
    case .cortexM4: .v7EM
    case .cortexM4F: .v7EMF
    }
  }
}
