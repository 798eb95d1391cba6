import HostPort
import Testing

/// The VM in this process, through the port that other suites use it by.
@Suite struct HostTests {
  @Test func outputIsTheScripts() {
    let (code, text) = HostPort.output(of: QEMUTests.quine)
    #expect(text == QEMUTests.quine)
    #expect(code == 0)
  }

  @Test func emptySource() {
    let (code, text) = HostPort.output(of: "")
    #expect(text == "")
    #expect(code == 0)
  }

  /// One VM for all threads: without the lock, runs overwrite each other's source and output.
  @Test func runsWaitForEachOther() async {
    let texts = await withTaskGroup(of: String.self) { group in
      for _ in 0..<64 { group.addTask { HostPort.output(of: QEMUTests.quine).text } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(texts == Array(repeating: QEMUTests.quine, count: 64))
  }
}
