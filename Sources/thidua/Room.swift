import Glibc

/// The limits under which the tool was started.
enum Room {
  private static let leastMebibytes = 300
  private static let leastFiles = 16

  /// What is too little to begin with, in Vietnamese and English; nothing where all is well.
  ///
  /// Without room the runtime waits for threads for ever, or ends without a word.
  static var lack: (vi: String, en: String)? {
    if limit(RLIMIT_AS) < UInt(leastMebibytes) << 20 {
      return (
        "giới hạn bộ nhớ (ulimit -v) quá nhỏ, cần ít nhất \(leastMebibytes) MiB",
        "the limit on memory (ulimit -v) is too small, at least \(leastMebibytes) MiB are needed"
      )
    }
    if limit(RLIMIT_NOFILE) < UInt(leastFiles) {
      return (
        "giới hạn số tệp mở (ulimit -n) quá nhỏ, cần ít nhất \(leastFiles)",
        "the limit on open files (ulimit -n) is too small, at least \(leastFiles) are needed"
      )
    }
    return nil
  }

  private static func limit(_ resource: __rlimit_resource) -> UInt {
    var limit = rlimit()
    let status = unsafe getrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    return status == 0 ? limit.rlim_cur : .max
  }
}
