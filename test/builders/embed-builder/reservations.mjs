import {readFileSync} from 'node:fs';

const FILE = readFileSync(new URL('../../../dist/news-elements.reserve.css', import.meta.url), 'utf8');
const CASES = [
  'widget=news-list',
  'widget=news-list&count=3&heading=A&description=B&more=button',
  'widget=news-list&layout=compact&count=7&hide=source',
  'widget=news-list&layout=headlines&surface=card',
  'widget=news-list&layout=grid&lead=true&count=7',
  'widget=news-list&hide=image+date',
  'widget=news-card',
  'widget=news-card&layout=lead&theme=dark',
  'widget=news-card&layout=horizontal&hide=source',
  'widget=news-card&layout=compact',
];

/** The rule in a snippet keeps exactly the place that the whole style sheet keeps. */
export async function reservations(desk, check) {
  await check('the rule of a snippet keeps the height that the style sheet keeps', async () => {
    const wrong = [];
    for (const query of CASES) {
      const builder = await desk.build(query);
      const [snippet] = await builder.code();
      const bare = snippet.replace(/<script[^]*?<\/script>/, '');
      const whole = `<style>${FILE}</style>${bare.replace(/<style>[^]*?<\/style>/, '')}`;
      for (const width of [320, 900]) {
        const heights = [];
        for (const body of [bare, whole]) {
          const {run} = await desk.paste(`<div>${body}</div>`, {width});
          heights.push(await run(() => document.querySelector('news-list, news-card').getBoundingClientRect().height));
        }
        const [own, file] = heights;
        if (!own || Math.abs(own - file) > 0.5) wrong.push(`${query} at ${width} px: ${own} for ${file}`);
      }
      await desk.closeVisits();
    }
    return wrong;
  });
}
