internal import ReadoutText

/// Where the items of a document stand, and what the document says of all of them.
struct FeedOutline {
  /// An item.
  struct Item {
    /// Where it stands in the source.
    var range: Range<Int>

    /// Index of its surroundings.
    var surroundings: Int

    /// Whether it ends before the document does.
    var isWhole = true
  }

  /// What the document is; `nil` when it has no element that is known.
  var vocabulary: XMLVocabulary?

  /// The items in their order.
  var items: [Item] = []

  /// What holds around items, one for each element that holds some.
  var surroundings: [XMLSurroundings] = []

  /// The elements directly beside items, or in the channel that they are listed in.
  var head: [Range<Int>] = []

  /// How many tags do not fit each other.
  var faultCount = 0

  /// Offset of a declaration of an entity, for which a document is refused.
  var entityDeclaration: Int?

  /// Whether the document ends before its outermost element does.
  var isCutOff = false

  /// Whether the outermost element is itself the only item.
  var isOneItem = false
}
