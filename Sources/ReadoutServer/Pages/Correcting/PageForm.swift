internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ReadoutLedger

/// A form that somebody has sent from one of the pages.
struct PageForm: Sendable {
  /// What was filled in.
  let fields: PageQuery

  /// Who sends it.
  let who: String

  /// The greatest number of bytes of a form without files.
  private static let byteLimit = 64 << 10

  /// Reads the form of a request.
  ///
  /// - Throws: ``DeskError`` with code `forbidden` when it does not come from one of our pages,
  ///   `wrongType` or `tooLarge`.
  init(_ request: Request, _ context: DeskContext, desk: Desk) async throws {
    let type = request.headers[.contentType] ?? ""
    guard type.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw DeskError(.wrongType, "the page takes its own forms only")
    }
    let body = try await BodyReader.collect(request, upTo: Self.byteLimit)
    let fields = PageQuery(parsing: String(buffer: body))
    try Self.check(fields[FormKey.fieldName], desk)
    self.fields = fields
    who = context.account.name
  }

  /// Whether a form comes from one of our pages.
  ///
  /// - Throws: ``DeskError`` with code `forbidden`.
  static func check(_ key: String, _ desk: Desk) throws {
    guard desk.formKey.matches(key) else {
      throw DeskError(
        .forbidden,
        "the form is from before the server's last start, or from another site; load its page "
          + "again and send it once more")
    }
  }

  /// Who says it, now, and why.
  var stamp: JournalStamp {
    let why = fields["why"]
    return JournalStamp(
      who: who, at: Date().formatted(.iso8601), why: why.isEmpty ? nil : why)
  }

  /// The page to go to when it is done: the one that the form names, if it is one of ours.
  ///
  /// - Parameters:
  ///   - number: The entry of the journal that was written.
  ///   - otherwise: Where to go when the form names none.
  /// - Returns: The address.
  func destination(done number: Int?, otherwise: String) -> String {
    let named = fields["back"]
    let isOurs =
      named.hasPrefix("/") && !named.hasPrefix("//") && !named.contains("\\")
      && named.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    let path = isOurs ? named : otherwise
    guard let number else { return path }
    let parts = path.split(separator: "?", maxSplits: 1)
    let query = PageQuery(parsing: parts.count > 1 ? parts[1] : "")
    return query.with("done", String(number)).path(String(parts.first ?? "/"))
  }
}
