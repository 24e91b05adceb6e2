/// Why a tool could not do what was asked, for the model that asked to read.
struct MCPToolFailure: Error, Hashable {
  /// What happened, to which argument, and what to do.
  let message: String

  init(_ message: String) { self.message = message }
}
