import CommandSyntax
import Testing

@Suite("Help, compared whole") struct HelpTextTests {
  @Test func `a command's help in Vietnamese`() {
    #expect(
      sample.help(for: rollupCommand, in: .vi) == """
        Tổng hợp số liệu của một kỳ.

        Cách dùng:
          thidua rollup [CAMPAIGN-FOLDER] --period P [tùy chọn]

        Tùy chọn:
              --period P           Kỳ, như 2023-Q2.
          -o, --out DIR            Ghi vào thư mục này thay cho thư mục out của phong
                                   trào; thư mục được thay mới toàn bộ.
              --baseline BASELINE  So với kế hoạch nào. Nhận: registered, assigned.

        Tùy chọn chung:
          -h, --help        Hiện trợ giúp rồi thoát.
              --version     Hiện phiên bản rồi thoát.
              --lang vi|en  Ngôn ngữ thông báo: tiếng Việt (mặc định) hoặc tiếng Anh.
          -q, --quiet       Chỉ nói khi có lỗi.
              --no-color    Không tô màu trên màn hình.

        Ví dụ:
          thidua rollup --period 2023-Q2
              Tổng hợp quý II của phong trào ở đây.

        Mã thoát:
          0   Xong.
          64  Dòng lệnh sai.

        """)
  }

  @Test func `the tool's help in English`() {
    #expect(
      sample.help(in: .en) == """
        Rolls up emulation campaigns.

        Usage:
          thidua COMMAND [options]

        Commands:
          check    Reports what is wrong and writes nothing.
          rollup   Rolls up the figures of a period.
          convert  Turns tables into CSV.
          about    Tells about the tool.
          draw     Draws a chart.

        Common options:
          -h, --help        Show help and exit.
              --version     Show the version and exit.
              --lang vi|en  Language of messages: Vietnamese (the default) or English.
          -q, --quiet       Speak only of errors.
              --no-color    Use no colours on the screen.

        Examples:
          thidua check --lang en
              Checks, and speaks English.

        Exit statuses:
          0   Done.
          64  Wrong usage.

        Help on a command: thidua help COMMAND

        """)
  }

  @Test func `sections with nothing in them are left out`() {
    let help = sample.help(for: aboutCommand, in: .en)
    #expect(help.hasPrefix("Tells about the tool.\n\nUsage:\n  thidua about [options]\n\nCommon"))
    #expect(!help.contains("\nOptions:"))
    #expect(!help.contains("Examples:"))
  }

  @Test(arguments: Language.allCases)
  func `no line is wider than the terminal`(_ language: Language) {
    let texts = sample.commands.map { sample.help(for: $0, in: language) }
    for line in (texts + [sample.help(in: language)]).flatMap({ $0.split(separator: "\n") }) {
      #expect(line.count <= 80, "\(line)")
    }
  }
}
