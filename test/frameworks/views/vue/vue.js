import {createApp, createSSRApp} from 'vue';
import {views} from './views.js';

let app;

window.show = (place, name) => {
  app = createApp(views[name]);
  app.mount(place);
};
window.hydrate = (place, name) => {
  app = createSSRApp(views[name]);
  app.mount(place);
};
window.leave = () => {
  app.unmount();
  app = undefined;
};
