internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds the numeric addresses of hosts.
protocol HostResolver: Sendable {
  /// The addresses of a host name or of a number; none when there is no such host.
  func addresses(of host: String) async -> [NetworkAddress]
}

/// Asks the system.
struct SystemResolver: HostResolver {
  func addresses(of host: String) async -> [NetworkAddress] {
    await withCheckedContinuation { continuation in
      // The call blocks its thread, so it must not be one of the tasks'.
      DispatchQueue.global().async { continuation.resume(returning: Self.lookUp(host)) }
    }
  }

  private static func lookUp(_ host: String) -> [NetworkAddress] {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_protocol = Int32(IPPROTO_TCP)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var addresses: [NetworkAddress] = []
    var entry = list
    while let found = entry {
      if let address = address(found.pointee), !addresses.contains(address) {
        addresses.append(address)
      }
      entry = found.pointee.ai_next
    }
    return addresses
  }

  private static func address(_ entry: addrinfo) -> NetworkAddress? {
    guard let socket = UnsafeRawPointer(entry.ai_addr) else { return nil }
    switch entry.ai_family {
    case AF_INET:
      let number = socket.loadUnaligned(as: sockaddr_in.self).sin_addr
      return NetworkAddress(bytes: withUnsafeBytes(of: number) { Array($0) })
    case AF_INET6:
      let number = socket.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      return NetworkAddress(bytes: withUnsafeBytes(of: number) { Array($0) })
    default: return nil
    }
  }
}

extension NetworkAddress {
  /// The address in numbers, as a connection is asked for.
  var text: String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    return stride(from: 0, to: 16, by: 2)
      .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
      .joined(separator: ":")
  }
}
