import Foundation
import TestSupport
import Testing

@testable import adder_fuzz

/// The VM built with floats of 64 bits (ADDER_FLOAT64=1) prints what CPython prints, to the last digit.
@Suite(.serialized) struct WideFloatTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  private static let scratch = root + "/.build/float64"
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil

  /// `adder-fuzz` of that build; SwiftPM does nothing when it is up to date.
  private static let built = Result {
    let build = try Tool.run(
      "swift",
      ["build", "--jobs", "2", "--scratch-path", scratch, "--product", "adder-fuzz"],
      directory: root, environment: ["ADDER_FLOAT64": "1"])
    guard build.status == 0 else { throw ToolFailure(build.text + build.errors) }
    return scratch + "/debug/adder-fuzz"
  }

  @Test func theCorpusPrintsWhatCPythonPrints() throws {
    let scripts = CampaignTests.scripts
    let result = try Tool.run(Self.built.get(), ["corpus"] + scripts)
    #expect(result.status == 0, "\(result.text)")
    #expect(result.lines.last == "\(scripts.count) scripts")
  }

  /// `wide_floats` are numbers whose text needs all 64 bits.
  @Test(arguments: ["wide_floats", "numbers", "formatting"])
  func programsAgreeWithCPython(_ area: String) throws {
    let count = Self.isLong ? 1000 : 100
    let result = try Tool.run(Self.built.get(), ["differential", "1", "0", "\(count)", area])
    #expect(result.status == 0, "\(result.text)")
  }

  /// This process has the other build: what tells them apart does.
  @Test func thisBuildIsNotWide() throws {
    #expect(!Corpus.floatsAreWide)
    let script = Self.root + "/Tests/Python/floats/sums_of_tenths.py"
    #expect(try Corpus(path: script).run() == nil)
  }
}
