/** What is shown from another house: only once the reader asks for it. */
export interface Embed {
  /** Of the house. */
  name: string;
  /** Where a reader finds it there. */
  url: string;
  /** What the house offers to be framed. */
  frame: string;
  isVideo: boolean;
}

const FACEBOOK = 'https://www.facebook.com/plugins/';

/** Houses by the addresses of their pages and frames. `$1` is the piece, or its whole address; `$<id>` its number. */
const HOUSES: [name: string, address: RegExp, page: string, frame: string, isVideo?: true][] = [
  [
    'YouTube',
    /^https:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/|v\/)|youtu\.be\/)([\w-]{11})(?![\w-]).*/,
    'https://www.youtube.com/watch?v=$1',
    'https://www.youtube-nocookie.com/embed/$1?autoplay=1',
    true,
  ],
  [
    'Vimeo',
    /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+).*/,
    'https://vimeo.com/$1',
    'https://player.vimeo.com/video/$1?dnt=1&autoplay=1',
    true,
  ],
  [
    'X',
    /^https:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w+\/status\/(?<id>\d+)).*/,
    'https://x.com/$1',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=$<id>',
  ],
  [
    'Instagram',
    /^https:\/\/(?:www\.)?instagram\.com\/(?:\w+\/)?((?:p|reel|tv)\/[\w-]+).*/,
    'https://www.instagram.com/$1/',
    'https://www.instagram.com/$1/embed/',
  ],
  [
    'Facebook',
    /^(https:\/\/(?:www\.|m\.)?facebook\.com\/(?:[\w.-]+\/videos\/|watch\/?\?|reel\/).+)/,
    '$1',
    `${FACEBOOK}video.php?href=$1`,
    true,
  ],
  [
    'Facebook',
    /^(https:\/\/(?:www\.|m\.)?facebook\.com\/(?:[\w.-]+\/posts\/|photo|permalink\.php|story\.php).+)/,
    '$1',
    `${FACEBOOK}post.php?href=$1`,
  ],
  ['Telegram', /^https:\/\/t\.me\/(?:s\/)?(\w+\/\d+).*/, 'https://t.me/$1', 'https://t.me/$1?embed=1'],
];

/** What an address leads to, where it is a video or a post that its house lets others show. */
export function embedOf(address: string): Embed | undefined {
  const secure = address.replace(/^http:/, 'https:');
  const url = (secure.startsWith(FACEBOOK) && new URL(secure).searchParams.get('href')) || secure;
  for (const [name, pattern, page, frame, isVideo = false] of HOUSES) {
    if (pattern.test(url)) {
      const framed = name === 'Facebook' ? frame.replace('$1', encodeURIComponent(url)) : url.replace(pattern, frame);
      return {name, url: url.replace(pattern, page), frame: framed, isVideo};
    }
  }
  return undefined;
}
