// swift-tools-version: 6.2
import PackageDescription

/// The settings every Swift target is built with: strict, and no warning left standing.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// What the program's version says it was built from, if whoever builds it says so: the build itself
/// looks at no repository, so that the same sources give the same program.
let build = (Context.environment["RAPPORT_BUILD"] ?? "").filter {
  $0.isASCII && ($0.isLetter || $0.isNumber || "+-._".contains($0))
}

let package = Package(
  name: "Rapport",
  products: [.executable(name: "rapport", targets: ["rapport"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CXattr"),
    .target(name: "CArena"),
    .target(name: "CBuild", cSettings: [.define("RAPPORT_BUILD", to: "\"\(build)\"")]),
    .target(
      name: "Markdown", dependencies: ["CCmark", "CYaml", "CArena"],
      swiftSettings: house + [.strictMemorySafety()]),
    .target(name: "Vault", dependencies: ["CXattr", "Markdown"], swiftSettings: house),
    .target(name: "Graph", dependencies: ["Markdown", "Vault"], swiftSettings: house),
    .target(name: "Imports", dependencies: ["Markdown", "Vault", "Graph"], swiftSettings: house),
    .target(name: "Rules", dependencies: ["Markdown", "Vault", "Graph"], swiftSettings: house),
    .target(
      name: "Reports", dependencies: ["Markdown", "Vault", "Graph", "Imports", "Rules"],
      swiftSettings: house),
    .target(
      name: "Commands",
      dependencies: ["CBuild", "Vault", "Graph", "Imports", "Rules", "Reports", argumentParser],
      swiftSettings: house),
    .executableTarget(
      name: "rapport", dependencies: ["Vault", "Commands", argumentParser], swiftSettings: house),
    .target(name: "Moments", path: "Tests/Moments", swiftSettings: house),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CCmark", "Markdown", "Moments"], swiftSettings: house),
    .testTarget(
      name: "VaultTests", dependencies: ["CXattr", "Markdown", "Vault", "Moments"],
      swiftSettings: house),
    .testTarget(
      name: "GraphTests", dependencies: ["Markdown", "Vault", "Graph", "Moments"],
      swiftSettings: house),
    .testTarget(
      name: "ImportsTests", dependencies: ["Markdown", "Vault", "Graph", "Imports"],
      swiftSettings: house),
    .testTarget(
      name: "RulesTests", dependencies: ["Markdown", "Vault", "Graph", "Rules"],
      swiftSettings: house),
    .testTarget(
      name: "NaiveTests", dependencies: ["Markdown", "Vault", "Graph", "Rules"],
      swiftSettings: house),
    .testTarget(
      name: "ReportsTests", dependencies: ["Markdown", "Vault", "Graph", "Rules", "Reports"],
      swiftSettings: house),
    .testTarget(
      name: "CatalogueTests",
      dependencies: ["Markdown", "Vault", "Graph", "Rules", "Reports", "Commands"],
      exclude: ["Errors"], swiftSettings: house),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["Vault", "Graph", "Rules", "Reports", "Commands"], exclude: ["Golden"],
      swiftSettings: house),
    .target(
      name: "Fuzzing",
      dependencies: ["Markdown", "Vault", "Graph", "Imports", "Rules", "Reports", "Commands"],
      path: "Tests/Fuzz/Entries", swiftSettings: house),
    .testTarget(name: "FuzzTests", dependencies: ["Fuzzing"], swiftSettings: house),
    .testTarget(
      name: "HostileTests", dependencies: ["Vault", "Commands", "Fuzzing", "rapport"],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers want a build of their own (Tests/Fuzz/README.md) and are no part of any other.
if Context.environment["RAPPORT_FUZZ"] != nil {
  package.products.append(.executable(name: "fuzz", targets: ["fuzz"]))
  package.targets += [
    .systemLibrary(name: "LibFuzzer", path: "Tests/Fuzz/LibFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["Fuzzing", "LibFuzzer"], path: "Tests/Fuzz/Main",
      swiftSettings: house),
  ]
}
