/// How the page looks: one column of cards that becomes several where there is room, in light, in
/// dark, and on paper. Nothing else is loaded.
enum OverviewStyle {
  static let sheet: StaticString = """
    :root { color-scheme: light dark; --page: #f6f3ec; --card: #fffdf9; --ink: #1e1b16;
      --quiet: #5b554a; --rule: #d5cdbd; --link: #0b4f93; --bad: #9d1c12; --warn: #774900;
      --good: #1b6136; --info: #34506c; --t1: #e6edf4; --t2: #c9daea; --t3: #a8c4de;
      --leave: #e9e1d0; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --page: #14130f; --card: #1e1c18; --ink: #ece8df; --quiet: #b6aea0; --rule: #433e35;
        --link: #8fc3ff; --bad: #ff9f95; --warn: #f0c168; --good: #8ad09c; --info: #a8c5e4;
        --t1: #22303d; --t2: #2a4055; --t3: #33526e; --leave: #2e2a22; } }
    * { box-sizing: border-box; }
    html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 76rem; padding: 1.25rem clamp(0.9rem, 3vw, 2.5rem) 3rem;
      background: var(--page); color: var(--ink); overflow-wrap: break-word; }
    h1, h2 { font-family: ui-serif, "Iowan Old Style", Georgia, "Noto Serif", serif;
      font-weight: 600; line-height: 1.15; }
    h1 { margin: 0.5rem 0 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem); }
    h2 { margin: 0 0 0.75rem; font-size: 1.5rem; }
    h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; line-height: 1.3; }
    h2 + h3 { margin-top: 0.25rem; }
    p { margin: 0.25rem 0; }
    a { color: var(--link); }
    code { font: 0.85em ui-monospace, "Cascadia Mono", Menlo, "Noto Sans Mono", monospace; }
    ul, ol { margin: 0; padding: 0; list-style: none; }
    details ul, .plain { padding-left: 1.1rem; list-style: disc; }
    details .cards, details .lanes { padding: 0; list-style: none; }
    section { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule);
      scroll-margin-top: 0.5rem; }
    main:focus { outline: none; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { position: fixed; left: 1rem; top: 1rem; z-index: 2; padding: 0.5rem 1rem;
      background: var(--card); border: 1px solid var(--rule); }
    .symbols { position: absolute; }
    .lead { max-width: 46rem; color: var(--quiet); }
    .lead strong { color: var(--ink); }
    .remark { color: var(--quiet); font-size: 0.875rem; }
    .empty { color: var(--quiet); }
    .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
      gap: 0.6rem; margin: 1.1rem 0; }
    .tiles li { padding: 0.6rem 0.8rem; background: var(--card); border: 1px solid var(--rule);
      border-radius: 0.5rem; }
    .tiles strong { display: block; font-size: 1.75rem; line-height: 1.1;
      font-variant-numeric: tabular-nums; }
    .tiles span { color: var(--quiet); font-size: 0.875rem; line-height: 1.3; }
    .tiles .critical strong { color: var(--bad); }
    .tiles .overdue strong { color: var(--warn); }
    nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; }
    nav a { display: inline-block; padding: 0.35rem 0; }
    summary { padding: 0.35rem 0; cursor: pointer; color: var(--link); }
    details[open] > summary { margin-bottom: 0.35rem; }
    .private { padding: 0 0.35rem; border: 1px solid currentcolor; border-radius: 0.25rem;
      color: var(--warn); font-size: 0.8125rem; }
    .gap { color: var(--bad); font-weight: 600; }
    .scroll { overflow-x: auto; }
    .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
      gap: 0.6rem; }
    .cards > li { padding: 0.65rem 0.9rem 0.75rem; background: var(--card);
      border: 1px solid var(--rule); border-left: 0.35rem solid var(--info);
      border-radius: 0.4rem; min-width: 0; }
    .cards > .critical { border-left: 0.35rem double var(--bad); }
    .cards > .overdue { border-left-color: var(--warn); }
    .cards > .due { border-left-color: var(--good); }
    .cards > .standing { border-left-style: dotted; }
    .who { margin-top: 0; }
    .who time { color: var(--quiet); font-size: 0.875rem; }
    .do { padding-left: 0.75rem; border-left: 2px solid var(--rule); }
    .place { margin-bottom: 0; color: var(--quiet); font-size: 0.8125rem; overflow-wrap: anywhere; }
    .cards details ul { padding-left: 0; list-style: none; }
    .cards details li { padding: 0.5rem 0; border-top: 1px solid var(--rule); }
    .first { margin-top: 1rem; padding: 1rem; background: var(--card);
      border: 1px solid var(--rule); border-radius: 0.4rem; }
    figure { margin: 0 0 1rem; }
    figcaption { color: var(--quiet); font-size: 0.875rem; }
    """
}
