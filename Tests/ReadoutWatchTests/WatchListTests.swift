import Testing

@testable import ReadoutWatch

@Suite struct WatchListTests {
  @Test func aListNamesPlacesIntervalsAndOutlets() throws {
    let list = try WatchList(
      """
      # the coast
      https://tarnow.example/feed.xml every=1h outlet="Tarnow Post" pages

      /srv/wires every=90s
      http://corvex.example/
      """, name: "desk.txt")
    #expect(
      list.entries.map(\.name) == [
        "https://tarnow.example/feed.xml", "/srv/wires", "http://corvex.example/",
      ])
    #expect(list.entries.map(\.interval) == [3_600, 90, 900])
    #expect(list.entries.map(\.outlet) == ["Tarnow Post", nil, nil])
    #expect(list.entries.map(\.fetchesPages) == [true, false, false])
  }

  @Test(arguments: [
    ("ftp://a.example/f", "line 1: 'ftp://a.example/f' is no address of the web"),
    ("https://user:key@a.example/", "is no address of the web"),
    ("\nhttps://a.example/ every=5s", "line 2: 'every=5s' is no interval of a minute or more"),
    ("https://a.example/ every=m", "is no interval"),
    ("https://a.example/ often", "'often' is not understood"),
    ("/a\n/a", "line 2: '/a' is listed above already"),
    ("# nothing", "nothing is listed"),
  ])
  func aFaultIsNamedWithItsLine(text: String, message: String) {
    let error = #expect(throws: WatchError.self) { try WatchList(text, name: "desk.txt") }
    #expect(error?.code == .badList && error?.message.contains(message) == true)
  }
}
