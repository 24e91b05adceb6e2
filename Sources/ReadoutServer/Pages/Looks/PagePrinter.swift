internal import HTTPTypes
internal import Hummingbird
internal import ReadoutLedger

/// Fills the templates and makes answers of them.
struct PagePrinter: Sendable {
  /// The server's parts.
  let desk: Desk

  /// What a page is made of, once the ledger has been asked.
  struct Page<Value: Sendable>: Sendable {
    /// The title of the window.
    var title: String

    /// What the template shows.
    var value: Value

    /// Seconds after which it is fetched anew; `nil` for never.
    var refreshSeconds: Int?
  }

  /// Answers with a page.
  ///
  /// - Parameters:
  ///   - template: The template's name.
  ///   - section: The part of the desk that it belongs to.
  ///   - visit: Who asks, and for what.
  ///   - missing: What to say where there is nothing to show.
  ///   - make: Asks the ledger, on a thread of its own; `nil` where there is nothing to show.
  /// - Returns: The answer.
  /// - Throws: ``DeskError`` with code `notFound` where there is nothing, and what `make` throws.
  func page<Value: Sendable>(
    _ template: String, in section: PageShell.Section?, _ visit: PageVisit,
    missing: String = "there is nothing at this address",
    make: @escaping @Sendable (Ledger) throws -> Page<Value>?
  ) async throws -> Response {
    let found = try await desk.read { ledger in
      try make(ledger).map { page in
        try Self.markup(of: page, template, in: section, visit.visitor)
      }
    }
    guard let found else { throw DeskError(.notFound, missing) }
    return Self.response(found)
  }

  /// The markup of a page.
  static func markup<Value: Sendable>(
    of page: Page<Value>, _ template: String, in section: PageShell.Section?,
    _ visitor: PageVisitor
  ) throws -> String {
    var shell = PageShell(title: page.title, section: section, visitor: visitor)
    shell.refreshSeconds = page.refreshSeconds
    let view = PageView(shell: shell, page: page.value)
    guard let markup = PageTemplates.standard.render(view, with: template) else {
      throw DeskError(.failed, "the page '\(template)' is damaged; install the program anew")
    }
    return markup
  }

  /// An answer that holds markup.
  static func response(_ markup: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: markup)))
  }

  /// Sends the browser to another page, with a GET whatever it sent before.
  static func redirect(to path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }
}

/// What a template sees: the page and what stands around it.
private struct PageView<Value: Sendable>: Sendable {
  var shell: PageShell
  var page: Value
}
