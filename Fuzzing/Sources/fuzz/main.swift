internal import CFuzzer
internal import FuzzTargets
internal import Foundation

// fuzz TARGET [libFuzzer's options and folders]: feeds a reader with made-up bytes.

/// The target that the first argument names; what libFuzzer calls cannot carry it along.
nonisolated(unsafe) var target: FuzzTarget?

let names = FuzzTarget.all.map(\.name)
guard CommandLine.arguments.count > 1 else {
  print(names.joined(separator: "\n"))
  exit(0)
}
target = FuzzTarget.all.first { $0.name == CommandLine.arguments[1] }
guard target != nil else {
  print(
    "there is no target '\(CommandLine.arguments[1])'; known are \(names.joined(separator: ", "))")
  exit(2)
}
let options = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
var count = Int32(options.count)
var words: [UnsafeMutablePointer<CChar>?] = options.map { strdup($0) } + [nil]
words.withUnsafeMutableBufferPointer { buffer in
  guard var argv = buffer.baseAddress else { return }
  _ = LLVMFuzzerRunDriver(&count, &argv) { data, size in
    target?.run(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
}
