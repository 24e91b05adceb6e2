/// A paragraph that one version of an article has and another has not.
public enum ParagraphChange: Sendable, Hashable {
  /// Only the former version has it.
  case removed(String)
  /// Only the later version has it.
  case added(String)

  /// What leads from one list of paragraphs to another, in the order of reading; of a paragraph that
  /// was rewritten the former words come first.
  static func changes(from old: [String], to new: [String]) -> [ParagraphChange] {
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var changes: [ParagraphChange] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, removed.contains(oldIndex) {
        changes.append(.removed(old[oldIndex]))
        oldIndex += 1
      } else if newIndex < new.count, added.contains(newIndex) {
        changes.append(.added(new[newIndex]))
        newIndex += 1
      } else {
        oldIndex += 1
        newIndex += 1
      }
    }
    return changes
  }
}

extension CollectionDifference<String>.Change {
  /// The place of the change in its list.
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
