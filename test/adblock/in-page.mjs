// Run in the page: what a blocker goes by, and what a reader sees.

/** Classes, ids and addresses of the page's own tree, and of the shadow trees too. */
export function namesInPage() {
  const names = {classes: new Set(), ids: new Set(), hrefs: new Set()};
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      for (const name of element.classList) names.classes.add(name);
      if (element.id) names.ids.add(element.id);
      const href = element.getAttribute('href');
      if (href) names.hrefs.add(href).add(element.href);
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return Object.fromEntries(Object.entries(names).map(([kind, set]) => [kind, [...set]]));
}

/** Every element that has a box and is seen, by its place in the page; `promo` where it stands in a promo-slot. */
export function seenInPage() {
  const seen = [];
  const walk = (parent, place, promo) => {
    [...parent.children].forEach((element, index) => {
      const at = `${place} ${element.localName}:${index}`;
      const {width, height} = element.getBoundingClientRect();
      const inPromo = promo || element.localName === 'promo-slot';
      if (width > 0 && height > 0 && element.checkVisibility({visibilityProperty: true}))
        seen.push({at, promo: inPromo, text: element.textContent.trim().slice(0, 40)});
      if (element.shadowRoot) walk(element.shadowRoot, `${at} »`, inPromo);
      walk(element, at, inPromo);
    });
  };
  walk(document.body, '', false);
  return seen;
}

/** As web.dev has it: the sum of shifts that no input caused. */
export function watchShifts() {
  window.shifts = 0;
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.shifts += value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** To the end of the page and back, as a reader goes: what is lazy comes, and has come when this is over. */
export async function readThrough() {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const until = async (test) => {
    for (const end = Date.now() + 5000; !test() && Date.now() < end;) await pause(25);
    if (!test()) throw new Error(`not within 5 s: ${test}`);
  };
  const all = (root) => [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo(0, y);
    await pause(60);
  }
  await until(() =>
    [...document.querySelectorAll('news-list, news-card, news-article')].every((e) => e.state === 'ready'),
  );
  const pictures = all(document).filter((e) => e.localName === 'img' && e.checkVisibility());
  for (const picture of pictures) picture.scrollIntoView();
  await until(() => pictures.every(({complete}) => complete));
  scrollTo(0, 0);
  await pause(100);
}
