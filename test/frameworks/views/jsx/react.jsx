import {StrictMode} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {views} from './views.jsx';

const modes = {usual: ({children}) => children, strict: StrictMode};
let root;

function content(name, mode) {
  const View = views[name];
  const Mode = modes[mode];
  return (
    <Mode>
      <View />
    </Mode>
  );
}

window.show = (place, name, mode) => {
  root = createRoot(place);
  root.render(content(name, mode));
};
window.hydrate = (place, name, mode) => {
  root = hydrateRoot(place, content(name, mode), {onRecoverableError: (error) => console.error(error.message)});
};
window.leave = () => {
  root.unmount();
  root = undefined;
};
