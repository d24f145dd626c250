import {renderToString} from 'react-dom/server';
import {views} from './views.jsx';

export function render(name) {
  const View = views[name];
  return renderToString(<View />);
}
