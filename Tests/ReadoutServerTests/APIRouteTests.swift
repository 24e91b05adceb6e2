import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import ReadoutLedger
import ReadoutRecord
import Testing

@testable import ReadoutServer

struct APIRouteTests {
  @Test func everyRouteStandsInTheDocumentWithAllItsParameters() async throws {
    let desk = try DeskFixture()
    let document = try await desk.ask("/openapi.json").json
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    let routes = RouteTable.routes(of: desk.server.desk)
    for route in routes {
      let operation = try #require(paths[route.path]?[route.method.rawValue.lowercased()])
      #expect(operation["operationId"] as? String == route.name)
      let parameters = try #require(operation["parameters"] as? [[String: Any]])
      #expect(parameters.compactMap { $0["name"] as? String } == route.parameters.map(\.name))
    }
    #expect(paths.values.reduce(0) { $0 + $1.count } == routes.count)
    #expect(Set(routes.map(\.name)).count == routes.count)
  }

  @Test func everySchemaThatIsNamedIsThere() async throws {
    let document = try await DeskFixture().ask("/openapi.json").text
    let known = Set(Schemas.all.map(\.name))
    for match in document.matches(of: /#\/components\/schemas\/([A-Za-z]+)/) {
      #expect(known.contains(String(match.1)))
    }
  }

  @Test func everyListAnswersInJSONAndInCSV() async throws {
    let desk = try DeskFixture()
    for route in RouteTable.routes(of: desk.server.desk) {
      guard case .list = route.answer, route.method == .get else { continue }
      let json = try await desk.ask(route.path)
      #expect(json.status == .ok, "\(route.path)")
      #expect(json.json["items"] != nil, "\(route.path)")
      let csv = try await desk.ask(route.path + "?format=csv")
      #expect(csv.headers[.contentType]?.hasPrefix("text/csv") == true, "\(route.path)")
      #expect(csv.text.contains("\r\n"), "\(route.path)")
    }
  }

  @Test(arguments: [
    "/v1/statements", "/v1/articles", "/v1/speakers", "/v1/utterances", "/v1/outlets",
  ])
  func aListLeadsToEachOfItsResources(path: String) async throws {
    let desk = try DeskFixture()
    let items = try await desk.ask(path).items
    #expect(!items.isEmpty)
    for item in items {
      let statement = item["statement"] as? [String: Any]
      let id = (statement?["id"] ?? item["id"] ?? item["name"]) as? String
      let encoded = PercentText.encode(try #require(id))
      let answer = try await desk.ask("\(path)/\(encoded)")
      #expect(answer.status == .ok, "\(path)/\(encoded): \(answer.text)")
    }
  }

  @Test func aStatementComesWithItsReceipt() async throws {
    let desk = try DeskFixture()
    let first = try #require(try await desk.ask("/v1/statements?about=searched").items.first)
    let id = try #require((first["statement"] as? [String: Any])?["id"] as? String)
    let statement = try await desk.ask("/v1/statements/\(id)").json
    let receipt = try #require(statement["receipt"] as? [String: Any])
    #expect((receipt["selectors"] as? [Any])?.isEmpty == false)
  }

  @Test func pagesLeadThroughTheWholeList() async throws {
    let desk = try DeskFixture()
    let all = try await desk.ask("/v1/statements").items.count
    var next: String? = "/v1/statements?limit=1"
    var seen: Set<String> = []
    while let address = next {
      let page = try await desk.ask(address)
      for item in page.items {
        let id = (item["statement"] as? [String: Any])?["id"] as? String
        #expect(seen.insert(try #require(id)).inserted)
      }
      let link = page.headers[.link]
      next = link.map { String($0.dropFirst().prefix { $0 != ">" }) }
    }
    #expect(all > 2)
    #expect(seen.count == all)
  }

  @Test func anAnswerThatTheClientHasIsNotSentAgain() async throws {
    let desk = try DeskFixture()
    let first = try await desk.ask("/v1/statements")
    let tag = try #require(first.headers[.eTag])
    let second = try await desk.ask("/v1/statements", headers: [.ifNoneMatch: tag])
    #expect(second.status == .notModified)
    #expect(second.body.readableBytes == 0)
  }

  @Test func anOccasionHoldsWhatAllOutletsReport() async throws {
    let desk = try DeskFixture()
    let occasions = try await desk.ask("/v1/occasions").items
    let id = try #require(occasions.first?["id"] as? String)
    let occasion = try await desk.ask("/v1/occasions/\(id)").json
    #expect((occasion["statements"] as? [Any])?.count == occasions[0]["statementCount"] as? Int)
  }

  @Test func aTimelineIsFoundByName() async throws {
    let desk = try DeskFixture()
    let answer = try await desk.ask("/v1/speakers/Ilona%20Varga/timeline?about=strait")
    #expect(answer.status == .ok)
    #expect((answer.json["dated"] as? [Any])?.isEmpty == false)
  }

  @Test func anUtteranceIsComparedAcrossItsOutlets() async throws {
    let desk = try DeskFixture()
    let utterances = try await desk.ask("/v1/utterances").items
    let shared = utterances.first { $0["reports"] as? Int == 2 }
    let id = try #require(shared?["id"] as? String)
    let comparison = try await desk.ask("/v1/utterances/\(id)/comparison").json
    #expect((comparison["reports"] as? [Any])?.count == 1)
  }

  @Test func aQuotationIsVerified() async throws {
    let words = PercentText.encode("No ship of ours will be searched in the strait")
    let answer = try await DeskFixture().ask("/v1/verify?quotation=\(words)")
    #expect(answer.json["finding"] as? String == "verbatim")
  }

  @Test func anArticleIsReadWithoutBeingKept() async throws {
    let desk = try DeskFixture()
    let before = try desk.ledger.contentDigest()
    let answer = try await desk.send(
      "/v1/extract",
      #"{"text": "\"We will stay,\" said Ilona Varga.", "model": "rules", "outlet": "Post"}"#)
    #expect(answer.status == .ok)
    #expect((answer.json["statements"] as? [Any])?.count == 1)
    #expect(try desk.ledger.contentDigest() == before)
  }

  @Test func anOriginalIsGivenAsBytesToBeSaved() async throws {
    let answer = try await DeskFixture().ask("/v1/articles/a1/original")
    #expect(answer.text == Report.all[0].text)
    #expect(answer.headers[.contentType] == "application/octet-stream")
  }

  @Test(arguments: [
    "/v1/statements/s1zzzzzzzz", "/v1/statements/nonsense", "/v1/articles/a99", "/v1/nothing",
    "/v1/speakers/p99", "/v1/utterances/u1zzzz", "/v1/talking-points/t1zzzz",
    "/v1/occasions/o20310504-1zzzz", "/v1/outlets/Nobody", "/v1/feeds/q99", "/v1/feeds/q99/atom",
  ])
  func whatIsNotThereIsAProblem(path: String) async throws {
    let answer = try await DeskFixture().ask(path)
    #expect(answer.status == .notFound)
    #expect(answer.headers[.contentType] == "application/problem+json")
    #expect(answer.json["type"] as? String == "urn:readout:problem:not-found")
    #expect(answer.json["status"] as? Int == 404)
  }

  @Test func anotherMethodIsNamedWithThoseThatAreTaken() async throws {
    let answer = try await DeskFixture().ask("/v1/corrections", .put)
    #expect(answer.status == .methodNotAllowed)
    #expect(answer.headers[.allow] == "GET, POST, HEAD")
  }
}
