// What React's and Preact's compilers know of the elements; which of the two, the configuration says.
import type {NewsList, NewsOpenEvent} from 'news-elements/classes';

export const Page = ({list}: {list: {current: NewsList | null}}) => (
  <news-source src="/feed.json" name="The Paper" link-target="_blank" refresh={60}>
    <news-list
      ref={list}
      heading="Region"
      heading-level={3}
      layout="grid"
      lead
      numbered={false}
      count="7"
      hide="image date"
      articles={[]}
      class="wide"
      lang="hy"
      onnews-open={(event) => show(event.article.headline, event.currentTarget.state)}
    >
      <a href="/region/">Region</a>
    </news-list>
    {/* @ts-expect-error: no such layout */}
    <news-card layout="grid" />
    {/* @ts-expect-error: no such attribute */}
    <news-card heading="Region" />
    {/* @ts-expect-error: a text, which the property would take for true */}
    <news-list lead="false" />
    {/* @ts-expect-error: another event */}
    <share-bar onnews-share={(event: NewsOpenEvent) => event.article} />
  </news-source>
);

const show = (headline: string, state: string) => `${headline} ${state}`;
