extension FuzzTarget {
  /// Whole commands: the first byte says which, the second what kind of note the rest is.
  static let program = FuzzTarget("program") { bytes, complaints in
    let line = CommandLines.all[Int(bytes.first ?? 0) % CommandLines.all.count]
    let path = SmallVault.path(bytes.dropFirst().first ?? 0)
    let run = ProgramRun(line, in: SmallVault.files(Array(bytes.dropFirst(2)), at: path))
    let what = line.joined(separator: " ")
    complaints.expectPlain(run.errors, "\(what): errors")
    let text = String(validating: run.output, as: UTF8.self)
    complaints.expect(text != nil, "\(what): no UTF-8")
    if CommandLines.hasContentLines(line) {
      complaints.expectContentLines(text ?? "", what)
    } else {
      complaints.expectPlain(text ?? "", what)
    }
    switch line.last {
    case "json", "sarif": complaints.expectJson(run.output, what)
    case "csv": complaints.expectCsv(run.output, what)
    case "html", "-": complaints.expectHtml(text ?? "", what)
    default: break
    }
  }
}
