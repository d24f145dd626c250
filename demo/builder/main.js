import {render} from 'lit';
import elements from 'virtual:elements';
import product from 'virtual:product';
import {copyText} from './clipboard.js';
import {FeedChecker} from './feed-checker.js';
import {languageOf, textsIn} from './texts.js';
import {decode, encode} from './state.js';
import {seeded} from './seed.js';
import {Preview} from './preview-frame.js';
import {page} from './view/page.js';

/** The preview of whoever names no width is as wide as what they look at. */
const NARROW_PX = 640;

const {base, feed} = document.documentElement.dataset;
const absolute = (address) => new URL(address, document.baseURI).href;
const preview = new Preview();
const checker = new FeedChecker((found) => {
  if (found.is === 'found') fillFallback(found);
  update();
});
let state = opened();
/** The field that the last entry of the history is about: typing on in it makes no further entry. */
let lastField;
let said = '';

function read(ui) {
  const given = decode(location.search, elements, ui);
  const isGiven = new URLSearchParams(location.search).has('width');
  return isGiven || innerWidth >= NARROW_PX ? given : {...given, width: 'phone'};
}

/** What the address says; with `new` in it, what its widget is nothing without comes from the widget's sample. */
function opened() {
  const given = read(languageOf(navigator.languages));
  if (!new URLSearchParams(location.search).has('new')) return given;
  const made = {...given, ...seeded(given, elements[given.widget], elements)};
  history.replaceState(null, '', `?${encode(made)}`);
  return made;
}

/** @param field - Where text is typed; a choice has none. */
function change(changes, field) {
  state = {...state, ...changes};
  const address = `?${encode(state)}`;
  if (field && field === lastField) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  lastField = field;
  said = '';
  update();
}

function update() {
  checker.follow(state, elements);
  if (!checker.isWaiting) preview.show(state, elements);
  draw();
}

/** What readers without the script get is filled in where it is known and nobody has written another. */
function fillFallback({home, title}) {
  if (state.links.length || !home) return;
  state = {...state, links: [{href: home, text: title ?? ''}]};
  history.replaceState(null, '', `?${encode(state)}`);
}

async function copy(text, id) {
  said = '';
  draw();
  said = (await copyText(text)) ? id : 'copy-failed';
  draw();
}

function draw() {
  const {ui} = state;
  const {t, help, title, value} = textsIn(ui);
  document.documentElement.lang = ui;
  document.title = `${t('builder')} – news-elements`;
  const at = {base: state.from || absolute(base), feed: absolute(feed)};
  const view = {t, help, title, value, elements, checked: checker.found, said, preview, ...at};
  const actions = {
    change,
    copy,
    /** A button that is gone leaves the focus to what is about the same. */
    focus: (id) => document.getElementById(id)?.focus(),
    choose: (widget) => change(seeded(state, elements[widget], elements)),
    set: (name, text, field) => {
      const others = Object.entries(state.options).filter(([other]) => other !== name);
      change({options: Object.fromEntries(text ? [...others, [name, text]] : others)}, field && name);
    },
    check: () => checker.again(state, elements),
  };
  render(page(state, {...view, product: {...product, base: at.base.replace(/\/?$/, '/')}}, actions), document.body);
}

addEventListener('popstate', () => {
  lastField = undefined;
  state = read(state.ui);
  update();
});
preview.onready = update;
checker.follow(state, elements, 0);
update();
