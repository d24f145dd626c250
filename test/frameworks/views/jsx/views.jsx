// The views in JSX: React's, and Preact's with other hooks.
import {useEffect, useRef, useState} from 'hooks';
import {articles, FEED} from '../stories.js';

const Plain = () => <theme-toggle></theme-toggle>;

function Section() {
  const [count, setCount] = useState(1);
  const [isShown, setShown] = useState(true);
  return (
    <>
      <button id="count" onClick={() => setCount(count + 1)}></button>
      <button id="toggle" onClick={() => setShown(!isShown)}></button>
      {isShown ? (
        <news-list heading="Region" description="From the valleys" articles={articles}>
          <a href="/region/">Region {count}</a>
        </news-list>
      ) : (
        <p id="dummy">Dummy view</p>
      )}
    </>
  );
}

function Data() {
  const [isFull, setFull] = useState(true);
  return (
    <>
      <button id="empty" onClick={() => setFull(false)}></button>
      <news-list id="data" numbered={true} count={1} heading="Region" articles={articles}></news-list>
      <news-card article={articles[1]} headingLevel={4}></news-card>
      <news-list
        id="changed"
        src={FEED}
        numbered={isFull}
        count={isFull ? 1 : undefined}
        heading={isFull ? 'Region' : undefined}
        headingLevel={isFull ? 4 : undefined}
        layout={isFull ? 'grid' : undefined}
        hide={isFull ? 'date' : undefined}
      ></news-list>
    </>
  );
}

function Events() {
  const [heard, setHeard] = useState({});
  const list = useRef(null);
  const hear = (event) => setHeard((last) => ({...last, [event.type]: (last[event.type] ?? 0) + 1}));
  useEffect(() => {
    const {current} = list;
    const hearOnce = () => setHeard((last) => ({...last, imperative: (last.imperative ?? 0) + 1}));
    current.addEventListener('news-open', hearOnce);
    return () => current.removeEventListener('news-open', hearOnce);
  }, []);
  return (
    <>
      <output>{JSON.stringify(heard)}</output>
      <news-list
        ref={list}
        articles={articles}
        onnews-open={(event) => (event.preventDefault(), hear(event))}
        onlowercaseevent={hear}
        oncamelEvent={hear}
        onCAPSevent={hear}
        onPascalEvent={hear}
      ></news-list>
    </>
  );
}

function Live() {
  const [time, setTime] = useState(0);
  const [loads, setLoads] = useState(0);
  return (
    <>
      <button id="again" onClick={() => setTime(time + 1)}></button>
      <output>{JSON.stringify({time, loads})}</output>
      <news-list
        src={FEED}
        heading="Region"
        heading-level={3}
        count={2}
        lead
        onnews-load={() => setLoads((last) => last + 1)}
      >
        <a href="/region/">Region</a>
      </news-list>
    </>
  );
}

/** Neither of the two sets properties when it takes over what a server has rendered: an effect does. */
function Handed() {
  const list = useRef(null);
  useEffect(() => {
    list.current.articles = articles;
  }, []);
  return (
    <news-list ref={list} heading="Region" description="From the valleys">
      <a href="/region/">Region</a>
    </news-list>
  );
}

export const views = {Plain, Section, Data, Events, Live, Handed};
