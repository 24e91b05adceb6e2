internal import ReadoutRecord
internal import ReadoutText

/// Tells reports that quote although no mark shows it.
///
/// Copies lose their quotation marks on the way. Reported speech does not say "our side" of the
/// speaker's side: where it does, and most of its words are those that another outlet quotes, it is
/// a quotation.
struct LostMarks {
  /// What other reports of the utterance quote, with the articles.
  let quotations: [(article: String, wording: Wording)]

  /// The part of the words that a quotation must have too, in tenths.
  private static let leastShare = 6

  /// Fewer words are equal by chance.
  private static let leastCount = 6

  /// The words of a report without marks as a quotation; `nil` when it is none.
  ///
  /// - Complexity: O(n) in the words; a comparison with each quotation where somebody speaks in
  ///   person.
  func quotation(of statement: StatementProfile) -> Wording? {
    guard statement.kind == .indirect, !statement.isHeadline, !quotations.isEmpty else {
      return nil
    }
    let wording = Wording(statement.content, kind: .direct)
    guard wording.words.contains(where: { Self.persons.contains($0.key) }) else { return nil }
    let isQuoted = quotations.contains { article, quotation in
      guard article != statement.key.article else { return false }
      let matches = WordMatches(
        WordingComparison(wording, quotation), countOfA: wording.words.count)
      return matches.count >= Self.leastCount
        && matches.count * 10 >= wording.words.count * Self.leastShare
    }
    return isQuoted ? wording : nil
  }

  private static let persons = Set(
    "i we you my our your us me ours mine i'm we're you're i'll we'll i've we've"
      .split(separator: " ").map { WordHash.hash($0.utf8) })
}
