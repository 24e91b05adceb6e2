/// A difference between annotation and engine, with the attributions that differ.
struct FoundError: Sendable {
  let kind: ErrorKind

  /// Number of the annotated attribution in its article; `nil` when nothing is annotated.
  let gold: Int?

  /// Number of the found attribution; `nil` when nothing was found.
  let found: Int?
}
