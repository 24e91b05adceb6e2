internal import Foundation

/// How words are set off: by the terminal's means, or by marks where there is none.
struct TextStyle: Sendable {
  /// Whether escape sequences are written.
  let usesEscapes: Bool

  /// The style of standard output: escapes on a terminal only, and not under `NO_COLOR`.
  static var standardOutput: TextStyle {
    let environment = ProcessInfo.processInfo.environment
    let isRefused = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    return TextStyle(usesEscapes: isatty(1) == 1 && !isRefused)
  }

  /// Words that matter most in a line.
  func bold(_ text: String) -> String { usesEscapes ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// Words of lesser weight, such as ids.
  func dim(_ text: String) -> String { usesEscapes ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// Words of a statement within their paragraph.
  func highlighted(_ text: String) -> String {
    usesEscapes ? "\u{1B}[7m\(text)\u{1B}[0m" : "\u{27E6}\(text)\u{27E7}"
  }
}
