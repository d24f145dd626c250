import {faults} from './desk.mjs';

/** An option of each widget by the id of its field, what is typed or chosen there, and the attribute that comes of it. */
const OPTIONS = {
  'news-list': ['count', '3'],
  'news-card': ['index', '2'],
  'news-article': ['item', 'glacier'],
  'news-source': ['name', 'The "Hill" & Courier'],
  'share-bar': ['headline', 'A <b>bridge</b>'],
  'site-search': ['action', 'https://paper.example/?q={searchTerms}'],
  'social-links': ['lang', 'ru'],
  'app-links': ['lang', 'hy'],
  'follow-banner': ['lang', 'ru'],
  'language-switch': ['lang', 'hy'],
  'theme-toggle': ['attribute', 'data-bs-theme'],
  'text-size': ['target', 'main'],
  'usage-notice': ['since', '2003'],
  'promo-slot': ['label', 'Promotion'],
};
const WITH_STORIES = ['news-list', 'news-card', 'news-article', 'news-source', 'site-search'];

/** Each widget is chosen, set, copied as HTML and pasted into a fresh page of somebody else, where it works. */
export async function everyWidget(desk, check) {
  const start = await desk.build();
  const offered = await start.run(() => [...document.querySelectorAll('[name=widget]')].map(({value}) => value));
  await check('all elements are offered', () =>
    faults([offered.slice().sort().join() === Object.keys(OPTIONS).sort().join(), `offered are ${offered.join()}`]),
  );
  for (const widget of offered)
    await check(`<${widget}> is chosen, set, copied, and works on another page`, async () => {
      const [option, value] = OPTIONS[widget];
      const builder = await desk.build();
      await builder.choose('widget', widget);
      if (WITH_STORIES.includes(widget)) {
        await builder.fill('option-src', desk.feed);
        await builder.until(() => document.querySelector('.found')?.dataset.found === 'found');
      }
      const isSelect = await builder.run((id) => document.getElementById(id).matches('select'), `option-${option}`);
      if (isSelect) await builder.page.select(`#option-${option}`, value);
      else await builder.fill(`option-${option}`, value);
      const preview = await builder.preview();
      await preview.waitForFunction(
        (tag, name, wanted) => document.querySelector(`#place > ${tag}`)?.getAttribute(name) === wanted,
        {timeout: 10_000},
        ...[widget, option, value],
      );
      const snippet = await builder.copy();
      const {page, said, until} = await desk.paste(snippet);
      await until((tag) => Boolean(customElements.get(tag) && document.querySelector(tag)?.shadowRoot), widget);
      if (WITH_STORIES.includes(widget) && widget !== 'site-search')
        await until(
          (tag) => document.querySelector(tag === 'news-source' ? 'news-list' : tag).state === 'ready',
          widget,
        );
      const seen = await page.evaluate(
        (tag, name) => ({
          value: document.querySelector(tag).getAttribute(name),
          isShown: document.querySelector(tag === 'news-source' ? 'news-list' : tag).getBoundingClientRect().height > 0,
          others: [...document.querySelectorAll(':defined')].filter(({localName}) => localName.includes('-')).length,
        }),
        ...[widget, option],
      );
      const result = faults(
        [seen.value === value, `${option} is ${seen.value} in\n${snippet}`],
        [seen.isShown, `nothing is to be seen of\n${snippet}`],
        [seen.others === (widget === 'news-source' ? 2 : 1), `${seen.others} elements are defined`],
        [!said.length && !builder.said.length, [...said, ...builder.said].join('\n')],
      );
      return result;
    });
}
