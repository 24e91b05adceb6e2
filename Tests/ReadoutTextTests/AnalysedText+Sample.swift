import ReadoutText

extension AnalysedText {
  /// Analyses a string as a body, or as a title and a body when a title is given.
  convenience init(body: String, title: String? = nil) {
    guard let title else {
      let text = StoredText(body)
      self.init(text, title: nil, body: text.span)
      return
    }
    let text = StoredText(title + "\n\n" + body)
    self.init(
      text, title: TextSpan(0, title.utf8.count),
      body: TextSpan(title.utf8.count + 2, text.bytes.count))
  }
}
