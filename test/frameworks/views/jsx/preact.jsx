import 'preact/debug';
import {hydrate, render} from 'preact';
import {views} from './views.jsx';

let filled;

window.show = (place, name) => {
  const View = views[name];
  filled = place;
  render(<View />, place);
};
window.hydrate = (place, name) => {
  const View = views[name];
  filled = place;
  hydrate(<View />, place);
};
window.leave = () => {
  render(null, filled);
  filled = undefined;
};
