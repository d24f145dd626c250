import {hydrate, mount, unmount} from 'svelte';
import {views} from './views.js';

let app;

window.show = (target, name) => {
  app = mount(views[name], {target});
};
window.hydrate = (target, name) => {
  app = hydrate(views[name], {target});
};
window.leave = () => {
  void unmount(app);
  app = undefined;
};
