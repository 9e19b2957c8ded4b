import CMiniZip
import Glibc

/// The functions through which the C library reads a file: all of them lead to a `FileWindow`.
enum LibraryInput {
  /// Opens the ZIP file in a window, which must live longer than what is returned.
  ///
  /// Returns nil where no directory is found.
  static func open(_ window: FileWindow) -> UnsafeMutableRawPointer? {
    var functions = unsafe zlib_filefunc64_def()
    unsafe functions.opaque = Unmanaged.passUnretained(window).toOpaque()
    unsafe functions.zopen64_file = { context, _, _ in unsafe context }
    unsafe functions.zclose_file = { _, _ in 0 }
    unsafe functions.zerror_file = { context, _ in
      unsafe LibraryInput.input(context)?.errorNumber ?? EIO
    }
    unsafe functions.ztell64_file = { context, _ in
      ZPOS64_T(unsafe LibraryInput.input(context)?.position ?? 0)
    }
    unsafe functions.zread_file = { context, _, target, count in
      unsafe LibraryInput.read(context, target, Int(count))
    }
    unsafe functions.zseek64_file = { context, _, offset, origin in
      unsafe LibraryInput.seek(context, offset, origin)
    }
    return unsafe unzOpen2_64("", &functions)
  }

  private static func input(_ context: UnsafeMutableRawPointer?) -> FileWindow? {
    unsafe context.map { unsafe Unmanaged<FileWindow>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func read(
    _ context: UnsafeMutableRawPointer?, _ target: UnsafeMutableRawPointer?, _ count: Int
  ) -> UInt {
    guard let window = unsafe input(context) else { return 0 }
    let buffer = unsafe UnsafeMutableRawBufferPointer(start: target, count: count)
    return UInt(unsafe window.read(into: buffer))
  }

  /// Moves the position; answers -1 for a place before or behind the file.
  private static func seek(
    _ context: UnsafeMutableRawPointer?, _ offset: ZPOS64_T, _ origin: Int32
  ) -> Int {
    guard let window = unsafe input(context), let offset = Int(exactly: offset) else {
      return -1
    }
    let base =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: window.position
      case ZLIB_FILEFUNC_SEEK_END: window.count
      default: 0
      }
    let (place, isTooFar) = base.addingReportingOverflow(offset)
    guard !isTooFar, place <= window.count else { return -1 }
    window.position = place
    return 0
  }
}
