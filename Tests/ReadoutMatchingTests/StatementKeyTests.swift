import ReadoutMatching
import Testing

@Suite struct StatementKeyTests {
  @Test func keysAreOrderedByArticleThenByPlaceInIt() {
    let keys = [
      StatementKey(article: "b", n: 1), StatementKey(article: "a", n: 10),
      StatementKey(article: "a", n: 2),
    ]
    #expect(keys.sorted().map(\.n) == [2, 10, 1])
    #expect(keys.sorted().map(\.article) == ["a", "a", "b"])
  }
}
