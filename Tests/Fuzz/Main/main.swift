// Runs one fuzz target for as long as libFuzzer is told to: `fuzz TARGET [libFuzzer's options]`.
// A property that does not hold ends it like a crash, so that libFuzzer keeps the bytes.
import Fuzzing
import Glibc
import LibFuzzer

let names = FuzzTarget.all.map(\.name).joined(separator: ", ")

guard let name = CommandLine.arguments.dropFirst().first,
  let target = FuzzTarget.all.first(where: { $0.name == name })
else { fatalError("which target? \(names)") }

/// What libFuzzer calls; a C function, so that it finds the target by the program's own arguments.
let chosen: @Sendable ([UInt8]) -> [String] = target.complaints

// libFuzzer gets what follows the target's name, which stands where a program's own name would.
var count = CommandLine.argc - 1
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { data, size in
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let complaints = chosen(bytes)
    if !complaints.isEmpty { fatalError(complaints.joined(separator: "\n")) }
    return 0
  })
