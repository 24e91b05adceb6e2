/// What lies in a statement between two words that stand side by side in the quotation.
enum QuotationBreak: Sendable, Hashable {
  /// Words that the quotation leaves out, with a mark.
  case marked
  /// Words within a sentence, left out without a mark; or a mark of the report's own left out.
  case words
  /// Words without a mark that deny, or say how sure or how bound somebody is.
  case telling
  /// Whole sentences or quotations, left out without a mark.
  case sentence
  /// The second word stands before the first.
  case order
}

extension QuotationAlignment {
  /// The breaks between all words of the quotation that are linked, in its order.
  func breaks(_ quotation: Wording, _ statement: Wording) -> [QuotationBreak] {
    let linked = links.indices.filter { links[$0] != nil }
    return zip(linked, linked.dropFirst()).compactMap { first, second in
      guard let end = links[first], let start = links[second] else { return nil }
      let isMarked = quotation.words[(first + 1)...second].contains {
        $0.traits.contains(.afterEllipsis)
      }
      guard end < start else { return isMarked ? .marked : .order }
      return Self.kind(of: statement.words[(end + 1)...start], isMarked: isMarked)
    }
  }

  /// An omission of more words than these is a clause with modals and denials of its own.
  private static let fewWords = 3

  /// The kind of a break by the words that were left out, followed by the first that was not.
  private static func kind(
    of words: ArraySlice<ReportedWord>, isMarked: Bool
  ) -> QuotationBreak? {
    let leftOut = words.dropLast().filter { !$0.isBracketed }
    let isMarkHidden = words.contains { $0.traits.contains(.afterEllipsis) }
    if isMarked { return leftOut.isEmpty && !isMarkHidden ? nil : .marked }
    guard !leftOut.isEmpty else { return isMarkHidden ? .words : nil }
    if words.first?.beginsAnew == true, words.last?.beginsAnew == true { return .sentence }
    let weighed = leftOut.count > fewWords ? leftOut.prefix(1) : leftOut[...]
    let tells = weighed.contains { !$0.traits.isDisjoint(with: [.negation, .modal]) }
    return tells ? .telling : .words
  }
}

extension ReportedWord {
  /// Whether a sentence or a quotation begins with it.
  fileprivate var beginsAnew: Bool {
    !traits.isDisjoint(with: [.startsSentence, .afterReopening])
  }
}
