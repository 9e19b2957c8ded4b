import FuzzTargets
import Glibc

/// Runs one target under libFuzzer; `FUZZ_TARGET` names it, all arguments are the fuzzer's.
@main enum Fuzz {
  static let target: FuzzTarget = {
    let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
      print("FUZZ_TARGET is one of: " + FuzzTarget.all.map(\.name).joined(separator: " "))
      exit(64)
    }
    return target
  }()

  static func main() {
    _ = target
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    exit(unsafe runDriver(&count, &arguments, { unsafe Fuzz.tryInput($0, $1) }))
  }

  /// Tries one input; a broken law ends the process, as a trap does.
  private static func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    do throws(BrokenLaw) {
      try target.check(input)
    } catch {
      fatalError(error.description)
    }
    return 0
  }
}

/// The C function of libFuzzer that runs everything.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ tryInput: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
