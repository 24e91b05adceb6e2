/// What a request may cost before it is refused.
package struct RequestLimits: Sendable {
  /// The greatest number of bytes of a body, unless a route takes more.
  package var bodyByteCount = 1 << 20

  /// The greatest number of bytes of a body of articles: an upload.
  package var uploadByteCount = 64 << 20

  /// The greatest number of bytes of one header field, and of all together.
  package var headerByteCount = 48 << 10

  /// The greatest number of header fields.
  package var headerCount = 64

  /// Seconds for the head of a request to arrive, and for each pause in its body.
  package var headSeconds = 10

  /// Seconds for the whole of a request to arrive.
  package var bodySeconds = 120

  /// The greatest number of connections at a time; fewer where the system lets the program open no
  /// more files.
  package var connectionCount = 2_048

  /// Threads that read the ledger beside each other.
  package var readerCount = 4

  /// Requests that may wait for a thread; more are turned away.
  package var waitingCount = 256

  /// Creates the limits that suit a desk.
  package init() {}
}
