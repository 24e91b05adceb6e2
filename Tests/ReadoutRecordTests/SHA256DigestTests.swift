import ReadoutRecord
import Testing

struct SHA256DigestTests {
  /// The examples of FIPS 180-2, appendix B, and the digest of nothing.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func theStandardsExamplesHold(unit: String, times: Int, hex: String) {
    let content = [UInt8](String(repeating: unit, count: times).utf8)
    #expect(SHA256Digest(of: content).hex == hex)
  }

  @Test func aDigestIsReadBackFromItsDigits() {
    let digest = SHA256Digest(of: [1, 2, 3])
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
  }

  @Test(arguments: ["", "00", String(repeating: "g", count: 64), String(repeating: "0", count: 65)])
  func anythingElseIsNoDigest(hex: String) { #expect(SHA256Digest(hex: hex) == nil) }

  @Test func aDigestHas32Bytes() { #expect(SHA256Digest(bytes: [1, 2]) == nil) }
}
