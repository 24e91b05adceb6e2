internal import GRDB

/// Where the columns of a query's rows stand, by name.
struct ColumnPlaces {
  private let places: [String: Int]

  /// Takes the columns of a query; of two with one name the first counts.
  init(_ statement: GRDB.Statement) {
    let named = statement.columnNames.enumerated().map { ($0.element, $0.offset) }
    places = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a column, from 0; `nil` when the query has none of that name.
  subscript(column: String) -> Int? { places[column] }
}
