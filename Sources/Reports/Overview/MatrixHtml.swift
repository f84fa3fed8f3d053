extension Overview {
  /// Facets by mentor: a number for each, and nothing where there is none.
  func addMatrix(_ page: inout HtmlWriter) {
    guard !matrix.rows.isEmpty else {
      page.element(
        "p", "class=\"empty\"",
        text: "No mentor has witnessed anything that is written down yet.")
      return
    }
    page.remark("How many items of evidence of each side somebody saw; private ones do not count.")
    page.scrolled("Facets by mentor") { page in
      page.element("table", "class=\"matrix\"") { page in
        page.element("caption", text: "Items of evidence by mentor and facet")
        addHead(&page)
        page.element("tbody") { page in
          for row in matrix.rows { page.element("tr") { add(row, &$0) } }
        }
        addSums(&page)
      }
    }
    addMore(matrix.more, "mentor", "rapport evidence --all", &page)
    let gaps = matrix.facets.indices.filter { facet in
      matrix.rows.allSatisfy { $0.counts[facet] == 0 }
    }
    guard !gaps.isEmpty else { return }
    page.element("p") { page in
      page.element("b", text: "Nobody can speak to:")
      page.text(" ")
      page.add(gaps.map { matrix.facets[$0] }, none: "")
    }
  }

  private func addHead(_ page: inout HtmlWriter) {
    page.element("thead") { page in
      page.element("tr") { page in
        page.element("th", "scope=\"col\"", text: "Mentor")
        for facet in matrix.facets {
          page.element("th", "scope=\"col\" class=\"facet\"") {
            $0.element("span", text: facet.text)
          }
        }
      }
    }
  }

  private func add(_ row: OverviewMatrix.Row, _ page: inout HtmlWriter) {
    page.element("th", "scope=\"row\" dir=\"auto\"", text: row.name.text)
    for count in row.counts {
      page.element("td", Self.tint(count), text: count == 0 ? "·" : "\(count)")
    }
  }

  private func addSums(_ page: inout HtmlWriter) {
    page.element("tfoot") { page in
      page.element("tr") { page in
        page.element("th", "scope=\"row\"", text: "Mentors able")
        for facet in matrix.facets.indices {
          let able = matrix.rows.count { $0.counts[facet] > 0 }
          page.element("td", able == 0 ? "class=\"gap\"" : "", text: "\(able)")
        }
      }
    }
  }

  /// The more, the darker; the number says the same.
  private static func tint(_ count: Int) -> StaticString {
    switch count {
    case 0: "class=\"none\""
    case 1: "class=\"t1\""
    case 2...3: "class=\"t2\""
    default: "class=\"t3\""
    }
  }
}
