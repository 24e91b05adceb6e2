import Foundation
import ReadoutIngest
import ReadoutRecord
import Testing

/// Word-processor documents and PDF files.
struct DocumentTests {
  private let prose =
    "The harbour master of Varn said that the strait would stay open to all ships."

  private func document(_ body: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
      \(body)</w:body></w:document>
      """.utf8)
  }

  private func paragraph(_ text: String, style: String = "") -> String {
    let properties = style.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
    return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
  }

  private func read(_ body: String, core: String? = nil) throws -> ContainerSample {
    var files = [
      SampleZip.File(name: "[Content_Types].xml", bytes: Array("<Types/>".utf8)),
      SampleZip.File(name: "word/document.xml", bytes: document(body), isDeflated: true),
    ]
    if let core {
      files.append(SampleZip.File(name: "docProps/core.xml", bytes: Array(core.utf8)))
    }
    return try ContainerSample(SampleZip.bytes(files), name: "a.docx")
  }

  @Test func theParagraphsAreReadWithTheirPlaces() throws {
    let body =
      paragraph("Strait &amp; shores", style: "Title")
      + "<w:p><w:r><w:t>The harbour</w:t></w:r><w:r><w:t xml:space=\"preserve\"> master</w:t></w:r>"
      + "<w:r><w:tab/><w:t>said</w:t><w:br/><w:t>so.</w:t></w:r></w:p>"
      + paragraph("On ships", style: "Heading2")
      + "<w:tbl><w:tr><w:tc>\(paragraph("In a table."))</w:tc></w:tr></w:tbl>"
    let read = try read(body)
    let article = try #require(read.articles.first)
    #expect(article.titleText == "Strait & shores")
    #expect(article.paragraphs == ["The harbour master said so.", "On ships", "In a table."])
    #expect(article.original == document(body))
    #expect(article.original(of: "&") == "&amp;")
    #expect(read.locations == ["a.docx"])
  }

  @Test func whatWasDeletedOrStandsTwiceIsLeftOut() throws {
    let body =
      "<w:p><w:r><w:t>Open</w:t></w:r><w:del><w:r><w:delText>shut</w:delText></w:r></w:del>"
      + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
      + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(paragraph("In a box."))"
      + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>\(paragraph("In a box."))"
      + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    #expect(try read(body).articles.first?.paragraphs == ["Open", "In a box."])
  }

  @Test func thePropertiesAreMetadata() throws {
    let core = """
      <cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ships</dc:title>\
      <dc:creator>Ann Oak</dc:creator><dc:language>en-GB</dc:language>\
      <dcterms:created>2031-02-10T08:30:00Z</dcterms:created></cp:coreProperties>
      """
    let metadata = try #require(try read(paragraph(prose), core: core).articles.first?.metadata)
    #expect(metadata.title == "Ships")
    #expect(metadata.byline == ["Ann Oak"])
    #expect(metadata.language == "en-GB")
    #expect(metadata.published?.edtf?.rawValue == "2031-02-10")
  }

  @Test func aDocumentWithoutWordsIsEmpty() throws {
    #expect(try read("<w:p/>").codes == [.empty])
  }

  @Test func aDocumentThatBreaksOffIsReadAsFarAsItGoes() throws {
    let body = paragraph(prose) + "<w:p><w:r><w:t>And then"
    let files = [
      SampleZip.File(
        name: "word/document.xml",
        bytes: Array(document(body).dropLast("</w:body></w:document>".utf8.count)))
    ]
    let read = try ContainerSample(SampleZip.bytes(files))
    #expect(read.articles.first?.paragraphs == [prose, "And then"])
  }

  /// A PDF file of one page with one line of text, as the format's standard tells it.
  private func portableDocument(_ lines: [String]) -> [UInt8] {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
    let stream = "BT /F1 12 Tf 14 TL 72 700 Td \(shown) ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        + " /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 6\n0000000000 65535 f \n"
    for offset in offsets {
      file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    return Array((file + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n").utf8)
  }

  private var hasProgram: Bool {
    ["/usr/bin", "/usr/local/bin", "/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext")
    }
  }

  /// Without poppler's tools the file is rejected with the remedy; with them it is read.
  @Test func aPDFFileIsReadOrTheRemedyNamed() throws {
    let read = try ContainerSample(
      portableDocument(["The harbour master of Varn said that the", "strait would stay open."]))
    if hasProgram {
      let body = "The harbour master of Varn said that the strait would stay open."
      #expect(read.articles.first?.bodyText == body)
      #expect(read.articles.first?.format == .pdf)
    } else {
      #expect(read.rejections.first?.rejection.reason.contains("poppler-utils") == true)
    }
  }

  @Test func aDamagedPDFFileIsRejected() throws {
    #expect(try ContainerSample(Array("%PDF-1.7\nnothing".utf8)).codes == [.undecodable])
  }
}
