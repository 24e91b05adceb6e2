internal import GRDB

extension SearchSQL {
  /// Some statements by their ids, in any order.
  init(_ ids: [StatementID]) {
    self.init(
      sql: """
        SELECT statement.*, \(Self.articleColumns) FROM json_each(?) AS wanted
        CROSS JOIN statement ON statement.id = wanted.value
        CROSS JOIN article ON article.id = statement.article
        """, arguments: [Self.list(ids.map(\.rawValue))])
  }

  /// The ids and contents of those of some statements that meet a query's conditions, its words and
  /// its speaker left out.
  init(contentOf ids: [Int64], where query: StatementQuery) {
    self.init(sql: "", arguments: [Self.list(ids)])
    var conditions: [String] = []
    add(query, rowID: "statement.id", to: &conditions)
    let article = query.outlet == nil ? "" : "JOIN article ON article.id = statement.article"
    sql = """
      SELECT statement.id, statement.contentWords FROM json_each(?) AS wanted
      CROSS JOIN statement ON statement.id = wanted.value \(article)
      WHERE \(conditions.joined(separator: " AND "))
      """
  }

  /// The id and the content of a statement.
  init(contentOf id: StatementID) {
    self.init(
      sql: "SELECT id, contentWords FROM statement WHERE id = ?",
      arguments: [id.rawValue.databaseValue])
  }

  /// The ids and contents of the statements of some articles.
  init(contentOfArticles first: Int64, through last: Int64) {
    self.init(
      sql: "SELECT id, contentWords FROM statement WHERE article BETWEEN ? AND ? ORDER BY id",
      arguments: [first.databaseValue, last.databaseValue])
  }

  private static func list(_ ids: [Int64]) -> DatabaseValue {
    ("[" + ids.map(String.init).joined(separator: ",") + "]").databaseValue
  }
}
