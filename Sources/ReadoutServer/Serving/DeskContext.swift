package import Hummingbird

/// What is known of a request besides its head and body.
package struct DeskContext: RequestContext {
  /// What Hummingbird keeps of a request.
  package var coreContext: CoreRequestContextStorage

  /// Who asks; everything is allowed where the server has no accounts.
  package var account = Account.everybody

  /// Starts with what the connection tells.
  package init(source: Source) {
    coreContext = CoreRequestContextStorage(source: source)
  }
}
