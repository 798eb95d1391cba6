import Bus
import CortexM
import Image

/// Measures a script on a core: watches the firmware's marks, the stack pointer, and the flash that
/// is executed or read.
public final class CoreMeter {
  private let core: Core
  private let image: FirmwareImage
  private let flash: MemoryRegion?
  private let semihostingCalls: () -> UInt64
  private var meter = Meter()
  private var exceptionCycles: UInt64 = 0
  private var exceptionStart: UInt64?
  private var exceptionDepth = 0
  private var touched: UInt64 = 0
  private var stackPeak: UInt64 = 0

  /// The marks that the image does not have: without those of the run nothing can be measured.
  public let missingMarks: [Mark]

  /// Watches every mark that the image has. Nothing else changes for the guest.
  ///
  /// - Parameters:
  ///   - flashBase: the address of the memory that `touched` counts.
  ///   - semihostingCalls: how many there were since reset.
  public init(
    core: Core, image: FirmwareImage, flashBase: UInt32, semihostingCalls: @escaping () -> UInt64
  ) {
    self.core = core
    self.image = image
    self.semihostingCalls = semihostingCalls
    flash = core.bus.regions.first { $0.base == flashBase }
    missingMarks = Mark.allCases.filter { image.symbols.named($0.rawValue) == nil }
    for mark in Mark.allCases {
      guard let symbol = image.symbols.named(mark.rawValue) else { continue }
      core.watch(symbol.address) { [unowned self] core in arrive(at: mark, core) }
    }
    core.exceptionObservers.append { [unowned self] in observe($0) }
  }

  /// Whether the script's run has come to its end.
  public var isComplete: Bool { meter.isComplete }

  /// Ends measuring where the machine stands. Nil if the script was never compiled.
  ///
  /// - Parameters:
  ///   - ram: the board's RAM, for its static part.
  ///   - flashArea: the board's flash, for the image.
  ///   - scriptBytes: of the source as stored.
  public func finish(ram: BoardMemory, flashArea: BoardMemory, scriptBytes: Int) -> Measurement? {
    apply(meter.stop(at: now))
    guard meter.hasCompiled else { return nil }
    var result = meter.measurement
    let use = image.ramUse(in: ram)
    result.ram.staticBytes = UInt64(use.staticBytes)
    if result.ram.heapSize == 0 { result.ram.heapSize = UInt64(use.heapSize) }
    result.ram.stackPeak = stackPeak
    result.flash.image = UInt64(image.loadedBytes(in: flashArea))
    result.flash.touched = touched
    result.flash.script = UInt64(scriptBytes)
    return result
  }

  private var now: Moment {
    Moment(
      cycles: core.cycles, instructions: core.instructions,
      exceptionCycles: exceptionCycles + (exceptionStart.map { core.cycles - $0 } ?? 0),
      semihostingCalls: semihostingCalls())
  }

  private func arrive(at mark: Mark, _ core: Core) {
    // The core marks an instruction as executed when it decodes it. That of the mark which closes
    // the window is decoded and has not been executed.
    apply(meter.arrive(at: mark, now, first: core[0], second: core[1]), pending: core.pc)
  }

  /// - Parameter pending: the address of an instruction that is decoded but does not count.
  private func apply(_ change: Meter.WindowChange?, pending: UInt32? = nil) {
    switch change {
    case .opens:
      core.resetStackTracking()
      core.trackExecution(true)
      core.bus.trackReads(true)
    case .closes:
      stackPeak = measureStack()
      touched = countTouched(without: pending)
      core.trackExecution(false)
      core.bus.trackReads(false)
    case nil: break
    }
  }

  private func observe(_ transition: ExceptionTransition) {
    switch transition.kind {
    case .enter:
      if exceptionDepth == 0 { exceptionStart = transition.time }
      exceptionDepth += 1
    case .exit:
      exceptionDepth = max(0, exceptionDepth - 1)
      guard exceptionDepth == 0, let start = exceptionStart else { return }
      exceptionCycles += transition.time - start
      exceptionStart = nil
    }
  }

  /// Depth of the main stack below its top, which the linker script names or the vector table gives.
  private func measureStack() -> UInt64 {
    guard
      let top = image.symbols.named("__stack_top")?.address
        ?? image.segments.first.flatMap({
          image.word(at: $0.address)
        })
    else { return 0 }
    let lowest = core.lowestStackPointers.msp
    return lowest <= top ? UInt64(top - lowest) : 0
  }

  private func countTouched(without pending: UInt32?) -> UInt64 {
    guard let flash else { return 0 }
    let executed = core.executedMarks(of: flash.base)
    let read = flash.readMarks
    let skipped = pending.flatMap { flash.contains($0, count: 2) ? Int($0 - flash.base) : nil }
    var count: UInt64 = 0
    for index in 0..<flash.size {
      let isExecuted =
        (executed?[index] ?? 0) != 0 && !isPart(index, ofInstructionAt: skipped, flash)
      if isExecuted || (read?[index] ?? 0) != 0 { count += 1 }
    }
    return count
  }

  /// Whether a byte belongs to an instruction; 32-bit ones begin with 0b11101 or above
  /// (ARMv6-M ARM, A5.1).
  private func isPart(_ index: Int, ofInstructionAt start: Int?, _ flash: MemoryRegion) -> Bool {
    guard let start, index >= start, index < start + 4 else { return false }
    return index < start + 2 || flash.load(start, .halfword) >> 11 >= 0b11101
  }
}
