internal import Foundation
internal import GRDB
internal import ReadoutRecord
internal import ReadoutText

extension Schema {
  /// 0003: where originals were met, versions and copies of articles, and more metadata.
  ///
  /// `address` is the article's in its common form. A `sketch` samples the runs of words of a
  /// text. An `articleLink` ties an article to an earlier one; `share` is that of the words that
  /// both hold. `met` counts how often a rejection was met, so that a retry can tell which are
  /// still there.
  static let copies = """
    PRAGMA user_version = 3;

    ALTER TABLE article ADD COLUMN address TEXT;
    ALTER TABLE article ADD COLUMN languageConfidence REAL;
    ALTER TABLE article ADD COLUMN section TEXT;
    ALTER TABLE article ADD COLUMN updated TEXT;
    ALTER TABLE article ADD COLUMN updatedBasis TEXT;
    ALTER TABLE article ADD COLUMN updatedEvidence TEXT;
    ALTER TABLE article ADD COLUMN updatedReason TEXT;
    ALTER TABLE article ADD COLUMN teaserSpan TEXT;
    ALTER TABLE rejection ADD COLUMN met INTEGER NOT NULL DEFAULT 1;
    CREATE INDEX articleByAddress ON article(address) WHERE address IS NOT NULL;
    CREATE INDEX articleByText ON article(textDigest);

    CREATE TABLE provenance (
      article INTEGER NOT NULL REFERENCES article(id),
      location TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (article, location)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sketch (
      hash INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES article(id),
      PRIMARY KEY (hash, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sketchByArticle ON sketch(article);

    CREATE TABLE articleLink (
      second INTEGER NOT NULL REFERENCES article(id),
      first INTEGER NOT NULL REFERENCES article(id),
      kind TEXT NOT NULL,
      share REAL,
      PRIMARY KEY (second, first)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX articleLinkByFirst ON articleLink(first);
    """

  /// Notes for the articles of an older ledger where they were met and what they are copies of.
  static func addCopies(_ db: Database) throws {
    try db.execute(sql: copies)
    let writer = LinkWriter(db: db)
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id") {
      let sql = "SELECT * FROM article WHERE id = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { continue }
      try addLinks(of: ArticleID(rawValue: id), RowReader(row: row), writer)
    }
  }

  private static func addLinks(
    of id: ArticleID, _ article: RowReader, _ writer: LinkWriter
  ) throws {
    try writer.note(
      Provenance(
        article: id, name: try article.text("name"), location: try article.text("location")))
    let address = try article.optionalText("url").flatMap(ArticleAddress.init)
    try writer.db.execute(
      sql: "UPDATE article SET address = ? WHERE id = ?", arguments: [address?.text, id.rawValue])
    let body = try SpanText.decodeOne(try article.text("bodySpan"))
    guard let content = try RestoredContent(of: id, writer.db),
      let span = content.text.span(body)
    else { return }
    try writer.link(
      id, address: address, text: try article.digest("textDigest"),
      sketch: TextSketch(of: content.text.bytes[span.range]))
  }
}
