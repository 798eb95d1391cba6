/// What happened in a run, in figures.
public struct RunSummary {
  /// Something that the firmware touched and the model lacks.
  public struct Gap {
    public let description: String
    /// Accesses.
    public let count: UInt64
    /// The functions that did it.
    public let places: [(code: String, count: UInt64)]
  }

  public let board: String
  public let clockHz: UInt64
  /// Since the machine started.
  public let cycles: UInt64
  public let instructions: UInt64
  /// In WFI, WFE or sleep on exit.
  public let sleepCycles: UInt64
  /// By name.
  public let peripherals: [RunMeter.PeripheralUse]
  /// By number in the vector table.
  public let exceptions: [RunMeter.ExceptionUse]
  /// Cycles that each LED of the display was lit, by row; empty without one.
  public let leds: [[UInt64]]
  /// Nil for a chip whose specification gives no currents.
  public let charge: ChargeEstimate?
  public let unmodelled: [Gap]
}
