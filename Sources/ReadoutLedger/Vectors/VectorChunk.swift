internal import Foundation
internal import ReadoutMatching

/// Some statements with the signs of their vectors, as they are stored together.
struct VectorChunk: Equatable {
  /// Statements of a full chunk: 40 KiB, five pages of the file.
  static let capacity = 1_024

  /// Bytes of a statement's id.
  static let identifierSize = MemoryLayout<Int64>.size

  /// Bytes of a vector's signs.
  static let signsSize = VectorSigns.wordCount * MemoryLayout<UInt64>.size

  private(set) var statements = Data()
  private(set) var signs = Data()

  /// Number of statements.
  var count: Int { statements.count / Self.identifierSize }

  /// An empty chunk.
  init() {}

  /// Takes what is stored; `nil` when the parts do not fit each other.
  init?(statements: Data, signs: Data) {
    guard statements.count % Self.identifierSize == 0,
      signs.count == statements.count / Self.identifierSize * Self.signsSize
    else { return nil }
    self.statements = Data(statements)
    self.signs = Data(signs)
  }

  /// Adds a statement.
  mutating func append(_ id: StatementID, _ signs: VectorSigns) {
    Self.append(UInt64(bitPattern: id.rawValue), to: &statements)
    for word in 0..<VectorSigns.wordCount { Self.append(signs.words[word], to: &self.signs) }
  }

  /// The chunk without some statements.
  func without(_ ids: Set<Int64>) -> VectorChunk {
    var rest = VectorChunk()
    for place in 0..<count where !ids.contains(identifier(at: place)) {
      rest.statements += part(of: statements, place, Self.identifierSize)
      rest.signs += part(of: signs, place, Self.signsSize)
    }
    return rest
  }

  /// The id of the statement at a place.
  func identifier(at place: Int) -> Int64 {
    statements.withUnsafeBytes {
      Int64(
        littleEndian: $0.loadUnaligned(
          fromByteOffset: place * Self.identifierSize, as: Int64.self))
    }
  }

  private func part(of data: Data, _ place: Int, _ size: Int) -> Data {
    data[place * size..<(place + 1) * size]
  }

  private static func append(_ number: UInt64, to data: inout Data) {
    withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
  }
}
