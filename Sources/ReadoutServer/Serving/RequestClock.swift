internal import NIOCore
internal import NIOHTTPTypes

/// Closes a connection whose client is too slow in sending.
///
/// A head that trickles in byte by byte keeps a connection from ever being idle; so the time counts
/// from the moment in which a request could have come, to its head, and from there to its end.
final class RequestClock: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limits: RequestLimits
  private var deadline: Scheduled<Void>?
  private var isReading = false

  init(limits: RequestLimits) { self.limits = limits }

  func handlerAdded(context: ChannelHandlerContext) {
    close(context, in: limits.headSeconds)
  }

  func handlerRemoved(context: ChannelHandlerContext) { deadline?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      isReading = true
      close(context, in: limits.bodySeconds)
    case .body: break
    case .end:
      isReading = false
      deadline?.cancel()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    // Who is answered before the end of the request was refused; the rest is not waited for.
    if case .end = unwrapOutboundIn(data) { close(context, in: isReading ? 1 : limits.headSeconds) }
    context.write(data, promise: promise)
  }

  private func close(_ context: ChannelHandlerContext, in seconds: Int) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: .seconds(Int64(seconds))) {
      channel.close(mode: .all, promise: nil)
    }
  }
}
