import Testing

@Suite("Headers as offices print them") struct PrintedHeaderTests {
  private static func quarter(_ figures: String...) -> [String] {
    figures.map { "ANPHU DT " + $0 }
  }
  private static let title = "BÁO CÁO QUÝ II NĂM 2023;;;;\n"

  static let comparisons: [TableCase] = [
    "So với (%)", "So sánh (%)", "Tỷ lệ (%) so với", "SS (%)", "Tăng, giảm so với",
    "Chênh lệch (+/-)",
    "Mức độ hoàn thành so với (%)", "So sánh TH 6 tháng với", "Tốc độ tăng (%)",
    "So sánh", "Đánh giá so sánh", "Tỷ lệ so sánh", "So sánh TH", "Tỷ lệ", "Tỷ lệ hoàn thành",
    "Đạt tỷ lệ", "Tiến độ", "Đánh giá", "Tỷ trọng",
  ].map { group in
    TableCase(
      group, path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;\(group);\n;;;KH năm;Cùng kỳ\n1;Diện tích lúa;20;52,5;104\n",
      figures: quarter("actual 2023-Q2 20"))
  }

  static let others: [TableCase] = [
    TableCase(
      "the plan stands beside the comparison with it", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện;So với (%);\n;;;;KH năm;Cùng kỳ\n"
        + "1;Diện tích lúa;40;20;50;104\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "the same where the word does not say that they are percentages", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện;So sánh;\n;;;;Kế hoạch;Cùng kỳ\n"
        + "1;Diện tích lúa;40;20;50;104\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "what was reached below a comparison is told", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;Ước thực hiện;So sánh;\n;;;Kế hoạch;Thực hiện\n1;Diện tích lúa;40;95;90\n",
      figures: quarter("estimate 2023-Q2 40"), findings: ["unread-column 3:5 Thực hiện"]),
    TableCase(
      "progress by quarters beside the plan is what was reached", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch;Tiến độ;\n;;;Quý I;Quý II\n1;Diện tích lúa;40;11;20\n",
      figures: quarter("registered 2023-Q1 40", "actual 2023-Q1 11", "actual 2023-Q2 20")),
    TableCase(
      "what was reached beside a share of it, below one word", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch năm;Đánh giá;;\n;;;Thực hiện;Lũy kế;Ghi chú\n"
        + "1;Diện tích lúa;40;20;31;tốt\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20", "cumulative 2023-Q2 31")),
    TableCase(
      "shares of plan and result beside both are told", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Số lượng;;Tỷ lệ;\n;;Kế hoạch;Thực hiện;Kế hoạch;Thực hiện\n"
        + "1;Diện tích lúa;40;20;95;90\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["unread-column 3:6 Thực hiện"]),
    TableCase(
      "progress is what was reached where nothing else is", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Tiến độ;\n;;Kế hoạch;Thực hiện\n1;Diện tích lúa;40;20\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "a column of the title's period stands twice", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện;Thực hiện quý II\n1;Diện tích lúa;40;20;30\n",
      figures: quarter("registered 2023-Q2 40"),
      findings: ["duplicate-column 2:5 Thực hiện quý II"]),
    TableCase(
      "a plan that is compared is none", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Lũy kế;Lũy kế so KH\n1;Diện tích lúa;20;50\n",
      figures: quarter("cumulative 2023-Q2 20")),
    TableCase(
      "the quarter before stands beside this one", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;\n;;Quý trước;Quý này\n1;Diện tích lúa;11;20\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "last year stands beside this one", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;\n;;Năm trước;Năm nay\n1;Diện tích lúa;11;20\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "the year above the columns is no period where the title names a quarter", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Năm 2023;\n;;Kế hoạch;Thực hiện\n1;Diện tích lúa;40;20\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "nor is it for the cumulative beside a quarter's own", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Năm 2023;\n;;TH quý II;Lũy kế\n1;Diện tích lúa;20;35\n",
      figures: quarter("actual 2023-Q2 20", "cumulative 2023-Q2 35")),
    TableCase(
      "results named after the year count as the quarter's, which is said", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch năm 2023;TH năm 2023\n1;Diện tích lúa;40;20\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["ambiguous-number 2:4 TH năm 2023"]),
    TableCase(
      "the first quarter's are the same either way", path: "ANPHU.csv",
      "BÁO CÁO QUÝ I NĂM 2023\nTT;Chỉ tiêu;Thực hiện năm 2023\n1;Diện tích lúa;20\n",
      figures: ["ANPHU DT actual 2023-Q1 20"]),
    TableCase(
      "it is one where two columns hold the same", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;Thực hiện năm 2023\n1;Diện tích lúa;20;35\n",
      figures: quarter("actual 2023-Q2 20", "actual 2023 35")),
    TableCase(
      "it is one for an estimate", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;Ước thực hiện năm 2023\n1;Diện tích lúa;20;70\n",
      figures: quarter("actual 2023-Q2 20", "estimate 2023 70")),
    TableCase(
      "months below a quarter stand beside the year's estimate", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Quý II;;;Ước cả năm\n;;Tháng 4;Tháng 5;Tháng 6;\n1;Diện tích lúa;1;2;3;70\n",
      figures: quarter(
        "actual 2023-04 1", "actual 2023-05 2", "actual 2023-06 3", "estimate 2023 70")),
    TableCase(
      "a row that another sign parts is told", path: "ANPHU.csv",
      title + "TT,Chỉ tiêu,ĐVT,Kế hoạch,Thực hiện\n1,Diện tích lúa,ha,40,\"20,5\"\n"
        + "2;Đàn trâu;con;9;8\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20.5"),
      findings: ["unknown-indicator 4:1 2;Đàn trâu;con;9;8"]),
    TableCase(
      "a heading with commas is none", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;Thực hiện\nI;Trồng trọt, chăn nuôi, thủy sản, năm 2023;;\n"
        + "1;Diện tích lúa;ha;20\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "what is compared stands beside the quarters of the second row", path: "ANPHU.csv",
      "BÁO CÁO 6 THÁNG ĐẦU NĂM 2023\nTT;Chỉ tiêu;Kết quả thực hiện;;;Tỷ lệ\n"
        + ";;Quý I;Quý II;6 tháng;6T/KH\n1;Diện tích lúa;20;30;50;88\n",
      figures: [
        "ANPHU DT actual 2023-Q1 20", "ANPHU DT actual 2023-Q2 30", "ANPHU DT actual 2023-H1 50",
      ]
    ),
    TableCase(
      "so does a share in percent", path: "ANPHU.csv",
      "BÁO CÁO 6 THÁNG ĐẦU NĂM 2023\nTT;Chỉ tiêu;Kết quả thực hiện;;;Tỷ lệ\n"
        + ";;Quý I;Quý II;6 tháng;50%\n1;Diện tích lúa;20;30;50;88\n",
      figures: [
        "ANPHU DT actual 2023-Q1 20", "ANPHU DT actual 2023-Q2 30", "ANPHU DT actual 2023-H1 50",
      ]
    ),
    TableCase(
      "measures stand behind the names of columns", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch (ha);Thực hiện (m2)\n1;Diện tích lúa;40;205000\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20.5"),
      findings: ["converted-measure 3:4 205000"]),
    TableCase(
      "a measure stands behind a label", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa (m2);205000\n",
      figures: quarter("actual 2023-Q2 20.5"), findings: ["converted-measure 3:3 205000"]),
    TableCase(
      "a row and a column that give two measures leave the figure without one", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;ĐVT;Thực hiện (m2)\n1;Diện tích lúa;ha;20\n",
      figures: [], findings: ["wrong-measure 3:4 20"]),
    TableCase(
      "a share of the plan is no plan", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;% KH\n1;Diện tích lúa;20;50\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "a percentage beside the figures of its name is a comparison", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;KH;TH;TH (%);%KH\n1;Diện tích lúa;40;20;50;50\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "a percentage beside other figures says nothing", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;KH (%)\n1;Diện tích lúa;20;50\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["unread-column 2:4 KH (%)"]),
    TableCase(
      "the province's figure and the ward's pledge stand below the plan", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch năm 2023;\n;;Tỉnh giao;Phường đăng ký\n1;Diện tích lúa;40;45\n",
      figures: ["ANPHU DT assigned - 40", "ANPHU DT registered - 45"]),
    TableCase(
      "a row of unknown words divides the figures above it", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;;\n;;Nam;Nữ;Tổng số\n1;Đàn trâu;3;2;5\n",
      figures: ["ANPHU TRAU actual 2023-Q2 5"],
      findings: ["unread-column 3:3 Nam", "unread-column 3:4 Nữ"]),
    TableCase(
      "the whole stands below each unit", path: "bang.csv",
      title
        + "TT;Chỉ tiêu;An Bình;;An Phú;\n;;Trong đó nữ;Tổng;Trong đó nữ;Tổng\n1;Đàn trâu;3;5;2;9\n",
      figures: ["ANBINH TRAU actual 2023-Q2 5", "ANPHU TRAU actual 2023-Q2 9"],
      findings: ["unread-column 3:3 Trong đó nữ", "unread-column 3:5 Trong đó nữ"]),
    TableCase(
      "the sum of all units stands beside them", path: "bang.csv",
      "TT;Chỉ tiêu;Kế hoạch năm 2023;;\n;;Tổng số;An Bình;An Phú\n1;Đàn trâu;14;5;9\n",
      figures: ["ANBINH TRAU registered - 5", "ANPHU TRAU registered - 9"]),
    TableCase(
      "a row of measures divides nothing", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện\n;;(ha);(ha)\n1;Diện tích lúa;40;20\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "but says in what the figures are", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện\n;;ha;m2\n1;Diện tích lúa;40;200000\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["converted-measure 4:4 200000"]),
    TableCase(
      "a share alone below what was reached is told", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện\n;;Số lượng;Tỷ lệ\n1;Diện tích lúa;40;50\n",
      figures: quarter("registered 2023-Q2 40"), findings: ["unread-column 3:4 Tỷ lệ"]),
    TableCase(
      "the same part of last year above", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Cùng kỳ năm 2022;;Năm 2023;\n;;Thực hiện;Lũy kế;Thực hiện;Lũy kế\n"
        + "1;Diện tích lúa;9;18;20;35\n",
      figures: quarter("actual 2023-Q2 20", "cumulative 2023-Q2 35")),
    TableCase(
      "or below", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;;\n;;Cùng kỳ;Kỳ này;%\n1;Diện tích lúa;18;20;111\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "years that are divided stand below", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;Thực hiện;;So sánh;\n;;2022;2023;TH/KH;2023/2022\n1;Diện tích lúa;18;20;50;111\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["ignored-column 3:3 2022"]),
    TableCase(
      "numbers of columns that are divided are skipped", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện;Tỷ lệ\n;;(4);(5);(5/4)\n1;Diện tích lúa;40;20;50\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "halves of a year stand below", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch năm 2023;;\n;;6 tháng đầu năm;6 tháng cuối năm;Cả năm\n1;Diện tích lúa;20;21;41\n",
      figures: ["ANPHU DT registered - 41"],
      findings: ["ignored-column 2:3 6 tháng đầu năm", "ignored-column 2:4 6 tháng cuối năm"]),
    TableCase(
      "up to the time of the report", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện đến thời điểm báo cáo\n1;Diện tích lúa;35\n",
      figures: quarter("cumulative 2023-Q2 35")),
    TableCase(
      "results beside a share of the plan", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;Kết quả thực hiện so với kế hoạch;\n;;Thực hiện;Tỷ lệ (%)\n1;Diện tích lúa;20;50\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "nothing but last year's and a name that says nothing", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023;;;\nTT;Chỉ tiêu;Thực hiện 2022;Dự kiến 2023\n1;Diện tích lúa;38;40\n",
      figures: [],
      findings: ["ignored-column 2:3 Thực hiện 2022", "unread-column 2:4 Dự kiến 2023"]),
    TableCase(
      "a number of things is no share", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;Thực hiện;\n;;Số lượng;Tỷ lệ (%)\n1;Diện tích lúa;20;50\n2;Tỷ lệ hộ nghèo;57;4\n",
      figures: quarter("actual 2023-Q2 20"), findings: ["wrong-measure 5:3 57"]),
    TableCase(
      "shares are no hectares", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;TH (%)\n1;Diện tích lúa;80\n2;Tỷ lệ hộ nghèo;4\n",
      figures: ["ANPHU TL actual 2023-Q2 4"], findings: ["wrong-measure 3:3 80"]),
    TableCase(
      "nor are kilograms", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện (kg)\n1;Diện tích lúa;80\n",
      figures: [], findings: ["wrong-measure 3:3 80"]),
    TableCase(
      "plans stand below a second name of labels", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;Chỉ tiêu;;Thực hiện\n;;Cấp trên giao;Phường đăng ký;\n1;Diện tích lúa;40;45;20\n",
      figures: quarter("assigned 2023-Q2 40", "registered 2023-Q2 45", "actual 2023-Q2 20")),
    TableCase(
      "last year's day stands beside this year's", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Thực hiện;\n;;30/6/2022;30/6/2023\n1;Diện tích lúa;33;40\n",
      figures: ["ANPHU DT actual 2023-H1 40"], findings: ["ignored-column 2:3 30/6/2022"]),
    TableCase(
      "a title says up to when its figures count", path: "ANPHU.csv",
      "KẾT QUẢ TÍNH ĐẾN 30 THÁNG 6 NĂM 2023\nMã chỉ tiêu;Thực hiện\nDT;40\n",
      figures: ["ANPHU DT actual 2023-H1 40"]),
    TableCase(
      "words in place of a changed plan leave the one before", path: "ANPHU.csv",
      "Mã chỉ tiêu;KH đầu năm;KH điều chỉnh\nDT;40;x\nTRAU;9;giữ nguyên\n",
      figures: ["ANPHU DT registered - 40", "ANPHU TRAU registered - 9"],
      findings: ["bad-target 3:3 giữ nguyên"]),
    TableCase(
      "what was reached stands in a registration without a period", path: "ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023;;\nMã chỉ tiêu;Thực hiện;Kế hoạch\nDT;38;40\n",
      figures: ["ANPHU DT registered - 40"], findings: ["unread-column 2:2 Thực hiện"]),
    TableCase(
      "in a report under the same title it has one", path: "quy-2/ANPHU.csv",
      "ĐĂNG KÝ THI ĐUA NĂM 2023;;\nMã chỉ tiêu;Thực hiện;Kế hoạch\nDT;38;40\n",
      figures: ["ANPHU DT actual 2023-Q2 38", "ANPHU DT registered 2023-Q2 40"]),
    TableCase(
      "a changed plan stands where it is filled in", path: "ANPHU.csv",
      "Mã chỉ tiêu;KH đầu năm;KH điều chỉnh\nDT;40;45\nTRAU;9;\n",
      figures: ["ANPHU DT registered - 45", "ANPHU TRAU registered - 9"]),
    TableCase(
      "one of a quarter of the plan may be what was added", path: "ANPHU.csv",
      "Mã chỉ tiêu;KH đầu năm;KH điều chỉnh\nDT;40;10\nTRAU;90;23\n01;40;0\n",
      figures: [
        "ANPHU DT registered - 10", "ANPHU TRAU registered - 23", "ANPHU 01 registered - 0",
      ],
      findings: ["ambiguous-number 2:3 10"]),
    TableCase(
      "also below the plan, in whatever order", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch năm 2023;\n;;Sau điều chỉnh;Ban đầu\n1;Diện tích lúa;45;40\n2;Đàn trâu;-;9\n",
      figures: ["ANPHU DT registered - 45", "ANPHU TRAU registered - 9"]),
    TableCase(
      "by how much a plan was changed is no plan", path: "ANPHU.csv",
      "Mã chỉ tiêu;Kế hoạch;KH điều chỉnh tăng\nDT;40;5\n",
      figures: ["ANPHU DT registered - 40"],
      findings: ["unread-column 1:3 KH điều chỉnh tăng"]),
    TableCase(
      "quarters are numbered below what says so", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kết quả thực hiện theo quý;;Cộng\n;;I;II;\n1;Diện tích lúa;11;20;31\n",
      figures: ["ANPHU DT actual 2023-Q1 11", "ANPHU DT actual 2023-Q2 20"]),
    TableCase(
      "and months", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Thực hiện các tháng;;\n;;1;2;3\n1;Diện tích lúa;4;5;6\n",
      figures: ["01 4", "02 5", "03 6"].map { "ANPHU DT actual 2023-" + $0 }),
    TableCase(
      "which their sum beside them adds up", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Thực hiện;;;\n;;Tháng 1;Tháng 2;Tháng 3;Cộng quý\n1;Diện tích lúa;4;5;6;15\n",
      figures: ["01 4", "02 5", "03 6"].map { "ANPHU DT actual 2023-" + $0 }),
    TableCase(
      "but a sum of a quarter whose months are nowhere is not passed over", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Thực hiện;\n;;Tháng 1;Cộng quý\n1;Diện tích lúa;4;15\n",
      figures: ["ANPHU DT actual 2023-01 4"], findings: ["unread-column 2:4 Cộng quý"]),
    TableCase(
      "below what was reached numerals in a row are quarters", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch;Thực hiện;;;\n;;;I;II;III;IV\n1;Diện tích lúa;40;11;20;;\n",
      figures: [
        "ANPHU DT registered 2023-Q1 40", "ANPHU DT actual 2023-Q1 11",
        "ANPHU DT actual 2023-Q2 20",
      ]),
    TableCase(
      "months stand below the word for them", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch;Tháng;;\n;;;4;5;6\n1;Diện tích lúa;40;4;5;6\n",
      figures: ["ANPHU DT registered 2023-04 40"]
        + ["04 4", "05 5", "06 6"].map { "ANPHU DT actual 2023-" + $0 }),
    TableCase(
      "a month in each row stands below the same word", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Tháng;Thực hiện\n1;Diện tích lúa;4;11\n",
      figures: ["ANPHU DT actual 2023-04 11"]),
    TableCase(
      "the quarter before has a column of its own", path: "ANPHU.csv",
      title
        + "TT;Chỉ tiêu;Thực hiện quý trước;Thực hiện quý báo cáo;Số lũy kế từ đầu năm đến cuối kỳ\n"
        + "1;Diện tích lúa;11;20;31\n",
      figures: quarter("actual 2023-Q2 20", "cumulative 2023-Q2 31"),
      findings: ["ignored-column 2:3 Thực hiện quý trước"]),
    TableCase(
      "so has what is thought of for the next year", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch năm;Thực hiện;Dự kiến kế hoạch năm 2024;Kế hoạch năm sau\n"
        + "1;Diện tích lúa;40;20;45;46\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: [
        "ignored-column 2:5 Dự kiến kế hoạch năm 2024", "ignored-column 2:6 Kế hoạch năm sau",
      ]),
    TableCase(
      "what is compared with is no number of it", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện;So KH;So KH giao;So TH quý I;So lũy kế\n"
        + "1;Diện tích lúa;40;20;50;55;120;600\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["unread-column 2:7 So TH quý I", "unread-column 2:8 So lũy kế"]),
    TableCase(
      "also where nothing else is a plan", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;So KH\n1;Diện tích lúa;20;50\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "a number of a plan is the plan", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Số kế hoạch;Số thực hiện\n1;Diện tích lúa;40;20\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "times in parentheses are no numbers of columns", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch (1);Thực hiện (2);Thực hiện (01/01-30/6);Thực hiện (30/6)\n"
        + "1;Diện tích lúa;40;20;35;36\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["unread-column 2:5 Thực hiện (01/01-30/6)", "unread-column 2:6 Thực hiện (30/6)"]),
    TableCase(
      "a goal beside a plan is told", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Mục tiêu năm;Thực hiện\n1;Diện tích lúa;40;45;20\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20"),
      findings: ["unread-column 2:4 Mục tiêu năm"]),
    TableCase(
      "figures of the year below a quarter are the quarter's", path: "ANPHU.csv",
      title + "(Số liệu năm 2023)\nTT;Chỉ tiêu;Thực hiện\n1;Diện tích lúa;20\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "a name may say that its figures are amounts", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Tổng số kế hoạch;Kết quả (số lượng)\n1;Diện tích lúa;40;20\n",
      figures: quarter("registered 2023-Q2 40", "actual 2023-Q2 20")),
    TableCase(
      "a spreadsheet's first day of a month is the month", path: "ANPHU.csv",
      "TT;Chỉ tiêu;Kế hoạch;2023-01-01;2023-02-01\n1;Diện tích lúa;40;4;5\n",
      figures: [
        "ANPHU DT registered 2023-01 40", "ANPHU DT actual 2023-01 4", "ANPHU DT actual 2023-02 5",
      ]),
    TableCase(
      "the quarter below a comparison is no column of periods", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Thực hiện;So với KH (%);\n;;;Quý;Năm\n1;Diện tích lúa;20;83,3;20,8\n",
      figures: quarter("actual 2023-Q2 20")),
    TableCase(
      "last year above holds for the months below it", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Năm 2022;;Năm 2023;\n"
        + ";;Thực hiện 6 tháng;Thực hiện cả năm;Kế hoạch;Thực hiện 6 tháng\n"
        + "1;Diện tích lúa;11;12;40;20\n",
      figures: quarter("registered 2023-H1 40", "actual 2023-H1 20"),
      findings: ["ignored-column 3:3 Thực hiện 6 tháng", "ignored-column 3:4 Thực hiện cả năm"]),
    TableCase(
      "a plan below the title of a report is no registration", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch;Thực hiện đến 15/6\n1;Diện tích lúa;40;20\n",
      figures: quarter("registered 2023-Q2 40"), findings: ["unread-column 2:4 Thực hiện đến 15/6"]),
    TableCase(
      "dates, offices and amounts in names are told", path: "ANPHU.csv",
      title + "TT;Chỉ tiêu;Kế hoạch theo QĐ 33/QĐ-UBND;Khối lượng thực hiện;TH;TH/KH\n"
        + "1;Diện tích lúa;40;20;20;50\n",
      figures: quarter("actual 2023-Q2 20"),
      findings: [
        "unread-column 2:3 Kế hoạch theo QĐ 33/QĐ-UBND", "unread-column 2:4 Khối lượng thực hiện",
      ]),
  ]

  @Test(arguments: comparisons)
  func `what stands below a comparison is no plan`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }

  @Test(arguments: others)
  func `each column is what its printed names say`(_ example: TableCase) throws {
    try example.expectAsMeant()
  }
}
