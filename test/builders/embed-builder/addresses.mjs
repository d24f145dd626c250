import {faults} from './desk.mjs';

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>{{alert(3)}}]]-->`;
const PLACES = ['html', 'npm', 'react', 'vue', 'shortcode', 'block', 'iframe'];

export async function addresses(desk, check) {
  await check('a configuration’s address, opened by a colleague, is the same configuration', async () => {
    const builder = await desk.build();
    await builder.choose('widget', 'news-list');
    await builder.fill('option-src', desk.feed);
    await builder.fill('option-heading', 'Region & “city”, 100 %');
    await builder.page.select('#option-layout', 'grid');
    await builder.run(() => document.querySelector('#option-lead').click());
    await builder.run(() => document.querySelector('.words input').click());
    await builder.choose('page', 'hostile');
    await builder.choose('width', 'phone');
    await builder.choose('code', 'react');
    await builder.until(() => document.querySelector('.found').dataset.found === 'found');
    await builder.fill('words-0', 'All of it');
    const colleague = await desk.open(builder.page.url());
    await colleague.until(() => document.querySelector('.found')?.dataset.found === 'found');
    const state = () =>
      [...document.querySelectorAll('input, select')].map(({id, name, value, checked}) =>
        [id || name, value, checked].join(),
      );
    const [one, two] = [await builder.run(state), await colleague.run(state)];
    const [code, same] = [await builder.code(), await colleague.code()];
    return faults(
      [one.join('\n') === two.join('\n'), two.filter((field, at) => field !== one[at]).join('\n')],
      [code.join() === same.join(), same.join('\n')],
      [code[1].includes('layout="grid"') && code[1].includes('All of it'), code[1]],
    );
  });

  await check('Back takes back one choice, or all that was typed into one field', async () => {
    const {page, choose, fill, until, run} = await desk.build('ui=en');
    await choose('widget', 'share-bar');
    await fill('option-headline', 'A bridge');
    await choose('width', 'phone');
    const steps = [];
    for (let step = 0; step < 3; step++) {
      await page.goBack();
      steps.push(new URL(page.url()).search);
    }
    await until(() => document.querySelector('[name=widget]:checked').value === 'news-list');
    await page.goForward();
    await until(() => document.querySelector('[name=widget]:checked').value === 'share-bar');
    const headline = await run(() => document.querySelector('#option-headline').value);
    return faults(
      [steps[0].includes('headline=A+bridge') && !steps[0].includes('width'), steps[0]],
      [!steps[1].includes('headline') && steps[1].includes('share-bar'), steps[1]],
      [!steps[2].includes('share-bar'), steps[2]],
      [headline === '', `the headline is ${headline}`],
    );
  });

  await check('an address that wants to break out does not', async () => {
    const query = new URLSearchParams({
      widget: 'news-list',
      heading: HOSTILE,
      src: HOSTILE,
      brand: `red;}${HOSTILE}`,
      lang: HOSTILE,
      from: `javascript:${HOSTILE}`,
      onclick: 'alert(4)',
    });
    for (const link of [`https://a.example/${HOSTILE} ${HOSTILE}`, 'javascript:alert(5) X']) query.append('link', link);
    const wrong = [];
    for (const code of PLACES) {
      query.set('code', code);
      const builder = await desk.build(query);
      const preview = await builder.preview();
      await preview.waitForSelector('#place > news-list', {timeout: 10_000});
      const inner = await preview.evaluate(() => document.querySelectorAll('#place :is(img, script)').length);
      const [snippet] = await builder.code();
      const pasted = await desk.paste(code === 'html' || code === 'iframe' ? snippet : `<pre></pre>`);
      const outer = await pasted.run(() => document.querySelectorAll('img, script:not([type=module])').length);
      wrong.push(
        ...faults(
          [!inner, `${code}: ${inner} elements broke out into the preview`],
          [!outer, `${code}: ${outer} broke out of the snippet`],
          [
            !builder.said.length && !pasted.said.some((text) => text.startsWith('dialog')),
            [...builder.said, ...pasted.said].join('\n'),
          ],
        ),
      );
      await desk.closeVisits();
    }
    return wrong;
  });
}
