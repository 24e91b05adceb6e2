/// Texts for places of a page that hold no markup: titles of windows, labels of drawings.
enum PrintableText {
  /// The text with `U+…` in place of signs that nobody sees.
  static func plain(_ text: String) -> String {
    VisibleText(text).pieces.map { $0.text ?? "[\($0.sign?.code ?? "")]" }.joined()
  }
}
