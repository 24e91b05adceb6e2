import Foundation
import ReadoutIngest
import Testing

@testable import ReadoutWatch

@Suite struct WatcherTests {
  private let web = FakeWeb()
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("readout-watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  private func watcher(_ list: String, at now: Int) throws -> Watcher {
    let visitor = WebVisitor(
      exchange: web, resolver: web, allowsPrivateHosts: false, bodyLimit: 100_000, now: { now })
    return Watcher(
      list: try WatchList(list, name: "list"), statePath: folder.path + "/state.json",
      reading: ReadingOptions(), visitor: visitor, now: { now })
  }

  /// Looks once; returns the locations that were handed on, and the reports.
  private func round(
    _ list: String, at now: Int
  ) async throws -> (locations: [String], reports: [WatchReport], wait: Int) {
    var locations: [String] = []
    var reports: [WatchReport] = []
    let wait = try await watcher(list, at: now).round(
      receive: { _, articles in
        switch articles {
        case .fetched(let sources): locations += sources.map(\.location)
        case .files(let files): locations += files.map(\.path)
        }
      }, report: { reports.append($0) })
    return (locations, reports, wait)
  }

  private static let page = "https://a.example/port"

  private func putPage() {
    web.put(Self.page, headers: ["etag": "\"1\""], body: "<html><body><p>The port stays open.</p>")
  }

  @Test func aPageIsHandedOnAndThenLookedAtWhenItIsDue() async throws {
    putPage()
    let first = try await round("\(Self.page) every=10m outlet=Corvex", at: 1_000)
    #expect(first.locations == [Self.page] && first.wait == 600)
    let early = try await round("\(Self.page) every=10m", at: 1_300)
    #expect(early.locations.isEmpty && early.reports.isEmpty && early.wait == 300)
    web.put(Self.page, status: 304)
    let later = try await round("\(Self.page) every=10m", at: 1_600)
    #expect(later.reports.map(\.result) == [.unchanged])
    #expect(web.lastHeaders["if-none-match"] == "\"1\"")
  }

  @Test func whatWasNotTakenIsFetchedAgain() async throws {
    putPage()
    struct Killed: Error {}
    await #expect(throws: Killed.self) {
      _ = try await watcher(Self.page, at: 1_000)
        .round(receive: { _, _ in throw Killed() }, report: { _ in })
    }
    #expect(try await round(Self.page, at: 1_001).locations == [Self.page])
  }

  @Test func aHostThatFailsIsAskedLessAndLess() async throws {
    var now = 0
    var waits: [Int] = []
    for _ in 0..<9 {
      let look = try await round("\(Self.page) every=1h", at: now)
      guard case .failed(_, let again) = look.reports.first?.result else { break }
      waits.append(again)
      now += again
    }
    #expect(waits == [7_200, 14_400, 28_800, 57_600, 86_400, 86_400, 86_400, 86_400, 86_400])
  }

  @Test func aFolderIsHandedOnAsItsFiles() async throws {
    try Data("The port stays open.".utf8).write(to: folder.appendingPathComponent("a.txt"))
    let look = try await round(folder.path, at: 0)
    #expect(look.locations == [folder.path + "/a.txt"])
    let missing = try await round("/no/such/folder", at: 0)
    guard case .failed(let reason, _) = missing.reports.first?.result else {
      Issue.record("a folder that is not there did not fail")
      return
    }
    #expect(reason.contains("there is no such file"))
  }

  @Test func aDamagedStateIsToldWithTheRemedy() async throws {
    try Data("{".utf8).write(to: folder.appendingPathComponent("state.json"))
    await #expect(throws: WatchError.self) { try await round(Self.page, at: 0) }
  }
}
