// What the page is asked about itself; each function gives back a list of complaints.
({
  headings() {
    const found = [];
    let last = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const level = Number(heading.tagName[1]);
      if (level > last + 1) found.push(`${heading.tagName} "${heading.textContent}" after H${last}`);
      last = level;
    }
    if (document.querySelectorAll("h1").length !== 1) found.push("not one h1");
    return found;
  },

  landmarks() {
    const one = ["main", "header", "nav", "footer"].filter(
      (name) => document.querySelectorAll(name).length !== 1);
    if (!document.documentElement.lang) one.push("lang");
    return one.map((name) => `not one ${name}`);
  },

  // Nothing but what is meant to be moved sideways is wider than the screen.
  width() {
    const page = document.scrollingElement;
    return page.scrollWidth > innerWidth ? [`${page.scrollWidth} wide on ${innerWidth}`] : [];
  },

  // WCAG 2.2, 1.4.3: every text against the ground it stands on, as it is shown.
  contrast() {
    const parts = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
    const light = (rgb) => {
      const [r, g, b] = rgb.slice(0, 3).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = parts(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
        if (colour[3] > 0) return null;
      }
      return [255, 255, 255];
    };
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.textContent.trim() || element.closest("title, style")) continue;
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const isDrawn = element.closest("svg") !== null;
      // A number in a circle stands on the circle before it.
      const circle = isDrawn && element.previousElementSibling;
      const behind = circle && circle.tagName === "circle"
        ? parts(getComputedStyle(circle).fill) : ground(element);
      const front = parts(isDrawn ? style.fill : style.color);
      const [a, b] = [light(front), behind ? light(behind) : NaN];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
      if (!(ratio >= (isLarge ? 3 : 4.5)))
        found.add(`${ratio.toFixed(2)} ${element.tagName} "${
          node.textContent.trim().slice(0, 30)}"`);
    }
    return [...found];
  },

  // Targets of a finger are at least 24 by 24 (2.5.8), links in running text aside.
  targets() {
    return [...document.querySelectorAll("nav a, summary")].filter((element) => {
      const box = element.getBoundingClientRect();
      return element.checkVisibility() && box.height < 24;
    }).map((element) => `small: ${element.textContent}`);
  },

  // In the order of the document; what is folded away is not there.
  focusable() {
    return [...document.querySelectorAll("a[href], summary, [tabindex='0']")]
      .filter((element) => element.checkVisibility() && !element.closest("defs"))
      .map((element) => element.textContent.trim().slice(0, 40));
  },

  focused() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    return {
      text: element.textContent.trim().slice(0, 40),
      tag: element.tagName, id: element.id,
      isSeen: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    };
  },

  elements() { return document.querySelectorAll("body *").length; },

  unfold() {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return document.querySelectorAll("details").length;
  },
})
