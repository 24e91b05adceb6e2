internal import Foundation
internal import HTTPTypes

/// The token that a request shows.
enum AccessToken {
  /// The token of `Authorization: Bearer …`, or the password of `Authorization: Basic …`, which
  /// browsers and feed readers ask their user for; the user name does not count.
  static func shown(in headers: HTTPFields) -> String? {
    guard let field = headers[.authorization] else { return nil }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    switch parts[0].lowercased() {
    case "bearer": return String(parts[1])
    case "basic": return password(String(parts[1]))
    default: return nil
    }
  }

  private static func password(_ text: String) -> String? {
    guard let data = Data(base64Encoded: text),
      let pair = String(validating: data, as: UTF8.self)
    else { return nil }
    return pair.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .dropFirst().first.map(String.init)
  }
}
