internal import ReadoutRecord
internal import ReadoutText

// Who is at the place of the report, and who is elsewhere.

extension EventPlaces {
  /// Whether the words beside a cue say that it was said where the article was written: "said here".
  func saysHere(_ told: PlacedStatement) -> Bool {
    guard let surroundings = told.surroundings, told.statement.parent == nil else { return false }
    return surroundings.behind.prefix(8).contains { index in
      document.tokens[index].key == "here" && words.isAsDeep(index, as: told.cue.lowerBound)
        && !told.content.contains(index)
    }
  }

  /// Those who speak in another place on the report's day, or on the way to one.
  func away(
    among statements: [PlacedStatement], in memory: EventMemory, from report: ArticlePlace
  ) -> Set<String> {
    Set(
      statements.lazy.filter { told in
        guard told.statement.parent == nil, isOfTheReport(told) else { return false }
        let place = told.event.flatMap { memory[$0].place }
        return isArriving(told) || place.map { $0 != report.name } ?? false
      }
      .compactMap(\.statement.speaker?.name))
  }

  /// Whether somebody speaks on the way to a gathering, which may be in another city.
  private func isArriving(_ told: PlacedStatement) -> Bool {
    guard let surroundings = told.surroundings else { return false }
    return surroundings.behind.prefix(8).contains { index in
      Self.arriving.contains(document.tokens[index])
        && words.isAsDeep(index, as: told.cue.lowerBound)
    }
  }

  private static let arriving: WordSet = ["arrived", "arriving", "arrival"]
}
