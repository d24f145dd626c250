import 'news-elements/preact';
import type {Article, NewsList} from 'news-elements/classes';
import {useEffect, useRef} from 'preact/hooks';

export function Stories({articles}: {articles: Article[]}) {
  const list = useRef<NewsList>(null);
  useEffect(() => {
    list.current!.articles = articles;
  }, [articles]);
  return <news-list ref={list} heading="Latest"></news-list>;
}
