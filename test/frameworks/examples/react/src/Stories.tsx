import 'news-elements/react';
import type {Article, NewsList} from 'news-elements/classes';
import {useEffect, useRef} from 'react';

export function Stories({articles}: {articles: Article[]}) {
  const list = useRef<NewsList>(null);
  useEffect(() => {
    list.current!.articles = articles;
  }, [articles]);
  return <news-list ref={list} heading="Latest"></news-list>;
}
