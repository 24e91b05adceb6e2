/// A form with files, as browsers send it.
struct MultipartForm: Sendable {
  /// A file of the form.
  struct File: Sendable {
    /// The name that it has on the machine that sent it; with folders, where the browser tells them.
    var name: String
    var bytes: [UInt8]
  }

  /// The fields that are no files.
  private(set) var fields: [String: String] = [:]

  /// The files in the order of the form.
  private(set) var files: [File] = []

  /// Reads a form; `nil` when the bytes are none.
  ///
  /// - Parameters:
  ///   - bytes: The body of the request.
  ///   - type: The request's content type, which tells what lies between the parts.
  /// - Complexity: O(n) in the bytes.
  init?(_ bytes: [UInt8], type: String) {
    guard let boundary = Self.boundary(of: type) else { return nil }
    let mark = Array("--\(boundary)".utf8)
    guard var start = Self.place(of: mark, in: bytes, from: 0).map({ $0 + mark.count }) else {
      return nil
    }
    let end = Array("\r\n--\(boundary)".utf8)
    while bytes[start...].starts(with: "\r\n".utf8) {
      guard let next = Self.place(of: end, in: bytes, from: start) else { return nil }
      add(bytes[min(start + 2, next)..<next])
      start = next + end.count
    }
  }

  private mutating func add(_ part: ArraySlice<UInt8>) {
    let blank = Array("\r\n\r\n".utf8)
    guard let place = Self.place(of: blank, in: Array(part), from: 0) else { return }
    let head = String(decoding: part.prefix(place), as: UTF8.self)
    let body = part.dropFirst(place + blank.count)
    guard
      let line = head.split(separator: "\r\n").first(where: {
        $0.lowercased().hasPrefix("content-disposition:")
      }), let name = Self.parameter("name", of: line)
    else { return }
    if let file = Self.parameter("filename", of: line) {
      if !file.isEmpty { files.append(File(name: file, bytes: Array(body))) }
    } else {
      fields[name] = String(decoding: body, as: UTF8.self)
    }
  }

  private static func boundary(of type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/form-data") else { return nil }
    let boundary = parameter("boundary", of: type[...])
    return boundary.flatMap { (1...70).contains($0.utf8.count) ? $0 : nil }
  }

  /// The value of `name=value` or `name="value"` in a line.
  private static func parameter(_ name: String, of line: Substring) -> String? {
    for part in line.split(separator: ";").dropFirst() {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, sides[0].drop(while: { $0 == " " }).lowercased() == name else {
        continue
      }
      let value = sides[1]
      return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value)
    }
    return nil
  }

  /// Where some bytes stand, from a place on.
  private static func place(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var index = start
    while index <= bytes.count - wanted.count {
      guard let candidate = bytes[index...].firstIndex(of: first),
        candidate <= bytes.count - wanted.count
      else { return nil }
      if bytes[candidate...].starts(with: wanted) { return candidate }
      index = candidate + 1
    }
    return nil
  }
}
