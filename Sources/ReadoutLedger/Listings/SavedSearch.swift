public import ReadoutRecord

/// A search that somebody has saved, to be asked again and followed as a feed.
public struct SavedSearch: Sendable, Hashable {
  /// The search.
  public var id: SavedSearchID

  /// What people call it.
  public var name: String

  /// The query of the page's address, such as `about=strait&speaker=Marlow`.
  public var question: String

  /// When it was saved, as ISO 8601 in Greenwich time.
  public var savedAt: String
}

extension SavedSearch {
  /// The search as JSON.
  public var json: JSONValue {
    [
      "id": .string(id.description), "name": .string(name), "question": .string(question),
      "savedAt": .string(savedAt),
    ]
  }
}
