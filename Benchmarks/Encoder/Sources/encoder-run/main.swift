// Runs the encoder on a file of word pieces and says how fast it was.
//
// usage: encoder-run WEIGHTS PIECES VECTORS [PATH]
//   WEIGHTS  a weight file of training/readout_training/quantise.py
//   PIECES   Int32: the number of sequences, their lengths, then their pieces
//   VECTORS  receives Float, shape [pieces, width]; "-" to write nothing
//   PATH     portable, avx2 or avx512; by default the fastest
//
// training/check_encoder.py makes the files and compares the vectors with a reference.
import Foundation
import ReadoutModels

/// Seconds that this thread has computed.
func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

/// The whole of what the program does.
func run(_ arguments: [String]) throws {
  let name = arguments.count > 4 ? arguments[4] : KernelPath.best.rawValue
  guard arguments.count >= 4, let path = KernelPath(rawValue: name),
    path.isAvailable
  else {
    print("usage: encoder-run WEIGHTS PIECES VECTORS [portable|avx2|avx512]")
    exit(64)
  }
  let bytes = WeightBytes([UInt8](try contents(arguments[1])))
  let numbers = try contents(arguments[2]).withUnsafeBytes { Array($0.bindMemory(to: Int32.self)) }
  let count = Int(numbers[0])
  let input = EncoderInput(
    pieces: Array(numbers[(1 + count)...]), lengths: numbers[1..<(1 + count)].map(Int.init))
  let beforeLoad = threadSeconds()
  let encoder = try PieceEncoder(TensorFile(bytes), path: path)
  let scratch = EncoderScratch(for: encoder)
  let beforeRun = threadSeconds()
  let vectors = try encoder.encode(input, scratch: scratch)
  let seconds = threadSeconds() - beforeRun
  let rate = Double(input.pieces.count) / seconds
  print(
    "\(path.rawValue): loaded in \(Int((beforeRun - beforeLoad) * 1e3)) ms; \(count) sequences,",
    "\(input.pieces.count) pieces in \(Int(seconds * 1e3)) ms, \(Int(rate)) pieces/s")
  guard arguments[3] != "-" else { return }
  try vectors.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: arguments[3]))
}

try run(CommandLine.arguments)
