import {renderToString} from 'preact-render-to-string';
import {views} from './views.jsx';

export function render(name) {
  const View = views[name];
  return renderToString(<View />);
}
