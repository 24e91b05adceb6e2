/// A numeric address of the internet, and whether it may be asked.
struct NetworkAddress: Sendable, Hashable {
  /// Four bytes, or sixteen.
  let bytes: [UInt8]

  /// Why the address is not one of the public internet; `nil` when it is.
  ///
  /// - SeeAlso: the registries of special-purpose addresses of IANA (RFC 6890).
  var refusal: String? {
    bytes.count == 4 ? Self.refusal(version4: bytes) : Self.refusal(version6: bytes)
  }

  private static func refusal(version4 bytes: [UInt8]) -> String? {
    switch (bytes[0], bytes[1]) {
    case (127, _): "it is this machine"
    case (0, _): "it is no host"
    case (10, _), (172, 16...31), (192, 168): "it is in a private network"
    case (100, 64...127): "it is in a provider's private network"
    case (169, 254): "it is link-local"
    case (192, 0) where bytes[2] == 0 || bytes[2] == 2: "it is reserved"
    case (198, 18...19): "it is for tests of networks"
    case (198, 51) where bytes[2] == 100: "it is reserved"
    case (203, 0) where bytes[2] == 113: "it is reserved"
    case (224...239, _): "it is multicast"
    case (240..., _): "it is reserved"
    default: nil
    }
  }

  private static func refusal(version6 bytes: [UInt8]) -> String? {
    if let inner = embedded(in: bytes) { return refusal(version4: inner) }
    if bytes.dropLast().allSatisfy({ $0 == 0 }) {
      return bytes[15] == 1 ? "it is this machine" : "it is no host"
    }
    switch bytes[0] {
    case 0xFC, 0xFD: return "it is in a private network"
    case 0xFE where bytes[1] & 0xC0 == 0x80: return "it is link-local"
    case 0xFE where bytes[1] & 0xC0 == 0xC0: return "it is in a private network"
    case 0xFF: return "it is multicast"
    case 0x20 where bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == 0xB8:
      return "it is reserved"
    default: return bytes[0] & 0xE0 == 0x20 ? nil : "it is reserved"
    }
  }

  /// The address of version 4 that one of version 6 leads to: mapped, translated, or tunnelled.
  private static func embedded(in bytes: [UInt8]) -> [UInt8]? {
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
    if bytes.starts(with: mapped) || bytes.starts(with: translated) { return Array(bytes[12...]) }
    if bytes[0] == 0x20, bytes[1] == 0x02 { return Array(bytes[2..<6]) }
    return nil
  }
}
