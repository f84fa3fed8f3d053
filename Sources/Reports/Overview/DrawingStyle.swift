extension OverviewStyle {
  /// The countdown and the time lines.
  static let drawings: StaticString = """
    svg { display: block; overflow: visible; }
    .strip, .axis svg, .lane, .printed { width: 100%; }
    .printed { display: none; overflow: hidden; }
    .month, .today, .number { font-size: 11px; fill: var(--quiet); }
    .today { fill: var(--bad); font-weight: 600; }
    .number { fill: var(--card); font-weight: 700; text-anchor: middle; }
    .stop { fill: var(--info); }
    .tick { stroke: var(--rule); stroke-dasharray: 1 4; }
    .tick.named { stroke-dasharray: none; }
    .now { stroke: var(--bad); stroke-width: 1.5; }
    .base { stroke: var(--quiet); stroke-width: 1; }
    .stops { counter-reset: stop; display: grid; gap: 0.6rem; align-items: start;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    .stops > li { counter-increment: stop; padding: 0.65rem 0.9rem; background: var(--card);
      border: 1px solid var(--rule); border-radius: 0.4rem; min-width: 0; }
    .stops h3 { margin: 0; }
    .stops h3::before { content: counter(stop); display: inline-block; width: 1.35rem;
      height: 1.35rem; margin-right: 0.5rem; border-radius: 50%; background: var(--info);
      color: var(--card); font-size: 0.8125rem; line-height: 1.35rem; text-align: center; }
    .when { color: var(--quiet); font-size: 0.875rem; }
    .when strong { display: block; color: var(--ink); font-size: 1.35rem; line-height: 1.3; }
    .legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0.5rem 0 0.75rem;
      font-size: 0.875rem; }
    .legend li { display: flex; align-items: center; gap: 0.3rem; }
    .key { width: 1.5rem; height: 0.9rem; }
    .key.leave { background: var(--leave); border: 1px dashed var(--quiet); }
    .key.quiet { height: 0; border-top: 4px dotted var(--warn); }
    .axis { position: sticky; top: 0; z-index: 1; padding: 0.35rem 0.6rem 0;
      background: var(--page); border-bottom: 1px solid var(--rule); }
    .lanes > li { padding: 0.75rem 0.6rem 0.6rem; border-bottom: 1px solid var(--rule); }
    .lanes h3 { margin: 0; }
    .drawn { min-width: 0; }
    .lane { margin: 0.35rem 0; }
    .theirs { fill: var(--info); }
    .mine { fill: var(--card); stroke: var(--ink); stroke-width: 1.4; }
    .both { fill: var(--ink); }
    .kept { fill: var(--good); }
    .late { fill: var(--warn); }
    .open { fill: var(--card); stroke: var(--info); stroke-width: 1.6; }
    .missed { fill: var(--card); stroke: var(--bad); stroke-width: 1.6; }
    .letter { fill: var(--link); }
    .letter-due { fill: var(--card); stroke: var(--link); stroke-width: 1.2;
      stroke-dasharray: 2.5 1.5; }
    .inner { fill: none; stroke: var(--card); stroke-width: 1.6; }
    .cross { fill: none; stroke: var(--bad); stroke-width: 1.6; }
    .cross-quiet { fill: none; stroke: var(--link); stroke-width: 1; }
    .away { fill: var(--leave); stroke: var(--quiet); stroke-width: 0.75; stroke-dasharray: 3 3; }
    .silence { stroke: var(--warn); stroke-width: 4; stroke-dasharray: 2 5; }
    """
}
