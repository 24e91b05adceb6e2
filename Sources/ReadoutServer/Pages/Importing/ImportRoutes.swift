internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ReadoutIngest
internal import ReadoutLedger
internal import ReadoutRecord

/// The page on which articles are brought in.
struct ImportRoutes: Sendable {
  private let desk: Desk
  private let printer: PagePrinter
  private let upload: UploadImport

  init(desk: Desk) {
    self.desk = desk
    printer = PagePrinter(desk: desk)
    upload = UploadImport(desk: desk)
  }

  /// Adds it to the router.
  func add(to router: Router<DeskContext>) {
    router.get("/import") { request, context in
      let state = upload.state
      let limit = desk.options.limits.uploadByteCount
      return try await printer.page(
        "import", in: .importing, PageVisit(request, context, desk: desk)
      ) { ledger in
        let page = try ImportPage(ledger, state: state, byteLimit: limit)
        return PagePrinter.Page(
          title: "Import", value: page, refreshSeconds: page.isRunning ? 2 : nil)
      }
    }
    router.post("/import") { try await receive($0, $1) }
  }

  private func receive(_ request: Request, _ context: DeskContext) async throws -> Response {
    let body = try await BodyReader.collect(
      request, upTo: desk.options.limits.uploadByteCount)
    guard
      let form = MultipartForm(
        Array(buffer: body), type: request.headers[.contentType] ?? "")
    else { throw DeskError(.wrongType, "the page takes the files of its own form only") }
    try PageForm.check(form.fields[FormKey.fieldName] ?? "", desk)
    guard !form.files.isEmpty else {
      throw DeskError(.invalid, "no file was chosen; go back and choose some")
    }
    try upload.begin(form.files, reading: try Self.options(form))
    return PagePrinter.redirect(to: PagePath.importing)
  }

  private static func options(_ form: MultipartForm) throws -> ReadingOptions {
    let fields = PageQuery(form.fields.map { ($0.key, $0.value) })
    var options = ReadingOptions()
    options.outlet = fields["outlet"].isEmpty ? nil : fields["outlet"]
    guard !fields["published"].isEmpty else { return options }
    guard let published = EDTF(rawValue: fields["published"]) else {
      throw DeskError(
        .invalid, "'\(fields["published"])' is no date; write 2031-02-10, 2031-02 or 2031")
    }
    options.published = published
    return options
  }
}
