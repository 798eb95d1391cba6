import Bus
import Machine
import Peripherals
import Testing

/// `compass.calibrate()` of the stock image: the user tilts the board until the picture is full.
@Suite struct CalibrationTests {
  /// Tilts the board this way and that, a pose each 300 ms, in a field that stays where it is.
  private final class Hand {
    private let machine: Machine
    private var pose = 0
    private lazy var next = Event("hand") { [unowned self] in move() }

    init(_ machine: Machine) {
      self.machine = machine
      move()
    }

    private func move() {
      // Sines of the tilt to the right and towards the user.
      let x = Double(pose % 5 - 2) * 0.4
      let y = Double(pose / 5 % 5 - 2) * 0.4
      pose += 1
      let z = -max(0.1, 1 - x * x - y * y).squareRoot()
      let world = machine.hardware.surroundings
      world.acceleration = .init(x, y, z)
      // The field's part along gravity, and the rest turned with it, as far as it matters.
      world.field = .init(-45 * x, -45 * y + 20 * -z, 45 * z + 20 * y)
      machine.bus.scheduler.schedule(next, after: machine.bus.scheduler.frequency * 3 / 10)
    }

    func stop() { machine.bus.scheduler.cancel(next) }
  }

  @Test(arguments: ["microbit-v1", "microbit-v1.3"])
  func `The compass is calibrated by tilting`(board: String) throws {
    let dialogue = try StockImage.booted(board: board)
    #expect(try dialogue.type("from microbit import *") == "")
    #expect(try dialogue.type("compass.is_calibrated()") == "False\r\n")
    let hand = Hand(dialogue.machine)
    _ = try dialogue.type("compass.calibrate()", within: 16_000_000 * 120)
    hand.stop()
    dialogue.machine.hardware.surroundings.acceleration = .init(0, 0, -1)
    dialogue.machine.hardware.surroundings.field = .init(0, 20, -45)
    #expect(try dialogue.type("compass.is_calibrated()") == "True\r\n")
    #expect(try dialogue.type("0 <= compass.heading() < 360") == "True\r\n")
  }
}
