import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import NIOPosix
import ReadoutLedger
import ReadoutRecord
import Testing

@testable import ReadoutServer

struct ConnectionTests {
  /// Limits of time that a test meets soon.
  private static var hasty: DeskOptions {
    var limits = RequestLimits()
    limits.headSeconds = 1
    limits.bodySeconds = 1
    return DeskOptions(limits: limits)
  }

  @Test(arguments: ["/", "/v1/statements", "/nothing", "/openapi.json"])
  func aForeignHostIsRefusedBeforeAnythingElse(path: String) async throws {
    let answer = try await Self.exchange(
      "GET \(path) HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 403"))
  }

  @Test func aBodyThatSaysItIsAGigabyteIsRefusedAtOnce() async throws {
    let answer = try await Self.exchange(
      "POST /v1/corrections HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Content-Length: 1073741824\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 413"))
  }

  @Test func aBodyWithoutALengthIsCutOff() async throws {
    let chunk = "8000\r\n" + String(repeating: "x", count: 0x8000) + "\r\n"
    let answer = try await Self.exchange(
      "POST /v1/corrections HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n" + String(repeating: chunk, count: 8))
    #expect(answer.hasPrefix("HTTP/1.1 413"))
  }

  @Test func aHeadOf64KilobytesIsRefused() async throws {
    let answer = try await Self.exchange(
      "GET /v1/statements HTTP/1.1\r\nHost: localhost\r\nX: "
        + String(repeating: "x", count: 65_536) + "\r\n\r\n")
    #expect(!answer.hasPrefix("HTTP/1.1 2"))
  }

  @Test func whatIsNoRequestIsRefused() async throws {
    let answer = try await Self.exchange(
      "GET /v1/outlets HTTP/1.1\r\nHost: localhost\r\n\r\n\u{1}\u{2}junk\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 200"))
    #expect(answer.contains("HTTP/1.1 400") || !answer.contains("junk"))
  }

  @Test func aHeadThatTricklesInIsNotWaitedFor() async throws {
    let answer = try await Self.exchange("GET /v1/statements HTTP/1.1\r\nHos", Self.hasty)
    #expect(answer.isEmpty)
  }

  @Test func aBodyThatNeverEndsIsNotWaitedFor() async throws {
    let answer = try await Self.exchange(
      "POST /v1/corrections HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        + "Content-Length: 100\r\n\r\n{", Self.hasty)
    #expect(!answer.hasPrefix("HTTP/1.1 2"))
  }

  @Test func othersAreServedBesideAThousandIdleConnections() async throws {
    let desk = try DeskFixture()
    // Both ends of each connection are this process's.
    OpenFiles.makeRoom(forConnections: 2_500)
    try await desk.server.application().test(.live) { client in
      let port = try #require(client.port)
      let idle = try await withThrowingTaskGroup(of: (any Channel).self) { group in
        for _ in 0..<1_000 { group.addTask { try await Self.connect(to: port) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      let answer = try await client.execute(uri: "/v1/statements", method: .get)
      #expect(answer.status == .ok)
      for channel in idle { try? await channel.close() }
    }
  }

  @Test func noMoreConnectionsAreTakenThanThereAreFilesToOpen() {
    #expect(OpenFiles.connections(atMost: 1) == 16)
    #expect(OpenFiles.connections(atMost: 20) == 20)
    #expect(OpenFiles.connections(atMost: .max) < Int.max)
  }

  @Test func moreThanCanWaitAreTurnedAway() async throws {
    let threads = LedgerThreads(count: 1, waitingCount: 0)
    let (started, begin) = AsyncStream.makeStream(of: Void.self)
    let gate = ThreadGate()
    async let first: Void = threads.run {
      begin.yield()
      gate.wait()
    }
    for await _ in started { break }
    let error = await #expect(throws: DeskError.self) { try await threads.run {} }
    #expect(error?.code == .busy)
    #expect(error?.headers[.retryAfter] == "1")
    gate.open()
    try await first
  }

  /// Sends bytes to a server and gives back all that it answers until it closes the connection.
  private static func exchange(
    _ bytes: String, _ options: DeskOptions = DeskOptions()
  ) async throws -> String {
    let desk = try DeskFixture(options: options)
    return try await desk.server.application().test(.live) { client in
      let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .connect(host: "localhost", port: try #require(client.port)) { channel in
          channel.eventLoop.makeCompletedFuture {
            try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
          }
        }
      return try await channel.executeThenClose { inbound, outbound in
        try? await outbound.write(ByteBuffer(string: bytes))
        var answer = ""
        do {
          for try await part in inbound { answer += String(buffer: part) }
        } catch is IOError {
          return answer
        }
        return answer
      }
    }
  }

  private static func connect(to port: Int) async throws -> any Channel {
    try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "localhost", port: port).get()
  }
}

/// Holds a thread until it is opened.
private final class ThreadGate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func wait() { semaphore.wait() }
  func open() { semaphore.signal() }
}
