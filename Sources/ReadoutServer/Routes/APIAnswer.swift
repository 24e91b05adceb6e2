internal import ReadoutRecord

/// What a route answers.
enum APIAnswer: Sendable {
  /// One resource.
  case value(JSONValue)

  /// A resource that was made, with its address.
  case made(JSONValue, at: String)

  /// Part of a list: its items, where the next part begins, and what else is told of the whole.
  case page([JSONValue], next: String?)

  /// A text in a format of its own, such as a feed.
  case document([UInt8], type: String)

  /// What was asked is done, and there is nothing to tell.
  case done
}
