import {faults} from './desk.mjs';

const LANGUAGES = ['en', 'ru', 'hy'];

export async function accessible(desk, check) {
  const states = {
    'at the start': 'page=blog',
    'with stories found, all options open': `widget=news-list&src=${desk.feed}&format=json-feed&brand=%230f6a6e&width=phone`,
    'with what is wrong': `widget=news-list&src=${desk.demo.feed}/nothing&count=99&page=dark`,
    'with links': 'widget=social-links&link=https://t.me/paper+Telegram&link=javascript:x+Y&code=react',
    'for a frame': 'widget=promo-slot&sizes=300x250&code=iframe&page=hostile',
  };
  for (const ui of LANGUAGES)
    for (const [what, query] of Object.entries(states))
      await check(`${what}, in ${ui}: axe finds nothing, and nothing scrolls sideways at 320 px`, async () => {
        const found = [];
        for (const scheme of ['light', 'dark']) {
          const visit = await desk.build(`${query}&ui=${ui}`, {scheme});
          if (query.includes('src='))
            await visit.until(() => !['nothing', 'checking'].includes(document.querySelector('.found').dataset.found));
          found.push(...(await visit.axe()).map((fault) => `${scheme}: ${fault}`));
          await visit.page.setViewport({width: 320, height: 800});
          const [width, lang, left] = await visit.run(() => [
            document.documentElement.scrollWidth,
            document.documentElement.lang,
            document.body.innerText.match(/\{\w+\}|undefined/g),
          ]);
          found.push(
            ...faults(
              [width <= 320, `${width} px wide`],
              [lang === ui, `lang is ${lang}`],
              [!left?.some((word) => word !== '{searchTerms}' && word !== '{lang}'), left],
            ),
          );
          await desk.closeVisits();
        }
        return found;
      });

  await check(
    'the site’s front page in three languages: axe finds nothing, and nothing scrolls sideways at 320 px',
    async () => {
      const found = [];
      for (const name of ['index.html', 'index-ru.html', 'index-hy.html']) {
        const visit = await desk.open(`${desk.demo.page}/${name}`);
        await visit.until(() => document.querySelector('news-list')?.state === 'ready');
        found.push(...(await visit.axe()));
        await visit.page.setViewport({width: 320, height: 800});
        const width = await visit.run(() => document.documentElement.scrollWidth);
        found.push(
          ...faults([width <= 320, `${name} is ${width} px wide`], [!visit.said.length, visit.said.join('\n')]),
        );
        await desk.closeVisits();
      }
      return found;
    },
  );
}
