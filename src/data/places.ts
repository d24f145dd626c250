import {first} from '../internal/first.js';
/** Networks and stores, each with its hosts; what stands before a host, as `m.` or `am.`, makes no difference. */
const HOSTS: Record<string, string> = {
  X: 'x.com twitter.com',
  Facebook: 'facebook.com fb.com',
  Instagram: 'instagram.com',
  YouTube: 'youtube.com youtu.be',
  Telegram: 't.me telegram.me',
  WhatsApp: 'whatsapp.com wa.me',
  VK: 'vk.com vk.ru',
  OK: 'ok.ru',
  LinkedIn: 'linkedin.com',
  Reddit: 'reddit.com',
  Viber: 'viber.com',
  Threads: 'threads.com threads.net',
  Bluesky: 'bsky.app',
  TikTok: 'tiktok.com',
  'App Store': 'apps.apple.com itunes.apple.com',
  'Google Play': 'play.google.com',
  RuStore: 'rustore.ru',
};

/** Where a link leads. */
export interface Place {
  /** `telegram`, `google-play`; of a place without a name, its host. */
  readonly id: string;
  /** As it writes itself. */
  readonly name?: string;
}

/** The network or store to which an address leads. */
export function placeOf({hostname, protocol}: Pick<URL, 'hostname' | 'protocol'>): Place {
  const host = hostname.replace(/^www\./, '');
  const name = first(Object.keys(HOSTS), (known) =>
    HOSTS[known]!.split(' ').some((end) => `.${host}`.endsWith(`.${end}`)),
  );
  return name ? {id: name.toLowerCase().replace(' ', '-'), name} : {id: host || protocol.slice(0, -1)};
}
