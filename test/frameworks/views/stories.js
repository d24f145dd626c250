/** Stories as an application has them. */
export const articles = ['Bridge opens after four years', 'Snow closes the pass'].map((headline, index) => ({
  id: String(index + 1),
  headline,
  url: `https://paper.example/${index + 1}`,
  authors: [],
  tags: [],
  attachments: [],
  flags: [],
}));

export const FEED = 'https://paper.example/feed.json';
