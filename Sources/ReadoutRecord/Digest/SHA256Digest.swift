internal import CLibCrypto

/// A SHA-256 digest: the fingerprint of an original or of a stored text.
///
/// Computed by OpenSSL's libcrypto; this is the only file that calls it.
public struct SHA256Digest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Computes the digest of `content`.
  ///
  /// - Complexity: O(n), about 0.6 ms for a megabyte.
  public init(of content: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: 32)
    let status = EVP_Digest(content, content.count, &digest, nil, EVP_sha256(), nil)
    precondition(status == 1, "libcrypto offers no SHA-256")
    bytes = digest
  }

  /// Takes 32 stored bytes as a digest; `nil` for any other number.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits; `nil` for anything else.
  public init?(hex: String) {
    let digits = hex.utf8.compactMap(\.hexDigitValue)
    guard digits.count == 64, hex.utf8.count == 64 else { return nil }
    bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A SHA-256 digest in the making, of bytes that come piece by piece.
///
/// A class because libcrypto's state is no value.
public final class SHA256Computation {
  private let context = EVP_MD_CTX_new()

  /// Starts with no byte.
  public init() {
    precondition(
      EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1, "libcrypto offers no SHA-256")
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes the next bytes.
  public func add(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// The digest of all bytes; to be asked for once.
  public func digest() -> SHA256Digest? {
    var digest = [UInt8](repeating: 0, count: 32)
    return EVP_DigestFinal_ex(context, &digest, nil) == 1 ? SHA256Digest(bytes: digest) : nil
  }
}

extension UInt8 {
  fileprivate var hexDigitValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x61...0x66: self - 0x61 + 10
    case 0x41...0x46: self - 0x41 + 10
    default: nil
    }
  }
}
