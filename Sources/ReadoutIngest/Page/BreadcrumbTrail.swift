/// The trail of links that leads to a page, as the page shows it.
struct BreadcrumbTrail {
  let document: HTMLDocument

  /// A trail has at most this many steps.
  private static let mostSteps = 8

  private static let names = PhraseTable(["breadcrumb"])

  /// The first step behind the start page that is not the article itself.
  func section(title: String?) -> String? {
    let trail = document.nodes.indices.first { isTrail($0) }
    guard let trail else { return nil }
    let links = (trail..<document.nodes[trail].nodeEnd).filter { document.nodes[$0].tag == .a }
    guard (2...Self.mostSteps).contains(links.count) else { return nil }
    let steps = links.dropFirst().map { document.text(of: $0).string }
    return steps.first { step in
      !step.isEmpty && title.map { !TitleChoice.agree($0, step) } ?? true
    }
  }

  private func isTrail(_ node: Int) -> Bool {
    guard !document.nodes[node].names.isEmpty else { return false }
    return Self.names.isIn(document.classNames(of: node).map { $0 | 0x20 })
  }
}
