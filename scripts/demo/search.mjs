import {escapeXml as x, storyAddress} from './stories.mjs';

const MAX_SUGGESTIONS = 8;

/** Stories with all of these words, newest first; a word counts in headline, summary and text alike, as in WordPress. */
export function findStories(stories, words = '') {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return stories.filter((story) => {
    const text = `${story.headline} ${story.summary} ${textOf(story)}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

const textOf = ({body, longText}) => longText?.replace(/<[^>]*>/g, '') ?? body;

/** OpenSearch suggestions: what was asked, then headlines, summaries and addresses in step. */
export function suggestions(edition, {query, ...at}) {
  const words = query.get('q') ?? '';
  const found = words.trim() ? findStories(edition.stories, words).slice(0, MAX_SUGGESTIONS) : [];
  const body = [
    words,
    found.map(({headline}) => headline),
    found.map(({summary}) => summary),
    found.map((story) => storyAddress(story, at)),
  ];
  return {type: 'application/x-suggestions+json; charset=utf-8', body: JSON.stringify(body)};
}

/** What stands in the page of results: the form again, so that it works without a script, and the stories. */
export function results(edition, {query, ...at}) {
  const words = (query.get('q') ?? '').trim();
  const found = words ? findStories(edition.stories, words) : [];
  const items = found.map(
    (story) => `<li><span class="section">${x(story.section.name)}</span>
<a href="${x(storyAddress(story, at))}">${x(story.headline)}</a>
<p>${x(story.summary)}</p></li>`,
  );
  const {search} = edition;
  return `<form role="search" action="search">
<label for="q">${x(search.label)}</label>
<input id="q" name="q" type="search" value="${x(words)}" enterkeyhint="search">
<button>${x(search.button)}</button>
</form>
${words && !found.length ? `<p>${x(search.none)}</p>` : `<ul>${items.join('\n')}</ul>`}`;
}
