import {faults} from './desk.mjs';

const MAX_TABS = 120;

export async function keyboard(desk, check) {
  await check('a widget is chosen, set and copied by keyboard alone', async () => {
    const {page, run, until, said} = await desk.build('ui=en');
    await page.bringToFront();
    /** Tabs on until the focus is on what a test says. */
    const tabTo = async (test) => {
      for (let tab = 0; tab < MAX_TABS; tab++) {
        await page.keyboard.press('Tab');
        if (await run(test)) return;
      }
      throw new Error(`Tab never comes to ${test}`);
    };
    await page.keyboard.press('Tab');
    const first = await run(() => document.activeElement.className);
    await tabTo(() => document.activeElement.name === 'widget');
    await page.keyboard.press('ArrowDown');
    await until(() => document.activeElement.value === 'news-card' && document.querySelector('#option-index'));
    await tabTo(() => document.activeElement.id === 'option-src');
    await page.keyboard.type(desk.feed);
    await until(() => document.querySelector('.found').dataset.found === 'found');
    await tabTo(() => document.activeElement.id === 'option-index');
    await page.keyboard.type('3');
    await tabTo(() => document.activeElement.id === 'option-layout');
    await page.keyboard.press('ArrowDown');
    await tabTo(() => document.activeElement.name === 'width');
    await page.keyboard.press('ArrowRight');
    await tabTo(() => document.activeElement.matches('.piece button'));
    await page.keyboard.press('Enter');
    await until(() => document.querySelector('.said').textContent.trim() === 'Copied.');
    const copied = await run(() => navigator.clipboard.readText());
    const focus = await run(() => document.activeElement.matches('.piece button'));
    return faults(
      [first === 'skip', `the first stop is ${first}`],
      [/<news-card[^>]*index="3"[^>]*layout="horizontal"/s.test(copied), copied],
      [page.url === undefined || focus, 'the focus is lost'],
      [!said.length, said.join('\n')],
    );
  });

  await check('a button that goes, or brings something, leaves the focus where one goes on', async () => {
    const press = async ({run, until}, selector) => {
      await until((wanted) => document.querySelector(wanted) !== null, selector);
      return run((wanted) => {
        document.querySelector(wanted).focus();
        document.activeElement.click();
        return document.activeElement.id;
      }, selector);
    };
    const list = await desk.build('ui=en&widget=news-list&brand=%230f6a6e');
    const site = await desk.build(`ui=en&widget=news-list&src=${desk.demo.feed}/en/`);
    const links = await desk.build('ui=en&widget=social-links&link=https://t.me/a+A&link=https://x.com/b+B');
    const seen = [
      await press(list, '.colour button'),
      await press(list, '.form .row > button.quiet'),
      await press(site, '.found button'),
      await press(links, '#add-link'),
      await press(links, '.pair button'),
    ].join();
    return faults([seen === 'brand,option-src,option-src,link-2,add-link', seen]);
  });

  await check('what has the focus shows it', async () => {
    const {page, run} = await desk.build('ui=en');
    await page.bringToFront();
    const bare = [];
    for (let tab = 0; tab < 30; tab++) {
      await page.keyboard.press('Tab');
      const seen = await run(() => {
        const {activeElement: element} = document;
        const drawn = element.matches('[type=radio]') ? element.nextElementSibling : element;
        return element.localName === 'iframe' || parseFloat(getComputedStyle(drawn).outlineWidth) >= 2
          ? ''
          : element.outerHTML;
      });
      if (seen) bare.push(seen.slice(0, 120));
    }
    return bare;
  });
}
