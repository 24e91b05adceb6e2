internal import ReadoutRecord

extension TimelineEntry {
  /// What became this entry.
  var group: TimelineSQL.Group {
    utterance.map { .utterance($0) } ?? .single(shown?.id ?? StatementID(rawValue: 0))
  }

  /// The pieces of the words that are shown.
  var pieces: [String] {
    shown.map { $0.words.pieces(\.content, count: $0.statement.content.count) } ?? []
  }

  /// The place of the entry among others: by day, undated ones behind all others by publication; of
  /// one day those that are quoted first.
  var orderOfUse: (String, Int, StatementID) {
    let day = saidOn?.earliest ?? saidOn?.latest
    let place = day?.iso ?? "~" + (published?.earliest?.iso ?? "~")
    let isQuoted = shown?.statement.kind != .indirect
    return (place, isQuoted ? 0 : 1, shown?.id ?? StatementID(rawValue: 0))
  }
}

extension [TimelineEntry] {
  /// The entries by ``TimelineEntry/orderOfUse``.
  var inOrderOfUse: [TimelineEntry] { sorted { $0.orderOfUse < $1.orderOfUse } }
}
