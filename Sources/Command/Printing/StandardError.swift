internal import Foundation
internal import ReadoutIngest

/// The program's messages: one line each on standard error.
enum StandardError {
  /// Writes a message behind the program's name.
  static func report(_ message: String) { write("readout: \(message.printable)\n") }

  /// Writes a line as it is.
  static func line(_ text: String) { write(text + "\n") }

  /// Writes text as it is; a failure is passed over, because there is nowhere to tell it.
  static func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(2, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}

extension StandardError {
  /// Says what containers held beside articles.
  static func report(_ census: ContainerCensus) {
    for (what, kinds) in [("passed over", census.passedOver), ("met", census.remarked)]
    where !kinds.isEmpty {
      report("\(what): " + kinds.map { "\($0.count) \($0.kind)" }.joined(separator: ", "))
    }
  }
}
