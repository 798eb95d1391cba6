import Measure

/// A count of a measurement, by the name of its column in CSV.
public enum Figure: String, Sendable, CaseIterable {
  case cycles
  case instructions
  case compileCycles = "compile_cycles"
  case nestedCompileCycles = "nested_compile_cycles"
  case wireWaitCycles = "wire_wait_cycles"
  case exceptionCycles = "exception_cycles"
  case semihostingCalls = "semihosting_calls"
  case staticBytes = "static_bytes"
  case heapSize = "heap_size_bytes"
  case heapPeak = "heap_peak_bytes"
  case heapLive = "heap_live_bytes"
  case heapMinimum = "heap_minimum_bytes"
  case stackPeak = "stack_peak_bytes"
  case ramTotal = "ram_total_bytes"
  case flashImage = "flash_image_bytes"
  case flashTouched = "flash_touched_bytes"
  case script = "script_bytes"

  /// Whether it is only there where somebody asked for it.
  var isOnRequest: Bool { self == .heapMinimum }

  /// Those that a report of these runs has.
  static func all(of runs: [BenchRun]) -> [Figure] {
    allCases.filter { figure in
      !figure.isOnRequest
        || runs.contains { $0.measurement.flatMap { figure.value(of: $0) } != nil }
    }
  }

  /// Nil for what nobody asked for.
  public func value(of measured: Measurement) -> UInt64? {
    switch self {
    case .cycles: measured.cycles
    case .instructions: measured.instructions
    case .compileCycles: measured.compileCycles
    case .nestedCompileCycles: measured.nestedCompileCycles
    case .wireWaitCycles: measured.wireWaitCycles
    case .exceptionCycles: measured.exceptionCycles
    case .semihostingCalls: measured.semihostingCalls
    case .staticBytes: measured.ram.staticBytes
    case .heapSize: measured.ram.heapSize
    case .heapPeak: measured.ram.heapPeak
    case .heapLive: measured.ram.heapLive
    case .heapMinimum: measured.ram.heapMinimum
    case .stackPeak: measured.ram.stackPeak
    case .ramTotal: measured.ram.total
    case .flashImage: measured.flash.image
    case .flashTouched: measured.flash.touched
    case .script: measured.flash.script
    }
  }

  /// Where it is in a run of a JSON report; nil for what that does not have.
  var jsonPath: [String]? {
    switch self {
    case .cycles: ["cycles"]
    case .instructions: ["instructions"]
    case .compileCycles: ["compileCycles"]
    case .wireWaitCycles: ["wireWaitCycles"]
    case .nestedCompileCycles, .exceptionCycles, .semihostingCalls: nil
    case .staticBytes: ["ram", "static"]
    case .heapSize: ["ram", "heapSize"]
    case .heapPeak: ["ram", "heapPeak"]
    case .heapLive: ["ram", "heapLive"]
    case .heapMinimum: ["ram", "heapMinimum"]
    case .stackPeak: ["ram", "stackPeak"]
    case .ramTotal: ["ram", "total"]
    case .flashImage: ["flash", "image"]
    case .flashTouched: ["flash", "touched"]
    case .script: ["flash", "script"]
    }
  }

  /// The heading of its column for people, the unit last.
  var heading: [String] {
    switch self {
    case .cycles: ["run", "cycles"]
    case .instructions: ["instructions"]
    case .compileCycles: ["compile", "cycles"]
    case .nestedCompileCycles: ["nested compile", "cycles"]
    case .wireWaitCycles: ["wire wait", "cycles"]
    case .exceptionCycles: ["exceptions", "cycles"]
    case .semihostingCalls: ["semihosting", "calls"]
    case .staticBytes: ["static RAM", "bytes"]
    case .heapSize: ["heap size", "bytes"]
    case .heapPeak: ["heap peak", "bytes"]
    case .heapLive: ["heap live", "bytes"]
    case .heapMinimum: ["heap min.", "bytes"]
    case .stackPeak: ["stack peak", "bytes"]
    case .ramTotal: ["RAM total", "bytes"]
    case .flashImage: ["flash image", "bytes"]
    case .flashTouched: ["flash touched", "bytes"]
    case .script: ["script", "bytes"]
    }
  }
}
