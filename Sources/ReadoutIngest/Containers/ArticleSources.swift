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
        }
      }
      container = nil
      return nil
    }

    /// Opens a file: a container is kept for the iteration, the source of a single article given.
    private mutating func open(_ file: InputFile) -> PendingSource? {
      guard options.format?.articleFormat == nil,
        let reader = try? FileReader(path: file.path),
        let prefix = try? reader.read(upTo: Swift.min(Self.prefixByteCount, options.readLimit))
      else { return later(file) }
      let opened = OpenedFile(id: file.id, prefix: prefix, rest: reader)
      container = ContainerFormats.reader(of: opened, options: options)
      if container != nil { return nil }
      guard file.path == "-" || prefix.count < Self.prefixByteCount else { return later(file) }
      return whole(opened)
    }

    /// Bytes that tell a container from an article.
    private static let prefixByteCount = 64 * 1024

    private func later(_ file: InputFile) -> PendingSource {
      PendingSource(id: file.id, location: file.path) { [options] in
        try file.read(options: options)
      }
    }

    /// What is open already, since standard input cannot be opened anew and a short file is read.
    private func whole(_ file: OpenedFile) -> PendingSource {
      var bytes = file.prefix
      if bytes.count < options.readLimit,
        let rest = try? file.rest.read(upTo: options.readLimit - bytes.count)
      {
        bytes += rest
      }
      return PendingSource(ArticleSource(id: file.id, location: file.path, bytes: bytes))
    }
  }
}

extension ReadingOptions {
  /// Bytes of an article that are read: one more than the limit shows that it is too large.
  fileprivate var readLimit: Int { maximumByteCount + 1 }
}
