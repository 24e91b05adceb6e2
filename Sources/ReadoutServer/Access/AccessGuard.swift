internal import HTTPTypes
internal import Hummingbird

/// Decides whether a request may be answered at all, and for whom.
struct AccessGuard: Sendable {
  private let options: DeskOptions
  private let hosts: HostRule

  /// What takes a body and changes nothing.
  private static let readingPaths: Set = ["/v1/extract", "/mcp"]

  init(_ options: DeskOptions) {
    self.options = options
    hosts = HostRule(options)
  }

  /// Who asks.
  ///
  /// - Throws: ``DeskError`` with code `forbidden`, `tooLarge` or `unknownToken`.
  func account(asking request: Request) throws -> Account {
    try checkHost(request.head)
    try checkLength(request.headers)
    let account = try account(showing: request.headers)
    guard
      account.role == .editor || request.method.isRead
        || Self.readingPaths.contains(request.uri.path)
    else {
      throw DeskError(
        .forbidden, "the account '\(account.name)' may read, not change; ask the desk for an editor"
      )
    }
    return account
  }

  private func checkHost(_ head: HTTPRequest) throws {
    guard let authority = head.authority, hosts.allows(authority) else {
      throw DeskError(
        .forbidden,
        "the server is not called '\(head.authority ?? "")'; a name that leads here is allowed with "
          + "'readout serve --host-name'")
    }
    guard OriginRule.allows(head, authority: authority) else {
      throw DeskError(.forbidden, "a page of another site may not ask this server")
    }
  }

  private func checkLength(_ headers: HTTPFields) throws {
    guard let text = headers[.contentLength] else { return }
    guard let count = Int(text), (0...options.limits.uploadByteCount).contains(count) else {
      throw DeskError.tooLarge(limit: options.limits.uploadByteCount)
    }
  }

  private func account(showing headers: HTTPFields) throws -> Account {
    guard let accounts = options.accounts else { return .everybody }
    guard let token = AccessToken.shown(in: headers), let account = accounts.account(of: token)
    else {
      throw DeskError(
        .unknownToken, "show the token of an account of this desk",
        headers: [.wwwAuthenticate: "Basic realm=\"Readout\", charset=\"UTF-8\""])
    }
    return account
  }
}

extension DeskError {
  /// A body is larger than what is taken.
  static func tooLarge(limit: Int) -> DeskError {
    DeskError(
      .tooLarge, "the body is larger than the \(limit) bytes that are taken here; send less",
      headers: [.connection: "close"])
  }
}
