internal import ReadoutRecord
internal import ReadoutText

extension StatementKind {
  /// The kind by the share of the content's words that stand in quotation marks.
  ///
  /// - Parameters:
  ///   - content: What is said.
  ///   - holder: The quotation that holds all of it and its cue, whose marks are somebody else's; -1
  ///     for none. Single marks count within it.
  ///   - document: The text.
  init(of content: [TextSpan], within holder: Int32 = -1, in document: AnalysedText) {
    var quoted = 0
    var words = 0
    for span in content {
      var isOpen = false
      for index in document.tokens(of: [span]) {
        let isInHolder = holder >= 0 && document.quotationOfToken[index] == holder
        if isInHolder, document.tokens[index].kind == .quotationMark { isOpen.toggle() }
        guard document.tokens[index].isWord else { continue }
        words += 1
        if isInHolder ? isOpen : document.isQuoted(index) { quoted += 1 }
      }
    }
    self = quoted == 0 ? .indirect : quoted == words ? .direct : .mixed
  }
}
