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

/// With `FUZZ` set (`make fuzz`) the fuzzer is built, and everything for it with these sanitizers.
let sanitizers = Context.environment["FUZZ"]
let instruments = sanitizers.map { ["-sanitize=\($0)"] } ?? []
/// Overlapping accesses are looked for while the program runs in debug builds, which all tests use;
/// what is shipped does without, a tenth of its time in tight loops.
///
/// Another tenth goes where the targets are optimized together.
let unchecked: [SwiftSetting] = [
  .unsafeFlags(
    ["-enforce-exclusivity=unchecked", "-cross-module-optimization"],
    .when(configuration: .release))
]
let swift =
  strict + unchecked + (sanitizers == nil ? [] : [.unsafeFlags(instruments)])

/// The allocator of what is shipped takes the place of the C library's by being linked.
///
/// A book is made of millions of small pieces, which it hands out in half the time. Debug builds,
/// with or without sanitizers, which bring their own, do without.
let allocator: [LinkerSetting] =
  sanitizers == nil ? [.linkedLibrary("mimalloc", .when(configuration: .release))] : []

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
    .systemLibrary(
      name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(
      name: "CFreeXL", pkgConfig: "freexl", providers: [.apt(["libfreexl-dev"])]),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),

    .systemLibrary(
      name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),

    .target(name: "JSONWriting", swiftSettings: swift),
    .target(name: "JSONReading", dependencies: ["CJansson"], swiftSettings: swift),
    .target(name: "CSVStreaming", dependencies: ["CLibCSV"], swiftSettings: swift),
    .target(
      name: "SheetReading", dependencies: ["CZlib", "CDeflate", "CExpat"], swiftSettings: swift),
    .target(
      name: "OldSheetReading", dependencies: ["SheetReading", "CFreeXL", "CLinux"],
      swiftSettings: swift),
    .target(name: "CBookParts", dependencies: ["CDeflate", "CXlsxWriter"]),
    .target(
      name: "XLSXWriting", dependencies: ["CXlsxWriter", "CBookParts"], swiftSettings: swift),
    .target(name: "ThiduaCore", swiftSettings: swift),
    .target(
      name: "ThiduaFiles",
      dependencies: [
        "ThiduaCore", "CSVStreaming", "SheetReading", "OldSheetReading", "JSONWriting",
        "JSONReading", "CCrypto", "CLinux",
      ],
      swiftSettings: swift),
    .target(
      name: "ThiduaBooks", dependencies: ["ThiduaCore", "XLSXWriting", "SheetReading"],
      swiftSettings: swift),
    .target(name: "CommandSyntax", swiftSettings: swift),
    .executableTarget(
      name: "thidua",
      dependencies: [
        "CommandSyntax", "ThiduaCore", "ThiduaFiles", "ThiduaBooks", "XLSXWriting",
        "OldSheetReading",
      ],
      swiftSettings: swift, linkerSettings: allocator),

    .target(
      name: "FuzzTargets",
      dependencies: [
        "ThiduaCore", "ThiduaFiles", "CSVStreaming", "SheetReading", "OldSheetReading",
        "JSONReading", "TestSupport",
      ],
      swiftSettings: swift),
    .target(name: "TestSupport", dependencies: ["CZlib"], swiftSettings: swift),
    .testTarget(
      name: "JSONTests", dependencies: ["JSONWriting", "JSONReading"], swiftSettings: swift),
    .testTarget(name: "CSVStreamingTests", dependencies: ["CSVStreaming"], swiftSettings: swift),
    .testTarget(
      name: "SheetReadingTests", dependencies: ["SheetReading", "TestSupport"],
      swiftSettings: swift),
    .testTarget(
      name: "XLSXWritingTests", dependencies: ["XLSXWriting", "TestSupport"],
      swiftSettings: swift),
    .testTarget(
      name: "CommandSyntaxTests", dependencies: ["CommandSyntax"], swiftSettings: swift),
    .testTarget(
      name: "OldSheetReadingTests",
      dependencies: ["OldSheetReading", "SheetReading", "thidua", "TestSupport"],
      exclude: ["Reference"], swiftSettings: swift),
    .testTarget(
      name: "ThiduaCoreTests", dependencies: ["ThiduaCore", "TestSupport"],
      exclude: ["Data"], swiftSettings: swift),
    .testTarget(
      name: "ThiduaFilesTests", dependencies: ["ThiduaFiles", "TestSupport"],
      swiftSettings: swift),
    .testTarget(
      name: "ThiduaBooksTests", dependencies: ["ThiduaBooks", "TestSupport"],
      swiftSettings: swift),
    .testTarget(
      name: "FuzzingTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing",
      exclude: ["Corpus", "words.dict"], swiftSettings: swift),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["thidua", "CommandSyntax", "ThiduaCore", "TestSupport"],
      exclude: ["Cases", "Data", "Findings", "Reference"], swiftSettings: swift),
  ],
  swiftLanguageModes: [.v6]
)

if sanitizers != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["FuzzTargets"], swiftSettings: swift,
      linkerSettings: [.unsafeFlags(instruments + ["-use-ld=lld"])]))
}
