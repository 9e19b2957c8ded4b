internal import CLinux
internal import Glibc

/// What the reading process may use of the machine.
enum ProcessLimits {
  /// Bytes of memory above what the program has when it begins to read.
  private static let memory = 512 << 20
  /// Seconds of a processor.
  static let seconds = 20

  /// Sets the limits, which cannot be lifted again.
  static func set() throws(OldSheetError) {
    _ = clinux_end_with_parent()
    try limit(RLIMIT_AS, to: addressSpace() + memory)
    try limit(RLIMIT_CPU, to: seconds)
    try limit(RLIMIT_CORE, to: 0)
    try limit(RLIMIT_FSIZE, to: 0)
  }

  private static func limit(
    _ resource: __rlimit_resource, to value: Int
  ) throws(OldSheetError) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    guard unsafe setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { throw .io }
  }

  /// The size of this process's address space: the first number of statm, in pages.
  private static func addressSpace() throws(OldSheetError) -> Int {
    let descriptor = unsafe open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .io }
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 64)
    let length = unsafe read(descriptor, &text, text.count)
    let digits = text.prefix(max(length, 0)).prefix { $0 != UInt8(ascii: " ") }
    guard let pages = Int(String(decoding: digits, as: UTF8.self)) else { throw .io }
    return pages * sysconf(Int32(_SC_PAGESIZE))
  }
}
