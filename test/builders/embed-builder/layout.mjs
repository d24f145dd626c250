import {faults} from './desk.mjs';

const WIDTHS = [1024, 1280, 1440];
const HEIGHTS = [700, 800, 1000];

/** Whatever the window: the preview is whole while options are set, and the code below is clipped by nothing. */
export async function layout(desk, check) {
  for (const ui of ['en', 'ru', 'hy'])
    await check(`preview and code are whole in windows of ${WIDTHS} × ${HEIGHTS}, in ${ui}`, async () => {
      const {page, run, until} = await desk.build(`widget=news-list&src=${desk.feed}&ui=${ui}`);
      await until(() => document.querySelector('.found').dataset.found === 'found');
      const wrong = [];
      for (const width of WIDTHS)
        for (const height of HEIGHTS) {
          await page.setViewport({width, height});
          const seen = await run(async () => {
            const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            const box = (id) => document.getElementById(id).getBoundingClientRect();
            scrollTo(0, 700);
            for (let frame = 0; frame < 3; frame++) await drawn();
            const {top, bottom} = box('preview');
            document.getElementById('code').scrollIntoView({block: 'end'});
            await drawn();
            const clipping = [...document.querySelectorAll('main, main > *')]
              .filter((node) => node.scrollHeight > node.clientHeight + 1)
              .map(({className}) => className);
            return {top, bottom, under: box('preview').bottom - box('code').top, clipping};
          });
          wrong.push(
            ...faults(
              [
                seen.top >= 0 && seen.bottom <= height,
                `${width} × ${height}: the preview is at ${seen.top}–${seen.bottom}`,
              ],
              [seen.under <= 0, `${width} × ${height}: the preview covers ${seen.under} px of the code`],
              [!seen.clipping.length, `${width} × ${height}: there is more in ${seen.clipping}`],
            ),
          );
        }
      return wrong;
    });
}
