import NIOCore
import NIOHTTP1
import NIOPosix

/// A server on this machine that answers every request in one way.
final class LocalServer: Sendable {
  private let channel: any Channel

  /// The port that the system gave.
  var port: Int { channel.localAddress?.port ?? 0 }

  /// Starts a server; `answer` gives the status, the headers and the body for a path.
  init(
    _ answer: @escaping @Sendable (HTTPRequestHead) -> (Int, [(String, String)], [UInt8])
  ) async throws {
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Responder(answer: answer))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  /// Stops the server.
  func stop() async { try? await channel.close() }

  private final class Responder: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let answer: @Sendable (HTTPRequestHead) -> (Int, [(String, String)], [UInt8])

    init(answer: @escaping @Sendable (HTTPRequestHead) -> (Int, [(String, String)], [UInt8])) {
      self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard case .head(let request) = unwrapInboundIn(data) else { return }
      let (status, fields, body) = answer(request)
      var headers = HTTPHeaders(fields)
      headers.replaceOrAdd(name: "content-length", value: "\(body.count)")
      context.write(
        wrapOutboundOut(
          .head(
            HTTPResponseHead(
              version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: headers))
        ), promise: nil)
      context.write(
        wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: body)))), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
  }
}
