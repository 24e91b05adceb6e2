// Asks a ledger for coverages, timelines and traces, and prints how long each kind takes.
//
// usage: timeline-run LEDGER [QUESTIONS]
//
// What is asked follows the ledger: the speakers, subjects and talking points of statements at
// even distances among its newest, so that those who speak most are asked for most. CPU time.
import Foundation
import ReadoutLedger
import ReadoutRecord

let arguments = CommandLine.arguments
guard arguments.count > 1 else { fatalError("usage: timeline-run LEDGER [QUESTIONS]") }
let ledger = try Ledger(
  path: arguments[1], access: .existing, options: LedgerOptions(searchSeconds: 60))
let count = arguments.count > 2 ? Int(arguments[2]) ?? 200 : 200

let newest = try ledger.search(StatementQuery(limit: 10_000))
let asked = stride(from: 0, to: newest.count, by: max(newest.count / count, 1)).map { newest[$0] }

/// Milliseconds of CPU time of this process so far.
func milliseconds() -> Double { Double(clock()) * 1_000 / Double(CLOCKS_PER_SEC) }

/// Prints the median, the 99th of a hundred and the longest time of some questions.
func measure(_ name: String, _ hits: [StatementHit], _ ask: (StatementHit) throws -> Bool) throws {
  var times: [Double] = []
  var answered = 0
  for hit in hits {
    let start = milliseconds()
    if try ask(hit) { answered += 1 }
    times.append(milliseconds() - start)
  }
  times.sort()
  func place(_ share: Double) -> Double {
    times.isEmpty ? 0 : times[min(Int(Double(times.count) * share), times.count - 1)]
  }
  let figures = [place(0.5), place(0.99), times.last ?? 0].map { String(format: "%8.2f", $0) }
  print(name.padding(toLength: 32, withPad: " ", startingAt: 0), terminator: "")
  print("p50 p99 max ms \(figures.joined(separator: " "))  answered \(answered) of \(hits.count)")
}

/// The first long word of a content: a subject.
func subject(of hit: StatementHit) -> String {
  hit.words.content.split { !$0.isLetter }.map(String.init).first { $0.count > 5 } ?? "government"
}

func speaker(of hit: StatementHit) throws -> TimelineSpeaker? {
  guard let name = hit.statement.speaker?.name else { return nil }
  return try ledger.timelineSpeakers(named: name).first
}

try measure("coverage, whole", Array(asked.prefix(50))) { _ in
  try ledger.coverage().articleCount > 0
}
try measure("coverage, a year", Array(asked.prefix(50))) { hit in
  guard let day = hit.published?.edtf?.earliest else { return false }
  let from = CalendarDay(dayNumber: day.dayNumber - 365)
  return try ledger.coverage(from: from, to: day).articleCount > 0
}
try measure("speaker by name", asked) { try speaker(of: $0) != nil }
let speakers = try asked.compactMap { hit in try speaker(of: hit).map { (hit, $0) } }
let known = speakers.map(\.0)
let speakerOf = Dictionary(speakers.map { ($0.0.id, $0.1) }) { first, _ in first }
try measure("timeline on a subject", known) { hit in
  guard let speaker = speakerOf[hit.id] else { return false }
  let timeline = try ledger.timeline(of: speaker, TimelineQuery(about: subject(of: hit)))
  return !timeline.dated.isEmpty
}
try measure("timeline on everything, 200", known) { hit in
  guard let speaker = speakerOf[hit.id] else { return false }
  return try !ledger.timeline(of: speaker, TimelineQuery()).dated.isEmpty
}
try measure("timeline of the first year", known) { hit in
  guard let speaker = speakerOf[hit.id] else { return false }
  let first = try ledger.coverage().firstDay
  let to = first.flatMap { CalendarDay(dayNumber: $0.dayNumber + 365) }
  return try !ledger.timeline(of: speaker, TimelineQuery(to: to)).dated.isEmpty
}
let points = known.filter { $0.groups.talkingPoint != nil }
try measure("trace of a talking point", points) { try ledger.trace(.statement($0.id)) != nil }
try measure("trace of a statement", known) { try ledger.trace(.statement($0.id)) != nil }
try measure("trace of four words", known) { hit in
  let words = hit.words.content.split { !$0.isLetter }.dropFirst(2).prefix(4)
  return try ledger.trace(words: words.joined(separator: " ")) != nil
}
if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) {
  print(status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? "")
}
