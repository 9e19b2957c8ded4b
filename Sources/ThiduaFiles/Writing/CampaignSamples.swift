import Glibc

/// The files of a new campaign folder: a small campaign that works as it stands.
public enum CampaignSamples {
  /// The paths below the folder and their texts.
  public static let files: [(name: String, text: String)] = [
    (
      "campaign.csv",
      """
      key;value
      code;PT-2026
      title;Phong trào thi đua yêu nước năm 2026 (mẫu)
      year;2026
      authority;Ủy ban nhân dân xã Mẫu
      parent_authority;Ủy ban nhân dân tỉnh Mẫu
      place;Xã Mẫu
      signer_title;TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH
      signer;
      recipients;Thường trực Hội đồng Thi đua - Khen thưởng tỉnh|Các thôn, làng|Lưu: VT
      language;vi
      baseline;registered

      """
    ),
    (
      "units.csv",
      """
      code;name;cluster;aliases
      THON1;Thôn Một;Cụm số 1;Thôn 1
      THON2;Thôn Hai;Cụm số 1;Thôn 2
      TRUONG;Trường Tiểu học Mẫu;Khối trường học;TH Mẫu

      """
    ),
    (
      "indicators.csv",
      """
      code;tt;name;sector;measure;kind;decimals;direction;numerator;denominator
      TT.1;1;Diện tích gieo trồng;Trồng trọt;ha;flow;1;up;;
      XH.1;1;Số hộ dân;Văn hóa - Xã hội;hộ;stock;0;none;;
      XH.2;2;Số hộ nghèo cuối năm;Văn hóa - Xã hội;hộ;stock;0;down;;
      XH.3;3;Tỷ lệ hộ nghèo;Văn hóa - Xã hội;%;rate;2;down;XH.2;XH.1
      NC.1;1;Đạt chuẩn an toàn về an ninh trật tự;Nội chính;đạt;status;0;up;;

      """
    ),
    (
      "calendar.csv",
      """
      item;due;from;to;required
      registration;28/02/2026;;;
      2026-Q1;14/03/2026;;;
      2026-Q2;14/06/2026;;;
      2026-Q3;14/09/2026;;;
      2026-Q4;14/12/2026;;;
      round 1;;01/01/2026;30/06/2026;50
      round 2;;01/07/2026;31/12/2026;100

      """
    ),
    (
      "checks.csv",
      """
      name;left;operator;right;tolerance;severity
      Hộ nghèo không quá số hộ;XH.2;<=;XH.1;0;warning

      """
    ),
    (
      "inbox/dang-ky/THON1.csv",
      """
      Bản đăng ký thi đua năm 2026 (số liệu mẫu);;;
      Đơn vị: Thôn Một;;;
      Mã chỉ tiêu;Chỉ tiêu;ĐVT;Kế hoạch
      TT.1;Diện tích gieo trồng;ha;45,5
      XH.1;Số hộ dân;hộ;210
      XH.2;Số hộ nghèo cuối năm;hộ;không quá 4
      XH.3;Tỷ lệ hộ nghèo;%;dưới 2%
      NC.1;Đạt chuẩn an toàn về an ninh trật tự;đạt;đạt

      """
    ),
    (
      "inbox/quy-1/THON1.csv",
      """
      Kết quả thực hiện quý I năm 2026 (số liệu mẫu);;;
      Đơn vị: Thôn Một;;;
      Mã chỉ tiêu;Chỉ tiêu;ĐVT;Thực hiện
      TT.1;Diện tích gieo trồng;ha;12,5
      XH.1;Số hộ dân;hộ;210
      XH.2;Số hộ nghèo cuối năm;hộ;5
      NC.1;Đạt chuẩn an toàn về an ninh trật tự;đạt;đạt

      """
    ),
  ]

  /// Writes the samples: all of them, or no file at all.
  ///
  /// Files carry a mark so that spreadsheets read them as UTF-8.
  public static func write(to folder: String) throws(SystemError) {
    try FolderTree.make(folder)
    var written: [String] = []
    do throws(SystemError) {
      for (name, text) in files {
        let path = folder + "/" + name
        try FolderTree.make(FilePlace(path).folder)
        let descriptor = try ByteOutput.open(newFile: path, named: path)
        defer { close(descriptor) }
        Leftovers.add(file: path)
        written.append(path)
        guard ByteOutput.write([0xEF, 0xBB, 0xBF] + crlf(text), to: descriptor),
          fsync(descriptor) == 0
        else { throw .last(.writing(path)) }
      }
    } catch {
      for path in written { Leftovers.settle(path) { unsafe unlink(path) } }
      throw error
    }
    Leftovers.release(files: written)
  }

  private static func crlf(_ text: String) -> [UInt8] {
    text.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] }
  }
}
