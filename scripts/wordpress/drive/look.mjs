// Run in a page: what a reader has before them in a widget.

export function lookAtStories(selector) {
  const widget = document.querySelector(selector);
  const root = widget.shadowRoot;
  const words = (within, part) => within.querySelector(part)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return {
    state: widget.state,
    isStale: widget.matches(':state(stale)'),
    stories: [...root.querySelectorAll('article')].map((story) => {
      const image = story.querySelector('img');
      return {
        headline: words(story, '[part~=headline]'),
        link: story.querySelector('[part~=headline-link]')?.href,
        date: story.querySelector('time')?.dateTime,
        author: words(story, '[part~=meta] [dir]'),
        section: words(story, '[part~=section-label]'),
        summary: words(story, '[part~=summary]'),
        views: story.querySelector('[part~=meta] [title]:not(time)')?.title,
        language: story.querySelector('[part~=headline]').closest('[lang]').lang,
        image: image && {src: image.src, alt: image.alt, srcset: image.srcset.split(', ').sort()},
      };
    }),
    note: words(root, '[part~=note] p'),
    button: words(root, '[part~=button]'),
    newButton: words(root, '[part~=new-button]'),
    stale: words(root, '[part~=stale]'),
    credit: words(root, '[part~=credit]'),
    creditLink: root.querySelector('[part~=credit-link]')?.href,
    said: words(root, '.unseen[role=status]'),
    focus: root.activeElement?.textContent.trim(),
  };
}

export function lookAtArticle(selector) {
  const widget = document.querySelector(selector);
  const root = widget.shadowRoot;
  const all = (part) => [...root.querySelectorAll(part)];
  const words = (part) => all(part)[0]?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  // What is offered to be played stands in the text as an address of its own.
  const body = root.querySelector('[part~=body]')?.cloneNode(true);
  for (const offer of body?.querySelectorAll('.offer') ?? []) offer.remove();
  for (const link of body?.querySelectorAll('.elsewhere') ?? []) link.replaceWith(link.href);
  return {
    state: widget.state,
    headline: words('[part~=headline]'),
    dates: all('header time').map(({dateTime}) => dateTime),
    author: words('[part~=meta] bdi'),
    authorLink: root.querySelector('[part~=author-link]')?.href,
    section: words('[part~=section-label]'),
    tags: all('[part~=tags] bdi').map(({textContent}) => textContent),
    text: body?.textContent.replace(/\s+/g, ' ').trim(),
    elements: all('[part~=body] *').map(({localName}) => localName),
    handlers: all('*').flatMap(({attributes}) =>
      [...attributes]
        .filter(({name, value}) => /^on|^style$/.test(name) || value.startsWith('javascript:'))
        .map(({name}) => name),
    ),
    pictures: all('img').map(({src, alt}) => ({src, alt})),
    leadImage: root.querySelector('[part~=lead-image] img')?.src,
    caption: words('[part~=lead-image] figcaption'),
    whole: root.querySelector('[part~=whole] a')?.href,
    creditLink: root.querySelector('[part~=credit-link]')?.href,
    note: words('[part~=note] p'),
    button: words('[part~=button]'),
    stale: words('[part~=stale]'),
  };
}
