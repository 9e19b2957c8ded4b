internal import CXlsxWriter
import Glibc

/// The sole owner of a C workbook: freed on every path, closed at most once.
@safe struct WorkbookHandle: ~Copyable {
  let pointer: UnsafeMutablePointer<lxw_workbook>

  /// A workbook that will be written to a path with the help of a folder for temporary files.
  ///
  /// The library copies both texts; it opens the file only when the workbook is closed.
  init(path: String, temporaryFolder: String) throws(XLSXError) {
    let created = unsafe temporaryFolder.withCString { folder in
      var options = unsafe lxw_workbook_options(
        constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
      return unsafe workbook_new_opt(path, &options)
    }
    guard let created = unsafe created else {
      throw XLSXError(.init(LXW_ERROR_MEMORY_MALLOC_FAILED), action: "start the workbook \(path)")
    }
    unsafe pointer = unsafe created
  }

  /// Writes the file and frees the workbook, also when writing fails.
  consuming func close() throws(XLSXError) {
    unsafe cxlsx_remember_chart_cells(pointer)
    errno = 0
    let status = unsafe workbook_close(pointer)
    let number = errno
    discard self
    do throws(XLSXError) {
      try XLSXError.check(status, during: "write the workbook")
    } catch {
      throw error.because(ofSystem: number)
    }
  }

  deinit { unsafe lxw_workbook_free(pointer) }
}
