import 'news-elements';
import 'news-elements/preact';
import type {NewsOpenEvent} from 'news-elements/classes';
import {useState} from 'preact/hooks';

export function App() {
  const [layout, setLayout] = useState<'list' | 'grid'>('list');
  const [opened, setOpened] = useState('');

  function open(event: NewsOpenEvent) {
    event.preventDefault();
    setOpened(event.article.headline);
  }

  return (
    <main>
      <h1>News in Preact</h1>
      <button onClick={() => setLayout(layout === 'list' ? 'grid' : 'list')}>List or grid</button>
      <p role="status">{opened}</p>
      <news-list src="https://paper.example/feed.json" heading="Latest" layout={layout} count={3} onnews-open={open}>
        <a href="https://paper.example/">Stories from The Paper</a>
      </news-list>
    </main>
  );
}
