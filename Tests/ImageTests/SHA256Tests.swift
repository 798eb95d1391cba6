import Image
import TestSupport
import Testing

@Suite struct SHA256Tests {
  /// FIPS 180-4's examples (NIST, "SHA256 additional test vectors").
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]) func examples(_ message: String, digest: String) {
    #expect(SHA256.hexDigest(of: message.utf8) == digest)
  }

  /// Lengths around the block's and the padding's boundaries, against coreutils.
  @Test(arguments: [55, 56, 63, 64, 65, 119, 120, 128, 10_000])
  func matchesCoreutils(length: Int) throws {
    let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let result = try Tool.run("sha256sum", [], input: message)
    #expect(result.text.hasPrefix(SHA256.hexDigest(of: message) + " "))
  }
}
