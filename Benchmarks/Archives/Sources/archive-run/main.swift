// Reads a generated web archive, and unpacks it with zlib alone, in turns.
//
// usage: archive-run [MEGABYTES]
//
// Prints CPU time by bytes of the packed file. The records are of the kinds and sizes that news
// crawls hold: a request, a page of some 100 kB, the crawler's notes.
import Foundation
import ReadoutIngest

let megabytes = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 100
let path = FileManager.default.temporaryDirectory.path + "/archive-run.warc.gz"
var archive = GeneratedArchive()
let unpackedCount = try archive.write(to: path, packedByteCount: megabytes * 1_000_000)
defer { try? FileManager.default.removeItem(atPath: path) }

/// CPU seconds of this process so far.
func cpuSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// Reads every article of the archive and gives their number.
func readArticles() -> Int {
  let file = InputFile(id: "archive", path: path)
  let sources = ArticleSources([file], options: ReadingOptions(), census: ContainerCensus())
  return sources.reduce(0) { count, _ in count + 1 }
}

/// Measures CPU seconds of some work.
func measured<Result>(_ work: () throws -> Result) rethrows -> (Result, seconds: Double) {
  let start = cpuSeconds()
  let result = try work()
  return (result, cpuSeconds() - start)
}

var best = (zlib: Double.infinity, reader: Double.infinity)
var articleCount = 0
for _ in 0..<5 {
  let (unpacked, limit) = try measured { try PlainUnpacking.byteCount(ofFile: path) }
  precondition(unpacked == unpackedCount, "zlib alone must see every byte")
  let (articles, reading) = measured(readArticles)
  articleCount = articles
  best = (min(best.zlib, limit), min(best.reader, reading))
}
let packed = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
let size = Double(packed) / 1e6
print("packed \(packed) bytes, unpacked \(unpackedCount), \(articleCount) articles; best of 5:")
print(String(format: "zlib alone  %6.1f MB/s packed", size / best.zlib))
print(
  String(
    format: "all records %6.1f MB/s packed, %.1f %% of zlib alone", size / best.reader,
    100 * best.zlib / best.reader))
