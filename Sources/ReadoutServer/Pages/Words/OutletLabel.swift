/// An outlet, with the way to its page.
struct OutletLabel: Sendable, Hashable {
  var name: VisibleText
  var path: String?

  init(_ name: String?) {
    self.name = VisibleText(name ?? "Unknown outlet")
    path = name.map(PagePath.outlet)
  }
}
