import Foundation
import Testing

@testable import Lab

struct DevelopmentFolderTests {
  @Test(arguments: ["test", "a/test", "../test/b", "/a/test/"])
  func foldersNamedTestStayClosed(path: String) {
    let error = #expect(throws: LabError.self) { try DevelopmentFolder(path: path) }
    #expect(error?.code == .closedData && error?.message.contains(path) == true)
  }

  @Test(arguments: ["tests", "latest/data", ".", "a/dev"])
  func otherFoldersAreOpen(path: String) throws {
    #expect(try DevelopmentFolder(path: path).url.path == URL(filePath: path).path)
  }

  @Test func aLinkToATestSetStaysClosedToo() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "lab-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let closed = root.appending(path: "kept/test")
    for folder in [closed.appending(path: "text"), root.appending(path: "data/polnear")] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "data/polnear/dev"), withDestinationURL: closed)
    #expect(throws: LabError.self) { try DevelopmentFolder(path: root.path) }
  }
}
