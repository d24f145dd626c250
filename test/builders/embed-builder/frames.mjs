import {faults} from './desk.mjs';

/** What is copied for a site without scripts: alone in its fixed height, and with the script for the page around. */
export async function frames(desk, check) {
  const query = new URLSearchParams({
    widget: 'news-list',
    src: desk.feed,
    layout: 'headlines',
    count: 4,
    code: 'iframe',
    ui: 'en',
  });
  const builder = await desk.build(query);
  const [frame, host] = await builder.code();

  await check('a frame shows the widget where no script is allowed', async () => {
    const {page} = await desk.paste(`<p>Before</p>${frame}`);
    const inner = await widgetIn(page);
    await inner.waitForFunction(() => document.querySelector('news-list')?.state === 'ready', {timeout: 15_000});
    const [links, height] = await Promise.all([
      inner.evaluate(() => document.querySelector('base').target),
      page.evaluate(() => document.querySelector('iframe').offsetHeight),
    ]);
    return faults([links === '_blank', `links open in ${links}`], [height > 300, `the frame is ${height} px high`]);
  });

  for (const [order, body] of Object.entries({after: `${frame}${host}`, before: `${host}<p>Text</p>${frame}`}))
    await check(`a frame takes its widget's height with the script ${order} it`, async () => {
      const {page, until, said} = await desk.paste(body);
      const inner = await widgetIn(page);
      await inner.waitForFunction(() => document.querySelector('news-list')?.state === 'ready', {timeout: 15_000});
      const height = await inner.evaluate(() => document.body.offsetHeight);
      await until((wanted) => document.querySelector('iframe').style.height === `${wanted}px`, height);
      return faults([!said.length, said.join('\n')]);
    });

  await check('heights that come from elsewhere are not taken', async () => {
    const {page, until} = await desk.paste(`${frame}${host}`);
    await widgetIn(page);
    await until(() => document.querySelector('iframe').style.height);
    const heights = await page.evaluate(async () => {
      const widget = document.querySelector('iframe');
      const other = Object.assign(document.createElement('iframe'), {
        srcdoc: '<script>parent.postMessage({type:"news-elements:height",height:9},"*")</script>',
      });
      const seen = [];
      addEventListener('message', ({data}) => seen.push(data.height));
      document.body.append(other);
      postMessage({type: 'news-elements:height', height: 7}, '*');
      while (!(seen.includes(9) && seen.includes(7))) await new Promise((resolve) => setTimeout(resolve, 20));
      return [widget.style.height, other.style.height];
    });
    return faults([!heights.includes('9px') && !heights.includes('7px'), `heights are ${heights.join(', ')}`]);
  });

  await check('the page in the frame tells its height to nobody but the page that it stands on', async () => {
    const other = frame.replace('embed.html?', 'embed.html?host=https://other.example&amp;');
    const {page, run} = await desk.paste(
      `<script>heard = []; onmessage = ({data}) => heard.push(data)</script>${other}`,
    );
    const inner = await widgetIn(page);
    await inner.waitForFunction(() => document.querySelector('news-list')?.state === 'ready', {timeout: 15_000});
    await new Promise((resolve) => setTimeout(resolve, 300));
    const heard = await run(() => globalThis.heard.length);
    return faults([heard === 0, `${heard} messages came`]);
  });

  await check('the page shows nothing outside a frame, and nothing that it does not know inside', async () => {
    const [, src] = /src="([^"]+)"/.exec(frame);
    const alone = await desk.open(src.replaceAll('&amp;', '&'));
    await alone.until(() => document.body.textContent.includes('in the frame of another page'));
    const evil = `${desk.demo.script}/1.0.0/embed.html?widget=news-list&amp;preview=&amp;onclick=alert(1)&amp;style=color:red&amp;id=x&amp;link=javascript:alert(1)%20X`;
    const {page, said} = await desk.paste(
      `<iframe src="${evil}"></iframe><iframe src="${evil.replace('news-list', 'script')}"></iframe>`,
    );
    const inner = await widgetIn(page);
    await inner.waitForSelector('news-list', {timeout: 15_000});
    const made = await inner.evaluate(() => {
      const list = document.querySelector('news-list');
      return {names: list.getAttributeNames().join(), links: list.querySelectorAll('a').length};
    });
    return faults(
      [!(await alone.run(() => document.querySelector('news-list'))), 'a widget stands alone in a window'],
      [made.names === 'preview', `its attributes are ${made.names}`],
      [made.links === 0, 'there is a link that runs'],
      [!said.length, said.join('\n')],
    );
  });
}

async function widgetIn(page) {
  const isFrame = (frame) => frame.url().includes('/embed.html?');
  return page.frames().find(isFrame) ?? page.waitForFrame(isFrame, {timeout: 10_000});
}
