import Glibc
import Testing
import ThiduaFiles

@Suite("Whose failure it is that a file cannot be read") struct SystemErrorTests {
  /// Numbers as `errno(3)` explains them: of the disk, the share, the limits of the process; or of the
  /// one file and its folder.
  @Test(arguments: [
    (EIO, true), (ESTALE, true), (EMFILE, true), (ENFILE, true), (ENOMEM, true), (ENOSPC, true),
    (ETIMEDOUT, true), (EUCLEAN, true), (EBADMSG, true), (EHOSTUNREACH, true),
    (ENETUNREACH, true), (ECONNRESET, true), (ECONNREFUSED, true), (ECONNABORTED, true),
    (ENODEV, true), (EAGAIN, true), (ENOLINK, true), (EKEYEXPIRED, true), (EBUSY, true),
    (ENOTDIR, false), (EFBIG, false), (EOVERFLOW, false), (ENXIO, false), (EINVAL, false),
    (EACCES, false), (EPERM, false), (ENOENT, false), (EISDIR, false),
    (ELOOP, false), (ENAMETOOLONG, false),
  ])
  func `a failing machine is told from a file that cannot be read`(
    _ number: Int32, _ isOfMachine: Bool
  ) {
    #expect(SystemError(number: number, .cuttingRows).isOfMachine == isOfMachine)
  }
}
