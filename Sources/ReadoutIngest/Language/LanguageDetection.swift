internal import CLanguageDetection
internal import ReadoutText

/// Tells the language of a text; the only file that calls the detector.
///
/// - SeeAlso: CLD2, the detector of Chromium: naive Bayes over sequences of four letters.
enum LanguageDetection {
  /// What was found.
  struct Finding {
    /// The language as a BCP 47 tag.
    var tag: String

    /// The share of the text that is in the language, 0 to 1.
    var confidence: Double
  }

  /// A text of fewer bytes is too short to tell.
  private static let enoughBytes = 120

  /// Bytes behind these are not looked at.
  private static let sampleByteCount = 1_536

  /// A language of a smaller share is not that of the text.
  private static let enoughPercent = 50

  /// The language of a stretch of a text; `nil` when the stretch is short or mixed.
  ///
  /// - Complexity: O(1): a sample is looked at.
  static func language(of text: StoredText, in span: TextSpan) -> Finding? {
    var end = min(span.end, span.start + sampleByteCount)
    while end > span.start, end < text.bytes.count, UTF8.isContinuation(text.bytes[end]) {
      end -= 1
    }
    guard end - span.start >= enoughBytes else { return nil }
    let found = text.bytes[span.start..<end].withUnsafeBytes { bytes in
      bytes.assumingMemoryBound(to: CChar.self).baseAddress.map {
        readout_detect_language($0, bytes.count)
      }
    }
    guard let found, found.is_reliable, found.percent >= enoughPercent else { return nil }
    let code = String(cString: found.code)
    guard let tag = tag(ofCode: code) else { return nil }
    return Finding(tag: tag, confidence: Double(found.percent) / 100)
  }

  /// The tag that BCP 47 has for a code of the detector; `nil` for unknown and made-up languages.
  private static func tag(ofCode code: String) -> String? {
    if code == "un" || code.hasPrefix("xx") || code.hasPrefix("zz") { return nil }
    return renamed[code] ?? code
  }

  /// Codes that BCP 47 has replaced.
  private static let renamed = ["iw": "he", "in": "id", "jw": "jv", "ji": "yi", "mo": "ro"]
}
