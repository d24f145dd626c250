import {expect} from '@open-wc/testing';
import {scaleText} from '../../src/internal/text-scale.js';
import {render, show, warnings} from '../support/elements.js';

const scaleOf = (element: Element): string => getComputedStyle(element).getPropertyValue('--news-text-scale').trim();

describe('scaleText', () => {
  let undo: () => void = () => undefined;
  const scale = (control: Element, target?: string): void => {
    undo = scaleText(control, 1.5, target);
  };
  afterEach(() => undo());

  it('grows the nearest article alone, and takes that back', async () => {
    const near = await render('news-article');
    const control = document.createElement('b');
    near.parentElement!.append(control);
    const [far, card] = [await render('news-article'), await render('news-card')];
    scale(control);
    expect([scaleOf(near), scaleOf(far), scaleOf(card)]).to.deep.equal(['1.5', '', '']);
    undo();
    expect(scaleOf(near)).to.equal('');
  });

  it('grows all widgets where there is no article, but for the controls themselves', async () => {
    const [card, control] = [await render('news-card'), await render('text-size')];
    const page = show('<p>page</p>');
    scale(control);
    const later = await render('news-list');
    expect([card, later, control, page].map(scaleOf)).to.deep.equal(['1.5', '1.5', '', '']);
    undo();
    expect([card, later].map(scaleOf)).to.deep.equal(['', '']);
  });

  it('grows what a selector names, in the page and where the control stands', async () => {
    const article = await render('news-article');
    const page = show('<p class="story">a</p>');
    const root = show('<div></div>').attachShadow({mode: 'open'});
    root.innerHTML = '<p class="story">b</p><b></b>';
    scale(root.querySelector('b')!, '.story');
    expect([page, root.querySelector('p')!, article].map(scaleOf)).to.deep.equal(['1.5', '1.5', '']);
    undo();
    expect([page, root.querySelector('p')!].map(scaleOf)).to.deep.equal(['', '']);
  });

  it('says so where the target is no selector', async () => {
    const control = show('<b></b>');
    expect(await warnings(() => scale(control, 'p:['))).to.deep.equal(['[news-elements] target="p:[" is no selector.']);
    undo();
    expect(await warnings(() => scale(control, '.nobody'))).to.deep.equal([]);
  });
});
