import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/components/news-list/news-list.js';
import {headlines, settled, show, until, useNet, warnings} from '../support/elements.js';

const JSON_FEED = {version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{id: 1, title: 'Նոր լուր'}]};
let ids = 0;

const script = (data: unknown, id: string): string =>
  `<script type="application/json" id="${id}">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

/** A list beside the stories that it shows. */
async function beside(data: unknown, attributes = ''): Promise<NewsList> {
  const id = `inline-${(ids += 1)}`;
  const list = show(`<div>${script(data, id)}<news-list src="#${id}" ${attributes}></news-list></div>`).querySelector(
    'news-list',
  )!;
  await until(() => !['idle', 'loading'].includes(list.state));
  await settled(list);
  return list;
}

describe('stories that stand in the page', () => {
  const net = useNet();
  afterEach(() => expect(net.calls).to.deep.equal([]));

  for (const [name, data] of Object.entries({
    'JSON Feed': JSON_FEED,
    'WordPress JSON': [{id: 1, title: {rendered: 'Նոր լուր'}}],
    'JSON-LD': {'@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Նոր լուր'},
    'articles as scripts give them': [{id: '1', headline: 'Նոր լուր'}],
  })) {
    it(`are read from ${name}, without a request`, async () =>
      expect(headlines(await beside(data))).to.deep.equal(['Նոր լուր']));
  }

  it('may be none', async () => expect((await beside([])).state).to.equal('empty'));

  it('stand on the address of the page', async () => {
    const list = await beside([{headline: 'h', url: 'stories/1'}]);
    expect(list.feed?.articles[0]?.url).to.equal(new URL('stories/1', document.baseURI).href);
  });

  it('are chosen by the page, whatever the format', async () => {
    const posts = ['red', 'blue'].map((title, id) => ({id, title: {rendered: title}}));
    expect(headlines(await beside(posts, 'format="wordpress" query="blue" section=""'))).to.deep.equal(['blue']);
  });

  it('are all that there is', async () => {
    const list = await beside({...JSON_FEED, next_url: 'https://feeds.test/2'}, 'more="button"');
    expect(list.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('are read again by reload()', async () => {
    const list = await beside(JSON_FEED);
    list.previousElementSibling!.textContent = JSON.stringify({...JSON_FEED, items: [{id: 2, title: 'Another'}]});
    await net.advance(1);
    await list.reload();
    expect(headlines(list)).to.deep.equal(['Another']);
  });

  it('are looked for in the element’s own root first', async () => {
    show(script([{headline: 'In the document'}], 'shared'));
    const host = show('<div></div>');
    host.attachShadow({mode: 'open'}).innerHTML =
      `${script([{headline: 'In the root'}], 'shared')}<news-list src="#shared"></news-list>`;
    const outer = show<NewsList>('<news-list src="#shared"></news-list>');
    const inner = host.shadowRoot!.querySelector('news-list')!;
    await until(() => [inner, outer].every(({state}) => state === 'ready'));
    await settled(inner, outer);
    expect([headlines(inner), headlines(outer)]).to.deep.equal([['In the root'], ['In the document']]);
  });

  it('that are missing are told of, with what to add', async () => {
    let list!: NewsList;
    const [said] = await warnings(async () => {
      list = show<NewsList>('<news-list src="#nowhere"></news-list>');
      await until(() => list.state === 'error');
    });
    expect(said).to.contain('Put <script type="application/json" id="nowhere"> into the page.');
    document.body.insertAdjacentHTML('beforeend', script([{headline: 'Now here'}], 'nowhere'));
    await list.reload();
    expect(headlines(list)).to.deep.equal(['Now here']);
    document.getElementById('nowhere')!.remove();
  });

  it('that are damaged are told of by their address', async () => {
    const [said] = await warnings(() => beside('{"version": '));
    expect(said).to.contain(`#inline-${ids} is not a feed`);
  });
});
