internal import ReadoutIngest
internal import ReadoutRecord

/// Looks at one entry: fetches it, and the pages that its feed links.
struct EntryReader: Sendable {
  let visitor: WebVisitor
  let reading: ReadingOptions

  /// What a look brought.
  struct Look {
    /// What is to be taken; `nil` when nothing has changed or nothing could be had.
    var articles: WatchedArticles?

    /// What is to be remembered once that is taken.
    var known: WatchState.Entry

    var failure = Failure.none
  }

  /// Why a look brought nothing.
  enum Failure {
    case none
    case refused(String)
    case failed(String, retryAfter: Int?)
  }

  /// Looks at an entry.
  func look(at entry: WatchEntry, knowing known: WatchState.Entry) async -> Look {
    switch entry.place {
    case .path(let path): return look(atPath: path, known)
    case .address(let address): return await look(at: address, of: entry, known)
    }
  }

  private func look(atPath path: String, _ known: WatchState.Entry) -> Look {
    do {
      return Look(articles: .files(try InputFiles(paths: [path]).files), known: known)
    } catch {
      return Look(known: known, failure: .failed(error.message, retryAfter: nil))
    }
  }

  private func look(
    at address: WebAddress, of entry: WatchEntry, _ known: WatchState.Entry
  ) async -> Look {
    let visit = Visit(address: address, etag: known.etag, lastModified: known.lastModified)
    switch await visitor.outcome(of: visit) {
    case .unchanged: return Look(known: known)
    case .refused(let reason): return Look(known: known, failure: .refused(reason))
    case .failed(let reason, let wait):
      return Look(known: known, failure: .failed(reason, retryAfter: wait))
    case .fetched(let page):
      var known = known
      known.etag = page.etag
      known.lastModified = page.lastModified
      var sources = self.sources(of: page)
      if entry.fetchesPages { sources = await withPages(sources, of: entry, known: &known) }
      for index in sources.indices
      where sources[index].metadata.outlet == nil || entry.outlet != nil {
        sources[index].metadata.outlet = entry.outlet ?? sources[index].metadata.outlet
      }
      return Look(articles: .fetched(sources), known: known)
    }
  }

  /// The articles of a page or of a feed, each with its address.
  private func sources(of page: VisitedPage) -> [ArticleSource] {
    var whole = ArticleSource(
      id: page.address.text, location: page.address.text, bytes: page.body)
    whole.charset = page.charset
    whole.metadata.url = page.address.text
    return articleSources(in: whole, options: reading)
  }

  /// The sources with the pages in their place that they link on the site of the entry; a page is
  /// fetched once, and one that cannot be had leaves the feed's words.
  private func withPages(
    _ sources: [ArticleSource], of entry: WatchEntry, known: inout WatchState.Entry
  ) async -> [ArticleSource] {
    guard case .address(let site) = entry.place else { return sources }
    var taken: [ArticleSource] = []
    var linked: Set<String> = []
    for source in sources {
      guard let page = source.metadata.url.flatMap(site.resolving), page.isOnSite(of: site),
        page != site
      else {
        taken.append(source)
        continue
      }
      linked.insert(page.text)
      guard !known.pages.contains(page.text) else { continue }
      switch await visitor.outcome(of: Visit(address: page)) {
      case .fetched(let fetched):
        known.pages.insert(page.text)
        taken.append(self.source(of: fetched, linkedBy: source))
      case .unchanged, .refused, .failed: taken.append(source)
      }
    }
    known.pages.formIntersection(linked)
    return taken
  }

  private func source(of page: VisitedPage, linkedBy item: ArticleSource) -> ArticleSource {
    var source = ArticleSource(
      id: page.address.text, location: page.address.text, bytes: page.body)
    source.charset = page.charset
    source.metadata = item.metadata
    source.metadata.url = page.address.text
    return source
  }
}
