import Reports
import Testing

/// The colours of the stylesheet by WCAG 2.2: 4.5 to 1 for text, 3 to 1 for what is drawn.
struct OverviewContrastTests {
  /// The colours of a scheme, by name.
  private static func schemes() throws -> [[String: [Double]]] {
    let page = try OverviewHtmlTests.Sample.empty.page
    let style = page.split(separator: "<style>")[1].split(separator: "</style>")[0]
    let blocks = style.split(separator: ":root {").dropFirst().map {
      $0.prefix { $0 != "}" }
    }
    return blocks.map { block in
      var colours: [String: [Double]] = [:]
      for line in block.split(separator: ";") {
        let parts = line.split(separator: ":")
        guard parts.count == 2, let hash = parts[1].firstIndex(of: "#"),
          let dashes = parts[0].firstRange(of: "--"),
          let value = Int(parts[1][hash...].dropFirst(), radix: 16)
        else { continue }
        colours[String(parts[0][dashes.upperBound...])] = [16, 8, 0].map {
          Double(value >> $0 & 0xFF) / 255
        }
      }
      return colours
    }
  }

  /// `x` to the power of 2.4, by halving: the standard library has no powers.
  private static func power(_ x: Double) -> Double {
    // x^2.4 = x^2 * (x^2)^(1/5), the fifth root by Newton's method.
    let square = x * x
    var root = 0.5
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }

  private static func luminance(_ colour: [Double]) -> Double {
    let linear = colour.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private static func contrast(_ a: [Double], _ b: [Double]) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test func theFormulaIsTheStandards() {
    #expect(abs(Self.contrast([0, 0, 0], [1, 1, 1]) - 21) < 0.001)
    let grey = Double(0x77) / 255
    #expect(abs(Self.contrast([grey, grey, grey], [1, 1, 1]) - 4.478) < 0.001)
  }

  @Test func bothSchemesCanBeRead() throws {
    let schemes = try Self.schemes()
    #expect(schemes.count == 2)
    for scheme in schemes {
      let grounds = ["page", "card"]
      let texts = ["ink", "quiet", "link", "bad", "warn", "good", "info"]
      let pairs =
        grounds.flatMap { ground in texts.map { ($0, ground) } }
        + ["t1", "t2", "t3"].map { ("ink", $0) } + [("card", "info")]
      for (text, ground) in pairs {
        let ratio = Self.contrast(try #require(scheme[text]), try #require(scheme[ground]))
        #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
      }
      // Shapes on the days of leave.
      for shape in ["ink", "info", "good", "warn", "bad", "link"] {
        let ratio = Self.contrast(try #require(scheme[shape]), try #require(scheme["leave"]))
        #expect(ratio >= 3, "\(shape) on leave: \(ratio)")
      }
    }
  }
}
