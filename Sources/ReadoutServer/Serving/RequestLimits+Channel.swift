internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore

extension RequestLimits {
  /// The limits as settings of a connection.
  var channel: HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      additionalChannelHandlers: [RequestClock(limits: self)],
      idleTimeout: .seconds(Int64(headSeconds)),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: headerByteCount, maxHeaderListSize: headerByteCount,
        maxHeaderFieldCount: headerCount))
  }
}
