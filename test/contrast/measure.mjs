// Contrast as it is drawn: a picture of all elements, three pixels for each of CSS's across and down, in which the colour
// of a letter's stem or of a line is found by counting. Antialiased edges are of many colours, each of few pixels.
import {setTimeout as wait} from 'node:timers/promises';
import {startOrigins} from '../embed/support/origins.mjs';
import {launch, visit} from '../embed/support/browsers.mjs';
import {brandCss} from '../../scripts/tokens/formats.mjs';
import {GROUNDS} from '../../scripts/tokens/grounds.mjs';
import {look, locate} from './pixels.mjs';
import {leastOf, ROLES} from './roles.mjs';
import {fill, fillings, hurry, publishSheet} from './sheet.mjs';

const SCALE = 3;
const VIEW = {width: 2280, height: 1280, deviceScaleFactor: SCALE};

/** What `ROLES` says of each role, with `{brand, ground, least, ratio, drawn, on}` of each ground and brand. */
export async function measure(brands) {
  const origins = await startOrigins();
  const browser = await launch('Chromium');
  try {
    const visitor = await visit(browser, publishSheet(origins), {before: hurry});
    await visitor.page.setViewport(VIEW);
    await visitor.page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await visitor.until(isDefined, 'share-bar');
    await visitor.run(fill, fillings);
    await visitor.until(isThere, ROLES);
    await showFocus(visitor.page);
    const results = [];
    for (const brand of brands) {
      for (const ground of GROUNDS) {
        await visitor.run(dress, brandCss(brand), ground);
        const picture = await visitor.page.screenshot({encoding: 'base64', optimizeForSpeed: true});
        const places = await visitor.run(locate, ROLES);
        const seen = await visitor.run(look, picture, places, SCALE);
        ROLES.forEach((role, at) =>
          results.push({
            brand: brand.name,
            ground: ground.name,
            ...role,
            least: leastOf(role, brand, ground),
            ...seen[at],
          }),
        );
      }
    }
    return results;
  } finally {
    await browser.close();
    origins.close();
  }
}

const isDefined = (tag) => Boolean(customElements.get(tag));
const isThere = (roles) =>
  roles.every(({element, at}) => document.getElementById(element).shadowRoot?.querySelector(at));

/** Brand, page and ground, as an author would set them. */
function dress(css, {ground, text, scheme = 'normal', widget}) {
  document.getElementById('brand').textContent = css;
  Object.assign(document.body.style, {background: ground, color: text});
  document.documentElement.style.colorScheme = scheme;
  for (const element of document.querySelectorAll('body [id]')) {
    for (const name of ['surface', 'theme']) element.removeAttribute(name);
    if (widget) element.setAttribute(...widget);
  }
}

/** All controls at once look as if each had the focus. */
async function showFocus(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  await devtools.send('DOM.getDocument');
  for (const {element, at} of ROLES.filter(({kind}) => kind === 'ring')) {
    const {result} = await devtools.send('Runtime.evaluate', {
      expression: `document.getElementById('${element}').shadowRoot.querySelector('${at}')`,
    });
    const {nodeId} = await devtools.send('DOM.requestNode', {objectId: result.objectId});
    await devtools.send('CSS.forcePseudoState', {nodeId, forcedPseudoClasses: ['focus', 'focus-visible']});
  }
  await wait(50);
}
