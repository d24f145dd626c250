import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transform} from 'lightningcss';
import {contrast, mix, over} from '../../scripts/tokens/colour.mjs';
import {brandCss} from '../../scripts/tokens/formats.mjs';
import {problemsOf} from '../../scripts/tokens/problems.mjs';
import {readBrands} from '../../scripts/tokens/read.mjs';

/** The public contract. */
const PUBLIC = 'font font-headline accent radius gap text-scale surface text muted line focus'.split(' ');
const DIST = new URL('../../dist/', import.meta.url);
const read = (path) => readFileSync(new URL(path, DIST), 'utf8');
const brands = await readBrands();

describe('the tokens', () => {
  it('are eleven in every brand, complete, documented and strong enough', () => {
    for (const {light} of brands)
      assert.deepEqual(
        light.filter(({path: [group]}) => group === 'news').map(({path}) => path[1]),
        PUBLIC,
      );
    assert.deepEqual([...problemsOf(brands)], []);
  });

  const [standard, other] = brands;
  const changed = (brand, name, change) => ({
    ...brand,
    light: brand.light.flatMap((token) => (token.name === name ? change(token) : token)),
  });

  it('are refused where a brand lacks one', () => {
    const lacking = changed(other, '--news-gap', () => []);
    assert.deepEqual([...problemsOf([standard, lacking])], [`${other.name} has no --news-gap of type number.`]);
  });

  it('are refused where one is too faint, with the ground that it is lost on', () => {
    const faint = changed(other, '--news-muted', (token) => ({...token, ofText: 0.5}));
    const problems = [...problemsOf([standard, faint])];
    assert.ok(problems.length > 0);
    for (const problem of problems)
      assert.match(problem, new RegExp(`^${other.name}, .+: muted has [1-4]\\.\\d\\d of 4\\.5\\.$`));
  });

  it('are refused where a docs block says another default', () => {
    const wider = changed(standard, '--news-gap', (token) => ({...token, css: '1em'}));
    const dark = standard.dark.map((token) => (token.name === '--news-gap' ? {...token, css: '1em'} : token));
    assert.deepEqual([...problemsOf([{...wider, dark}])], ['A docs block says --news-gap=0.5em; it is 1em.']);
  });
});

describe('the colours of tokens', () => {
  it('are mixed as CSS mixes them', () => {
    const mixed = (one, share, two) => {
      const code = Buffer.from(`a{color:color-mix(in oklab,${one} ${100 * share}%,${two})}`);
      const css = transform({filename: 'a.css', code, targets: {chrome: 80 << 16}}).code.toString();
      return /#[\da-f]{6}/.exec(css)[0];
    };
    for (const [one, two] of [
      ['#e0484f', '#16181c'],
      ['#e0484f', '#eceef1'],
      ['#3d8bd9', '#ffffff'],
      ['#4a9a5b', '#1f241c'],
    ])
      assert.equal(mix(one, 0.7, two), mixed(one, 0.7, two));
  });

  it('have the contrast that WCAG defines', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(over('#000000', 0.5, '#ffffff'), '#808080');
  });
});

describe('the files of brands', () => {
  it('set every token, and are CSS', () => {
    for (const {name} of brands) {
      const css = read(`brands/${name}.css`);
      assert.deepEqual(
        [...css.matchAll(/^ {2}--news-([\w-]+):/gm)].map(([, token]) => token),
        PUBLIC,
      );
      transform({filename: `${name}.css`, code: Buffer.from(css), errorRecovery: false});
    }
  });

  it('say light and dark where they differ', () => {
    assert.match(brandCss(brands[0]), /--news-surface: light-dark\(#fff, #16181c\);/);
  });
});

describe('the files for design tools', () => {
  const VALID = {
    color: ({colorSpace, components, alpha = 1, hex}) =>
      colorSpace === 'srgb' && components.length === 3 && alpha > 0 && alpha <= 1 && /^#[\da-f]{6}$/.test(hex),
    dimension: ({value, unit}) => Number.isFinite(value) && ['px', 'rem'].includes(unit),
    fontFamily: (value) => Array.isArray(value) && value.every((family) => typeof family === 'string'),
    number: Number.isFinite,
  };

  it('are in the format of 2025.10, one for each brand and mode', () => {
    const files = readdirSync(new URL('tokens/', DIST)).filter((name) => name.endsWith('.tokens.json'));
    assert.equal(files.length, 2 * brands.length);
    for (const file of files) {
      const {news, derived} = JSON.parse(read(`tokens/${file}`));
      assert.deepEqual(Object.keys(news), PUBLIC);
      for (const {$type, $value, $description} of Object.values({...news, ...derived})) {
        assert.ok(VALID[$type]($value), `${file}: ${JSON.stringify($value)}`);
        assert.ok($description);
      }
    }
  });

  it('give Tokens Studio a set for each theme', () => {
    const {$themes, $metadata, ...sets} = JSON.parse(read('tokens/tokens.json'));
    assert.deepEqual(Object.keys(sets), $metadata.tokenSetOrder);
    assert.deepEqual(
      $themes.flatMap(({selectedTokenSets}) => Object.keys(selectedTokenSets)),
      $metadata.tokenSetOrder,
    );
    assert.equal(sets['default/dark'].news.muted.$value, '#eceef1bd');
    assert.equal(sets['harbour/light'].news.gap.$value, '12px');
  });
});
