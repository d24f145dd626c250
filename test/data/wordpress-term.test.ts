import {expect} from '@open-wc/testing';
import {findTerm} from '../../src/data/wordpress-term.js';
import {fakeNet, newAddress, status, type FakeNet} from './fake-net.js';

const json = (value: unknown): Response => new Response(JSON.stringify(value));
const newSite = (): string => `${newAddress()}/wp-json/wp/v2/posts`;

describe('findTerm', () => {
  let net: FakeNet;
  afterEach(() => net.restore());

  it('finds a category by its slug, in any case', async () => {
    net = fakeNet(() => json([{id: 12}]));
    expect(await findTerm(newSite(), 'auto', ' Culture')).to.deep.equal({taxonomy: 'categories', id: '12'});
    expect(net.calls.map(({address}) => new URL(address).search)).to.deep.equal(['?slug=culture&_fields=id']);
  });

  it('finds a tag where there is no such category', async () => {
    net = fakeNet(({address}) => json(address.includes('/tags') ? [{id: 3}] : []));
    expect(await findTerm(newSite(), 'auto', 'war')).to.deep.equal({taxonomy: 'tags', id: '3'});
  });

  it('gives nothing where there is neither', async () => {
    net = fakeNet(() => json([]));
    expect(await findTerm(newSite(), 'auto', 'war')).to.equal(undefined);
    expect(net.calls).to.have.length(2);
  });

  it('looks each slug up once', async () => {
    net = fakeNet(() => json([{id: 12}]));
    const site = newSite();
    await Promise.all([findTerm(site, 'auto', 'culture'), findTerm(site, 'auto', 'Culture')]);
    await findTerm(site, 'wordpress', 'culture');
    expect(net.calls).to.have.length(1);
  });

  it('asks nothing for a number, no section, or a feed', async () => {
    net = fakeNet(() => json([{id: 12}]));
    await findTerm(newSite(), 'auto', '7');
    await findTerm(newSite(), 'auto');
    await findTerm(newAddress(), 'auto', 'culture');
    await findTerm('https://a.test/posts.php', 'wordpress', 'culture');
    expect(net.calls).to.have.length(0);
  });

  it('tries anew after a failure', async () => {
    net = fakeNet(() => (net.calls.length === 1 ? status(403) : json([{id: 12}])));
    const site = newSite();
    const error: unknown = await findTerm(site, 'auto', 'culture').catch((e: unknown) => e);
    expect(error).to.have.property('code', 'http');
    expect(await findTerm(site, 'auto', 'culture')).to.have.property('id', '12');
  });
});
