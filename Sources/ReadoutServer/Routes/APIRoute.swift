internal import HTTPTypes
internal import ReadoutLedger

/// A route of the API, described once: the router and the OpenAPI document both come from it.
struct APIRoute: Sendable {
  /// On which thread a route is answered.
  enum Work: Sendable {
    /// Beside others: it reads.
    case reading
    /// One after the other: it changes the ledger.
    case writing
    /// One after the other: a model reads an article.
    case analysing
  }

  /// What a route answers, as the document describes it.
  enum Answer: Sendable {
    /// One resource of a schema.
    case one(Schema)
    /// A resource of a schema that was made.
    case made(Schema)
    /// A page of a list, with the columns that its CSV has.
    case list(Schema, [CSVColumn])
    /// A document of a media type.
    case document(String)
    /// Nothing.
    case nothing
  }

  /// A body that a route takes: JSON of a schema.
  struct Body: Sendable {
    let schema: Schema
    let byteLimit: Int
  }

  let method: HTTPRequest.Method

  /// The path, with `{id}` where a parameter stands.
  let path: String

  /// The name by which programs made of the document call the route.
  let name: String

  /// What the route does, in a sentence.
  let summary: String

  let parameters: [APIParameter]
  let body: Body?
  let answer: Answer
  let work: Work

  /// Answers a question, on a thread that may block.
  let handle: @Sendable (APIQuestion, Ledger) throws -> APIAnswer

  init(
    _ path: String, _ name: String, _ summary: String, _ parameters: [APIParameter] = [],
    method: HTTPRequest.Method = .get, body: Body? = nil, answer: Answer,
    work: Work = .reading, handle: @escaping @Sendable (APIQuestion, Ledger) throws -> APIAnswer
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.summary = summary
    self.body = body
    self.answer = answer
    self.work = work
    self.handle = handle
    if case .list = answer {
      self.parameters = parameters + [.format]
    } else {
      self.parameters = parameters
    }
  }
}

extension APIRoute {
  /// What is said of a parameter that the route does not take.
  func complaint(about name: String) -> String {
    let known = parameters.filter { $0.place == .query }.map(\.name).joined(separator: ", ")
    return "there is no parameter '\(name.prefix(64))' here; "
      + (known.isEmpty ? "this route takes none" : "it takes \(known)")
  }

  /// Whether a path is one of the route's, whatever its parameters.
  func matches(_ path: String) -> Bool {
    let own = self.path.split(separator: "/", omittingEmptySubsequences: false)
    let other = path.split(separator: "/", omittingEmptySubsequences: false)
    return own.count == other.count && zip(own, other).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
  }
}
