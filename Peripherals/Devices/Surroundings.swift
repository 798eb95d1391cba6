import Bus

/// What the board's sensors sense: the state of the world around it.
///
/// Axes are those in which MicroPython's `microbit` module reports: x to the right, y towards the
/// edge connector, z up out of the LED side; a board that lies face up at rest has (0, 0, -1).
public final class Surroundings {
  /// A vector in space.
  public struct Vector: Sendable, Equatable, StateValue {
    public var x: Double
    public var y: Double
    public var z: Double
    public init(_ x: Double, _ y: Double, _ z: Double) {
      self.x = x
      self.y = y
      self.z = z
    }

    public static var blank: Vector { Vector(0, 0, 0) }

    public mutating func visit(_ state: StateArchive) {
      state(&x)
      state(&y)
      state(&z)
    }
  }

  /// In g, gravity included.
  public var acceleration = Vector(0, 0, -1)
  /// In microtesla; a board that points north in Central Europe.
  public var field = Vector(0, 20, -45)
  /// Of board and die, in degrees Celsius.
  public var temperature = 25.0 { didSet { onTemperature?(temperature) } }
  /// On the LED matrix: 0 is dark, 255 what saturates its sensing.
  public var light = 128.0 { didSet { onLight?(light) } }

  /// In hectopascals.
  public var pressure = 1013.25
  /// In per cent.
  public var humidity = 50.0
  /// At the microphone: 0 is silence, 255 the loudest that it tells apart.
  public var sound = 0.0

  /// Visits what is around; the sensors are told of what they follow.
  func visit(_ state: StateArchive) {
    state(&acceleration)
    state(&field)
    state(temperature) { temperature = $0 }
    state(light) { light = $0 }
    state(&pressure)
    state(&humidity)
    state(&sound)
  }

  var onTemperature: ((Double) -> Void)?
  var onLight: ((Double) -> Void)?

  public init() {}
}
