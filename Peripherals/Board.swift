/// A board as its file describes it: data only. `BoardHardware` builds it.
public struct Board: Sendable {
  /// The processor.
  public struct Core: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
      case cortexM0 = "cortex-m0"
      case cortexM0Plus = "cortex-m0plus"
      case cortexM3 = "cortex-m3"
      case cortexM4 = "cortex-m4"
      case cortexM4F = "cortex-m4f"
    }
    public var kind: Kind
    /// In hertz.
    public var clock: Int
    /// Cycles of MULS on a Cortex-M0 or M0+: 1 or 32.
    public var multiplierCycles: Int
    /// Lines of the interrupt controller.
    public var interrupts: Int
    /// Implemented bits of a priority.
    public var priorityBits: Int
    public var hasSysTick: Bool
    /// SysTick's reference clock in Hz; nil if there is none.
    public var sysTickReference: Int?
    /// Regions of the memory protection unit; 0 without one.
    public var mpuRegions: Int
    /// Cortex-M0+: whether unprivileged code exists, and the vector table can move.
    public var hasUnprivileged: Bool
    public var hasVTOR: Bool
    /// Whether SRAM and peripherals have bit-band aliases.
    public var hasBitBanding: Bool
  }

  /// A memory.
  public struct Memory: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
      case flash
      case ram
      /// Flash pages that configure the chip (UICR): loaded with the image, not counted as flash.
      case configuration
    }
    /// See `FlashTiming.Accelerator`.
    public enum Accelerator: String, Sendable, CaseIterable {
      case none
      case stm32F4 = "stm32f4"
      case nRF52 = "nrf52"
    }
    public var name: String
    public var kind: Kind
    public var base: UInt32
    /// In bytes.
    public var size: Int
    /// Of a flash, in bytes: what is erased at once.
    public var pageSize: Int
    /// Cycles that a read takes beyond the first; applied only with an accelerator.
    public var waitStates: Int
    /// How a flash hides its wait states; nil: it is taken as one that has none.
    public var accelerator: Accelerator?
    /// Of a flash: whether it is RAM in truth, which code may write to.
    public var isWritable: Bool
  }

  /// A stretch of addresses.
  public struct Range: Sendable {
    public var base: UInt32
    public var size: UInt32
  }

  /// A peripheral and where it sits.
  public struct PeripheralEntry: Sendable {
    public var name: String
    public var type: PeripheralType
    public var base: UInt32
    /// The external interrupt's number.
    public var interrupt: Int?
    /// Of a CMSDK UART: the interrupt of its overruns, which several may share.
    public var overrunInterrupt: Int?
    /// Of a timer or RTC: compare registers.
    public var channels = 4
    /// Of a timer: its width.
    public var bits = 32
    /// Of a GPIO port: how many pins.
    public var pins = 32
    /// Of a UARTE: whether it is a plain UART as well.
    public var hasByteMode = false
  }

  /// A pin of the chip: `P0.24`.
  public struct Pin: Sendable, Hashable, CustomStringConvertible {
    public var port: Int
    public var number: Int

    public init(port: Int, number: Int) {
      self.port = port
      self.number = number
    }

    public var description: String { "P\(port).\(number < 10 ? "0" : "")\(number)" }
  }

  /// The serial line that leads to the host.
  public struct Serial: Sendable {
    /// The peripheral's name.
    public var peripheral: String
    /// The pins, where the chip lets software choose them.
    public var tx: Pin?
    public var rx: Pin?
  }

  /// A push button.
  public struct Button: Sendable {
    public var name: String
    public var pin: Pin
    /// The pin's level while it is pressed.
    public var activeHigh: Bool
    /// The board's pull resistor: `none`, `up` or `down`.
    public var pull: String
  }

  /// A multiplexed LED display: rows high and columns low light a LED.
  public struct LEDMatrix: Sendable {
    public var rows: [Pin]
    public var columns: [Pin]
    /// Row and column, from 0, of each pixel of the picture.
    public var picture: [[(row: Int, column: Int)]]
  }

  /// A device of `DeviceKind.all` on the board's pins.
  public struct Device: Sendable {
    public var name: String
    /// The kind's name.
    public var type: String
    public var pins: [String: Pin] = [:]
    public var numbers: [String: Int] = [:]
    public var mounting = Mounting()

    public init(
      name: String, type: String, pins: [String: Pin], numbers: [String: Int] = [:],
      mounting: Mounting = Mounting()
    ) {
      self.name = name
      self.type = type
      self.pins = pins
      self.numbers = numbers
      self.mounting = mounting
    }
  }

  /// What `--board` takes.
  public var name: String
  /// The boards that it extends, the nearest first: their firmware runs on it.
  public var bases: [String]
  public var title: String
  /// Which peripherals a chip has.
  public enum Family: Sendable, Equatable {
    case nordic(NordicFamily)
    /// An FPGA image of Arm's MPS2, and the value of its SCC's ID register.
    case mps2(identity: UInt32)
  }

  /// The chip: `nRF51822`, `nRF52833`, `AN385` or `AN386`.
  public var chip: String
  public var family: Family
  public var core: Core
  public var memories: [Memory]
  /// Where unclaimed addresses answer with zeros.
  public var peripheralSpace: [Range]
  public var peripherals: [PeripheralEntry]
  public var serial: Serial?
  public var buttons: [Button]
  public var ledMatrix: LEDMatrix?
  public var devices: [Device]
  /// The parts of a universal hex file that are for this board.
  public var universalHex: [UInt16]
  /// The edge connector's names for pins: what is written on the board.
  public var edge: [String: Pin]

  /// A pin by the edge connector's name or the chip's: `P0`, `P0.03`.
  public func pin(named name: String) -> Pin? {
    if let pin = edge[name] { return pin }
    guard let pin = Pin(name) else { return nil }
    let ports = peripherals.filter { $0.type == .gpio }
    return pin.port < ports.count && pin.number < ports[pin.port].pins ? pin : nil
  }
}

extension Board.Pin {
  /// Reads `P0.24`; nil for another form.
  public init?(_ text: String) {
    let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard text.hasPrefix("P"), parts.count == 2, let port = Int(parts[0]), (0...1).contains(port),
      let number = Int(parts[1]), (0...31).contains(number)
    else { return nil }
    self.init(port: port, number: number)
  }
}

/// The kinds of peripheral that a board file can name.
public enum PeripheralType: String, Sendable, CaseIterable {
  case adc
  case cmsdkDualTimer = "cmsdk-dual-timer"
  case cmsdkTimer = "cmsdk-timer"
  case cmsdkUART = "cmsdk-uart"
  case cmsdkWatchdog = "cmsdk-watchdog"
  case mps2FPGAIO = "mps2-fpgaio"
  case mps2SCC = "mps2-scc"
  case clockPower = "clock-power"
  /// CCM and AAR, which share one block.
  case ccmAAR = "ccm-aar"
  /// The nRF52833's comparators, which share one block.
  case compLPCOMP = "comp-lpcomp"
  case ecb
  case egu
  case ficr
  case gpio
  case gpiote
  case i2s
  case lpcomp
  case mwu
  case nfct
  case nvmc
  case pdm
  case ppi
  case pwm
  case qdec
  case radio
  case rng
  case romTable = "rom-table"
  case rtc
  case saadc
  /// The nRF52833's SPI and TWI masters and slaves, which share one block.
  case spimTWIM = "spim-twim"
  /// SPIM3, which has a block of its own.
  case spim
  /// An SPI master and slave, which share one block.
  case spimSPIS = "spim-spis"
  /// The nRF51's SPI and TWI masters, which share one block.
  case spiTWI = "spi-twi"
  /// The nRF52's place for the FPU's interrupt.
  case fpu
  case swi
  case temp
  case timer
  case uart
  case uarte
  /// Flash that configures the chip, in front of a memory of the kind `configuration`.
  case uicr
  case usbd
  case wdt
  /// Part of the chip, without a model: accesses are reported.
  case notModelled = "not-modelled"
}
