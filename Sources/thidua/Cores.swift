import Glibc

/// How many cores there are.
enum Cores {
  static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
