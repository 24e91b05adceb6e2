/// A stored blob or value that does not hold what it should: the file is damaged.
struct BlobError: Error {
  /// What is wrong, to follow the name of the thing.
  var finding: String
}
