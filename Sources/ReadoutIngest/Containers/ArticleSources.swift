/// A source that is read when its turn comes.
public struct PendingSource: Sendable {
  /// The id that its article will have.
  public var id: String

  /// Where the bytes come from.
  public var location: String

  /// Reads the source; may run on any thread.
  public var read: @Sendable () throws -> ArticleSource

  /// Creates a source that is read when its turn comes.
  public init(
    id: String, location: String, read: @escaping @Sendable () throws -> ArticleSource
  ) {
    self.id = id
    self.location = location
    self.read = read
  }

  /// Creates a source that was read already.
  public init(_ source: ArticleSource) {
    self.init(id: source.id, location: source.location) { source }
  }
}

/// The articles of some files, in the order of the files and of the places in them.
///
/// A file is opened when the iteration comes to it. One that holds a single article is read later,
/// by whoever asks for it; a container is read as the iteration goes, so that no more of it is in
/// memory than the articles that are under way.
public struct ArticleSources: Sequence, Sendable {
  private let files: [InputFile]
  private let options: ReadingOptions
  private let census: ContainerCensus

  /// Creates the sequence.
  ///
  /// - Parameters:
  ///   - files: What the user named.
  ///   - options: How the files are read.
  ///   - census: Counts what containers hold beside articles.
  public init(_ files: [InputFile], options: ReadingOptions, census: ContainerCensus) {
    self.files = files
    self.options = options
    self.census = census
  }

  /// Starts at the first file.
  public func makeIterator() -> Iterator {
    Iterator(files: files[...], options: options, census: census)
  }

  /// Goes through the files and the containers among them.
  public struct Iterator: IteratorProtocol {
    fileprivate var files: ArraySlice<InputFile>
    fileprivate let options: ReadingOptions
    fileprivate let census: ContainerCensus
    private var container: (any ContainerReading)?

    fileprivate init(
      files: ArraySlice<InputFile>, options: ReadingOptions, census: ContainerCensus
    ) {
      self.files = files
      self.options = options
      self.census = census
    }

    /// The next article, or what stands in its place.
    public mutating func next() -> PendingSource? {
      while true {
        if let source = nextOfContainer() { return PendingSource(source) }
        guard let file = files.popFirst() else { return nil }
        if let single = open(file) { return single }
      }
    }

    private mutating func nextOfContainer() -> ArticleSource? {
      while let entry = container?.next() {
        switch entry {
        case .source(let source): return source
        case .passedOver(let kind): census.note(kind)
        case .remark(let kind): census.remark(kind)
        }
      }
      container = nil
      return nil
    }

    /// Opens a file: a container is kept for the iteration, the source of a single article given.
    private mutating func open(_ file: InputFile) -> PendingSource? {
      guard let reader = try? FileReader(path: file.path),
        let prefix = try? reader.read(upTo: Swift.min(Self.prefixByteCount, options.readLimit))
      else { return later(file) }
      let opened = OpenedFile(id: file.id, prefix: prefix, rest: reader)
      if keepContainer(of: opened) { return nil }
      if let packed = PackedFile(opened) { return unpacked(packed) }
      guard file.path == "-" || prefix.count < Self.prefixByteCount else { return later(file) }
      return PendingSource(whole(opened))
    }

    /// Keeps the reader of a container for the iteration; `false` when a file is one article.
    private mutating func keepContainer(of opened: OpenedFile) -> Bool {
      guard options.format?.articleFormat == nil else { return false }
      container = ContainerFormats.reader(of: opened, options: options)
      return container != nil
    }

    /// What lies in a packed file: a container, or a single article.
    private mutating func unpacked(_ packed: PackedFile) -> PendingSource? {
      let prefixByteCount = Swift.min(Self.prefixByteCount, options.readLimit)
      guard let opened = packed.open(prefixByteCount: prefixByteCount) else { return nil }
      if keepContainer(of: opened) { return nil }
      var source = whole(opened)
      source.rejection = packed.rejection
      return PendingSource(source)
    }

    /// Bytes that tell a container from an article.
    private static let prefixByteCount = 64 * 1024

    private func later(_ file: InputFile) -> PendingSource {
      PendingSource(id: file.id, location: file.path) { [options] in
        try file.read(options: options)
      }
    }

    /// What is open already, since standard input cannot be opened anew and a short file is read.
    private func whole(_ file: OpenedFile) -> ArticleSource {
      var bytes = file.prefix
      if bytes.count < options.readLimit,
        let rest = try? file.rest.read(upTo: options.readLimit - bytes.count)
      {
        bytes += rest
      }
      return ArticleSource(id: file.id, location: file.path, bytes: bytes)
    }
  }
}

extension ReadingOptions {
  /// Bytes of an article that are read: one more than the limit shows that it is too large.
  fileprivate var readLimit: Int { maximumByteCount + 1 }
}

/// The articles of a file that is in memory: those of a container, or the file itself.
///
/// - Parameters:
///   - file: The file as a whole; what is known of it holds for its articles, where they do not say
///     otherwise.
///   - options: How it is read.
/// - Returns: The articles, and what was damaged.
/// - Complexity: O(n) in the bytes.
public func articleSources(
  in file: ArticleSource, options: ReadingOptions
) -> [ArticleSource] {
  let opened = OpenedFile(
    id: file.id, prefix: file.bytes,
    rest: FileReader(endOf: file.location, byteCount: file.bytes.count))
  guard var container = ContainerFormats.reader(of: opened, options: options) else { return [file] }
  var sources: [ArticleSource] = []
  while let entry = container.next() {
    if case .source(let source) = entry { sources.append(source) }
  }
  return sources
}
