/// The open elements at a place of a document, outermost first, each with something of its reader.
struct XMLOpenElements<Element> {
  private var elements: [(name: ArraySlice<UInt8>, element: Element)] = []

  /// How often each name is open, so that an end tag which fits none costs no search.
  private var counts: [ArraySlice<UInt8>: Int] = [:]

  /// How many are open.
  var count: Int { elements.count }

  /// Whether none is open.
  var isEmpty: Bool { elements.isEmpty }

  /// The innermost one.
  var last: Element? {
    get { elements.last?.element }
    set {
      guard let newValue, !elements.isEmpty else { return }
      elements[elements.count - 1].element = newValue
    }
  }

  /// Opens an element.
  mutating func append(_ element: Element, name: ArraySlice<UInt8>) {
    elements.append((name, element))
    counts[name, default: 0] += 1
  }

  /// Closes the innermost element.
  mutating func popLast() -> Element? {
    guard let last = elements.popLast() else { return nil }
    counts[last.name]? -= 1
    return last.element
  }

  /// How many elements stay open when an end tag of a name closes the innermost one of that name;
  /// `nil` when none is open.
  ///
  /// - Complexity: O(k) in the elements that are to be closed.
  func depth(ofElement name: ArraySlice<UInt8>) -> Int? {
    guard counts[name] ?? 0 > 0 else { return nil }
    return elements.lastIndex { $0.name == name }
  }
}
