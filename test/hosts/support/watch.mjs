// Runs in the page before its own scripts, and keeps what it needs of the platform before those change it.
(() => {
  const {ownKeys, getOwnPropertyDescriptor: descriptor} = Reflect;
  const {is, defineProperty} = Object;
  const NativeMap = Map;
  const style = getComputedStyle;
  const faults = [];
  const warnings = [];
  const brokenRules = [];
  /** Of what page and platform may change by themselves while a page is read. */
  const FREE = new Set([
    'window.event',
    'window.watch',
    'window.Symbol(news-elements:choices-1)',
    // WebKit: what its driver leaves, and a list that is a new one each time.
    'window.Symbol(automationSessionProxy)',
    'PerformanceObserver.supportedEntryTypes',
  ]);
  /** What comes of how much stands on a page. */
  const FLOWS =
    /^(-webkit-)?(width|height|(block|inline)-size|perspective-origin|transform-origin|top|right|bottom|left|inset.*)$/;
  const OURS =
    /^(news-(card|list|article|source)|(share|usage)-(bar|notice)|theme-toggle|text-size|language-switch|site-search|(social|app)-links|follow-banner|promo-slot)$/;

  addEventListener('error', (event) => event.message !== undefined && faults.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', ({reason}) => faults.push(`rejection: ${reason}\n${reason?.stack ?? ''}`));
  for (const [name, list] of [
    ['error', faults],
    ['warn', warnings],
  ]) {
    const native = console[name].bind(console);
    console[name] = (...words) => {
      list.push(`${name}: ${words.join(' ')}`);
      native(...words);
    };
  }

  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    brokenRules.push(`${violatedDirective} ${blockedURI}`),
  );

  function platform() {
    const found = new NativeMap();
    const note = (where, object) => {
      for (const key of ownKeys(object)) {
        const name = `${where}.${String(key)}`;
        if (FREE.has(name)) continue;
        const {value, get, set} = descriptor(object, key) ?? {};
        found.set(name, [value, get, set]);
      }
    };
    note('window', window);
    note('document', document);
    for (const name of ownKeys(window)) {
      const value = descriptor(window, name)?.value;
      if (typeof value !== 'function' || name === 'watch') continue;
      note(String(name), value);
      if (value.prototype) note(`${String(name)}.prototype`, value.prototype);
    }
    return found;
  }

  function* hostElements(root) {
    for (const element of root.children) {
      if (OURS.test(element.localName) || /^(script|style|template)$/.test(element.localName)) continue;
      yield element;
      yield* hostElements(element);
    }
  }

  /** Attributes and computed styles of all that is the page's own. */
  function looks() {
    const found = new NativeMap();
    for (const element of hostElements(document)) {
      const look = new NativeMap();
      for (const {name, value} of element.attributes) look.set(`[${name}]`, value);
      const computed = style(element);
      for (const name of computed) if (!FLOWS.test(name)) look.set(name, computed.getPropertyValue(name));
      found.set(element, look);
    }
    return found;
  }

  const picture = () => ({
    platform: platform(),
    looks: looks(),
    sheets: document.styleSheets.length + (document.adoptedStyleSheets?.length ?? 0),
    stored: storedKeys(),
    cookie: document.cookie,
  });

  function storedKeys() {
    try {
      return Object.keys(localStorage).join();
    } catch {
      return '';
    }
  }

  let before;
  // Where no module runs, once all is parsed.
  document.addEventListener('DOMContentLoaded', () => (before ??= picture()));

  defineProperty(window, 'watch', {
    value: {
      faults,
      warnings,
      brokenRules,
      start: () => (before = picture()),
      /** What of the page is not as it was before the library came. */
      changes() {
        if (!before) return ['the picture before was not taken'];
        const now = picture();
        const changed = [];
        for (const name of new Set([...before.platform.keys(), ...now.platform.keys()])) {
          const [then, after] = [before.platform.get(name), now.platform.get(name)];
          if (!then || !after || [0, 1, 2].some((at) => !is(then[at], after[at]))) changed.push(name);
        }
        for (const [element, look] of before.looks) {
          const after = now.looks.get(element);
          if (!after) continue;
          for (const name of new Set([...look.keys(), ...after.keys()]))
            if (look.get(name) !== after.get(name))
              changed.push(`<${element.localName}> ${name}: ${look.get(name)} → ${after.get(name)}`);
        }
        for (const name of ['sheets', 'stored', 'cookie'])
          if (before[name] !== now[name]) changed.push(`${name}: ${before[name]} → ${now[name]}`);
        return changed;
      },
    },
  });
})();
