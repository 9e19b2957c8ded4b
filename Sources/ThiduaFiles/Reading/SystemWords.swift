import Glibc
public import ThiduaCore

/// The reasons the system gives when it refuses, in the languages of the messages.
public enum SystemWords {
  /// The words for a number (`errno`).
  public static func text(of number: Int32, in language: Language) -> String {
    let english = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    guard language == .vi else { return english }
    return vietnamese(number) ?? "lỗi hệ thống \(number), \(english)"
  }

  private static func vietnamese(_ number: Int32) -> String? {
    switch number {
    case ENOENT: "không có tệp hoặc thư mục này"
    case EACCES: "không có quyền"
    case EPERM: "hệ thống không cho phép"
    case EROFS: "ổ đĩa chỉ cho đọc"
    case ENOSPC: "ổ đĩa đã đầy"
    case EDQUOT: "đã dùng hết phần ổ đĩa được cấp"
    case EFBIG: "tệp lớn quá giới hạn của hệ thống"
    case EIO, EREMOTEIO: "ổ đĩa hoặc thiết bị có lỗi"
    case EMFILE, ENFILE: "hệ thống không cho mở thêm tệp"
    case ENOMEM, ENOBUFS: "không đủ bộ nhớ"
    case EEXIST: "đã có sẵn"
    case ENOTDIR: "không phải là thư mục"
    case EISDIR: "đây là thư mục, không phải tệp"
    case ENOTEMPTY: "thư mục không trống"
    case ENAMETOOLONG: "tên quá dài"
    case ELOOP: "liên kết vòng"
    case EBUSY, ETXTBSY: "đang được dùng"
    case EXDEV: "hai chỗ ở hai ổ đĩa khác nhau"
    case EINVAL: "hệ thống không nhận"
    case EUCLEAN, EBADMSG: "dữ liệu trên ổ đĩa bị hỏng"
    case ENODEV, ENXIO: "không có ổ đĩa hoặc thiết bị này"
    case EAGAIN: "hệ thống đang quá bận"
    case EKEYEXPIRED, EKEYREVOKED, EKEYREJECTED: "quyền vào thư mục dùng chung đã hết hạn"
    case ESTALE, ENOTCONN, EHOSTDOWN, ETIMEDOUT, EHOSTUNREACH, ENETDOWN, ENETUNREACH, ENETRESET,
      ECONNRESET, ECONNREFUSED, ECONNABORTED, ENOLINK, ESHUTDOWN:
      "mất kết nối với thư mục dùng chung"
    case EBADF: "không được mở cho việc này"
    case EPIPE: "bên nhận đã đóng"
    case ENOSYS, EOPNOTSUPP: "hệ thống không hỗ trợ"
    case ENOLCK: "ổ đĩa này không cho khóa"
    default: nil
    }
  }
}

extension FileTrouble {
  /// Why a file could not be read, by the system's number (`errno`).
  static func refused(byNumber number: Int32) -> FileTrouble {
    .system(
      vietnamese: SystemWords.text(of: number, in: .vi),
      english: SystemWords.text(of: number, in: .en))
  }
}
