// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: Swift 6 rules, no warnings, unsafe code marked.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "thidua",
  products: [.executable(name: "thidua", targets: ["thidua"])],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    .target(name: "CSVStreaming", dependencies: ["CLibCSV"], swiftSettings: strict),
    .target(
      name: "SheetReading", dependencies: ["CZlib", "CExpat"], swiftSettings: strict),
    .target(name: "XLSXWriting", dependencies: ["CXlsxWriter"], swiftSettings: strict),
    .target(name: "ThiduaCore", swiftSettings: strict),
    .target(
      name: "ThiduaFiles", dependencies: ["ThiduaCore", "CSVStreaming", "CCrypto", "CLinux"],
      swiftSettings: strict),
    .target(
      name: "ThiduaBooks", dependencies: ["ThiduaCore", "XLSXWriting"], swiftSettings: strict),
    .target(name: "CommandSyntax", swiftSettings: strict),
    .executableTarget(
      name: "thidua",
      dependencies: ["CommandSyntax", "ThiduaCore", "ThiduaFiles", "ThiduaBooks", "XLSXWriting"],
      swiftSettings: strict),

    .target(name: "TestSupport", dependencies: ["CZlib"], swiftSettings: strict),
    .testTarget(name: "CSVStreamingTests", dependencies: ["CSVStreaming"], swiftSettings: strict),
    .testTarget(
      name: "SheetReadingTests", dependencies: ["SheetReading", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "XLSXWritingTests", dependencies: ["XLSXWriting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandSyntaxTests", dependencies: ["CommandSyntax"], swiftSettings: strict),
    .testTarget(
      name: "ThiduaCoreTests", dependencies: ["ThiduaCore", "TestSupport"],
      exclude: ["Data"], swiftSettings: strict),
    .testTarget(
      name: "ThiduaFilesTests", dependencies: ["ThiduaFiles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ThiduaBooksTests", dependencies: ["ThiduaBooks", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests", dependencies: ["thidua", "TestSupport"],
      exclude: ["Cases", "Reference"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
