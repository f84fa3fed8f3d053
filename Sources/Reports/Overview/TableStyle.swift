extension OverviewStyle {
  /// Tables, the board, what is folded, wide screens and paper.
  static let tables: StaticString = """
    table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
    caption { padding-bottom: 0.35rem; color: var(--quiet); font-size: 0.875rem; text-align: left; }
    th, td { padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--rule);
      text-align: left; vertical-align: top; }
    tbody th { font-weight: 500; }
    thead th { color: var(--quiet); font-size: 0.8125rem; font-weight: 600; }
    .log td { font-size: 0.875rem; overflow-wrap: anywhere; }
    .log td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .log code { color: var(--quiet); }
    .roles div { display: flex; gap: 0.75rem; padding: 0.3rem 0;
      border-bottom: 1px solid var(--rule); }
    .roles dt { flex: 0 0 6rem; color: var(--quiet); }
    .roles dd { flex: 1; margin: 0; }
    .roles { margin: 0; }
    .shares td:nth-child(2) { width: 50%; }
    .shares tbody th, .letters td:last-child { min-width: 6rem; overflow-wrap: anywhere; }
    .bar { width: 100%; margin: 0.4rem 0 0.15rem; fill: var(--info); }
    .bar .track { fill: var(--rule); }
    .way { margin-top: 0.3rem; fill: var(--card); stroke: var(--info); stroke-width: 1.4; }
    .way .done { fill: var(--info); }
    .matrix { width: auto; }
    .matrix caption { white-space: nowrap; }
    .matrix td, .matrix .facet { padding: 0; min-width: 2.1rem; text-align: center;
      vertical-align: middle; border: 1px solid var(--rule); font-variant-numeric: tabular-nums; }
    .matrix .facet { height: 8rem; border-top: 0; vertical-align: bottom; padding-bottom: 0.4rem; }
    .facet span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg);
      white-space: nowrap; }
    .matrix th:first-child { position: sticky; left: 0; min-width: 6.5rem; background: var(--page); }
    .matrix .none { color: var(--quiet); }
    .t1 { background: var(--t1); }
    .t2 { background: var(--t2); }
    .t3 { background: var(--t3); font-weight: 700; }
    .board { display: grid; gap: 0.6rem; align-items: start;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); }
    .board > li { padding: 0.65rem 0.9rem; background: var(--card); border: 1px solid var(--rule);
      border-top: 0.3rem solid var(--info); border-radius: 0.4rem; }
    .board h3 { margin: 0 0 0.35rem; }
    .board li li { padding: 0.35rem 0; border-top: 1px solid var(--rule); }
    .board p { margin: 0; }
    .verdict { margin-bottom: 0.5rem; padding: 0.25rem 0.9rem; background: var(--card);
      border: 1px solid var(--rule); border-radius: 0.4rem; }
    .verdict summary { color: var(--ink); }
    .verdict code { color: var(--quiet); overflow-wrap: anywhere; }
    footer { margin-top: 3rem; color: var(--quiet); font-size: 0.875rem; }
    @media (min-width: 56rem) {
      .lanes > li { display: grid; grid-template-columns: 13rem 1fr; gap: 1.5rem; }
      .axis { padding-left: calc(13rem + 1.5rem + 0.6rem); } }
    @media print {
      @page { margin: 14mm; }
      html { font-size: 9pt; }
      body { max-width: none; padding: 0; background: none; }
      nav, .skip { display: none; }
      .axis { display: none; }
      .printed { display: block; }
      .remark { break-after: avoid; }
      .matrix th:first-child { background: none; }
      section { margin-top: 1.25rem; padding-top: 0.75rem; }
      #countdown { break-before: page; }
      h2, h3, caption { break-after: avoid; }
      .cards > li, .stops > li, .lanes > li, .board > li, tr, .verdict, .tiles li {
        break-inside: avoid; }
      details:not([open]) > summary { color: var(--quiet); }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """
}
