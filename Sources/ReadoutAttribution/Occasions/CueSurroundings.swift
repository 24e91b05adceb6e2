internal import ReadoutText

/// The words of its sentence that stand around a cue and belong to no other one.
struct CueSurroundings {
  /// The cue, as indices of tokens.
  let cue: Range<Int>

  /// From the start of the sentence, behind a dateline, or of the content in which the cue stands;
  /// empty when another cue than that of a question stands there.
  let before: Range<Int>

  /// Up to the next cue, else to the end of the sentence.
  let behind: Range<Int>

  /// Cues of questions, whose answer comes behind: "Asked by reporters, X said".
  private static let asking: WordSet = ["asked", "pressed", "questioned", "quizzed"]

  /// Looks around a cue, which is not empty.
  init(of cue: Range<Int>, among words: ReportedWords, in document: AnalysedText) {
    let sentence = document.sentences[Int(document.sentenceOfToken[cue.lowerBound])].tokens
    var start = cue.lowerBound
    while start > sentence.lowerBound,
      !words.isPartOfCue(start - 1) || Self.asking.contains(document.tokens[start - 1])
    {
      start -= 1
    }
    var end = cue.upperBound
    while end < sentence.upperBound, !words.isPartOfCue(end) { end += 1 }
    self.cue = cue
    behind = cue.upperBound..<max(cue.upperBound, end)
    let dateline = document.dateline?.span
    let isFirst =
      start == sentence.lowerBound || words.isLessDeep(start - 1, than: cue.lowerBound)
    while isFirst, start < cue.lowerBound, words.isLessDeep(start, than: cue.lowerBound) {
      start += 1
    }
    while start < cue.lowerBound, let dateline, dateline.contains(document.tokens[start].span) {
      start += 1
    }
    before = (isFirst ? start : cue.lowerBound)..<cue.lowerBound
  }
}
