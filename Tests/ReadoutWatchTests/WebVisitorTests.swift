import Testing

@testable import ReadoutWatch

@Suite struct WebVisitorTests {
  private let web = FakeWeb()

  private func visitor(allowsPrivateHosts: Bool = false) -> WebVisitor {
    WebVisitor(
      exchange: web, resolver: web, allowsPrivateHosts: allowsPrivateHosts, bodyLimit: 1_000,
      now: { 0 })
  }

  private func visit(
    _ text: String, etag: String? = nil, allowsPrivateHosts: Bool = false
  ) async throws -> VisitOutcome {
    let address = try #require(WebAddress(text))
    return await visitor(allowsPrivateHosts: allowsPrivateHosts)
      .outcome(of: Visit(address: address, etag: etag))
  }

  @Test func aPageIsFetchedWithItsMarks() async throws {
    web.put(
      "https://a.example/f",
      headers: ["etag": "\"1\"", "content-type": "text/xml; charset=\"ISO-8859-1\""], body: "x")
    guard case .fetched(let page) = try await visit("https://a.example/f#part") else {
      Issue.record("nothing was fetched")
      return
    }
    #expect(page.body == Array("x".utf8) && page.etag == "\"1\"" && page.charset == "iso-8859-1")
  }

  @Test func whatIsKnownIsAskedForByItsMark() async throws {
    web.put("https://a.example/f", status: 304)
    guard case .unchanged = try await visit("https://a.example/f", etag: "\"1\"") else {
      Issue.record("a version that is known was not taken as such")
      return
    }
    #expect(web.lastHeaders["if-none-match"] == "\"1\"")
  }

  @Test(arguments: [[127, 0, 0, 1], [169, 254, 169, 254], [10, 0, 0, 1]] as [[UInt8]])
  func aHostThatLeadsIntoAPrivateNetworkIsNotAsked(bytes: [UInt8]) async throws {
    web.host("a.example", [[93, 184, 216, 34], bytes])
    guard case .refused(let reason) = try await visit("http://a.example/f") else {
      Issue.record("it was asked")
      return
    }
    #expect(reason.contains("--allow-private"))
    #expect(web.asked.isEmpty)
  }

  @Test func aRedirectIntoAPrivateNetworkIsNotFollowed() async throws {
    web.put("http://a.example/f", status: 302, headers: ["location": "http://b.example/admin"])
    web.host("b.example", [[127, 0, 0, 1]])
    guard case .refused = try await visit("http://a.example/f") else {
      Issue.record("it was followed")
      return
    }
    #expect(web.asked == ["http://a.example/f"])
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://a.example/", "javascript:alert(1)"])
  func aRedirectOutOfTheWebIsNotFollowed(location: String) async throws {
    web.put("http://a.example/f", status: 301, headers: ["location": location])
    guard case .failed(let reason, _) = try await visit("http://a.example/f") else {
      Issue.record("it was followed")
      return
    }
    #expect(reason.contains("redirects to no address"))
  }

  @Test func redirectsThatDoNotEndAreLeft() async throws {
    web.put("http://a.example/f", status: 302, headers: ["location": "/f"])
    guard case .failed(let reason, _) = try await visit("http://a.example/f") else {
      Issue.record("it ended")
      return
    }
    #expect(reason.contains("more than 5 times") && web.asked.count == 6)
  }

  @Test func privateHostsAreAskedWhenTheUserAllowsIt() async throws {
    web.host("a.example", [[127, 0, 0, 1]])
    web.put("http://a.example/f", body: "x")
    guard case .fetched = try await visit("http://a.example/f", allowsPrivateHosts: true) else {
      Issue.record("it was not asked")
      return
    }
  }

  @Test func whatRobotsMayNotFetchIsNotAskedFor() async throws {
    web.put("https://a.example/robots.txt", body: "User-agent: *\nDisallow: /private")
    guard case .refused = try await visit("https://a.example/private/f") else {
      Issue.record("it was asked for")
      return
    }
    #expect(web.asked.isEmpty)
  }

  @Test func aHostWhoseRulesFailIsLeftAlone() async throws {
    web.put("https://a.example/robots.txt", status: 503)
    guard case .refused = try await visit("https://a.example/f") else {
      Issue.record("it was asked")
      return
    }
  }

  @Test func aHostSaysWhenItWantsToBeAskedAgain() async throws {
    web.put("https://a.example/f", status: 429, headers: ["retry-after": "120"])
    guard case .failed(_, let wait) = try await visit("https://a.example/f") else {
      Issue.record("it did not fail")
      return
    }
    #expect(wait == 120)
  }

  @Test func aHostIsAskedOneThingAtATime() async throws {
    let visitor = visitor()
    for number in 0..<8 { web.put("https://a.example/\(number)", body: "x") }
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        guard let address = WebAddress("https://a.example/\(number)") else { continue }
        group.addTask { _ = await visitor.outcome(of: Visit(address: address)) }
      }
    }
    #expect(web.asked.count == 8 && web.mostOpen == 1)
  }
}
