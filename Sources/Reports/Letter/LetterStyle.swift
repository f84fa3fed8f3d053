/// How the printed sheet looks: black on white, one column, room to write in the margin.
enum LetterStyle {
  static let sheet: StaticString = """
    @page { margin: 13mm 18mm 12mm 18mm; }
    * { box-sizing: border-box; }
    html { font: 9.75pt/1.33 "Source Serif 4", Georgia, "Noto Serif", "Times New Roman", serif; }
    body { margin: 0; color: #000; background: #fff; }
    main { max-width: 176mm; margin: 0 auto; padding: 10mm 4mm; }
    h1, h2, dt, .dated time { font-family: "Source Sans 3", "Helvetica Neue", Arial, "Noto Sans",
      sans-serif; }
    h1 { margin: 0; font-size: 15pt; line-height: 1.2; font-weight: 600; }
    h2 { margin: 9pt 0 2pt; font-size: 10.5pt; line-height: 1.25; font-weight: 600;
      break-after: avoid; }
    p { margin: 0; orphans: 2; widows: 2; }
    dl, dd, ul, ol { margin: 0; }
    dt { font-size: 8.5pt; color: #333; }
    .names { margin: 1pt 0 6pt; font-size: 11pt; }
    .box { columns: 2; column-gap: 8mm; border: 0.75pt solid #000; padding: 4pt 7pt; }
    .box div, .story div { display: flex; align-items: baseline; gap: 6pt; break-inside: avoid; }
    .box dt { flex: 0 0 19mm; }
    .story dt { flex: 0 0 15mm; }
    .box dd, .story dd { flex: 1; }
    ul, ol { padding-left: 4.5mm; }
    .dated { list-style: none; padding-left: 0; }
    .dated > li { display: flex; align-items: baseline; margin-bottom: 3pt; break-inside: avoid; }
    ul.dated > li { margin-bottom: 0; }
    .dated time { flex: 0 0 21mm; font-size: 8.75pt; font-variant-numeric: tabular-nums; }
    .dated > li > div { flex: 1; }
    .side { white-space: nowrap; }
    section p + p { margin-top: 3pt; }
    footer { margin-top: 9pt; padding-top: 4pt; border-top: 0.75pt solid #000; font-style: italic;
      break-inside: avoid; }
    @media print { main { max-width: none; padding: 0; } }
    """
}
