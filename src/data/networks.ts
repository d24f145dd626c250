/** Where readers share stories. */
export interface Network {
  /** As it writes itself. */
  readonly name: string;
  /** Its page for sharing, with `{url}` and `{headline}` in it, each to be encoded. */
  readonly address: string;
  /** An app that only telephones have. */
  readonly touch?: true;
}

/** Each address was last checked on the day beside it, against what is named there. */
export const NETWORKS = {
  // 2026-11-23, docs.x.com
  x: {name: 'X', address: 'https://x.com/intent/tweet?text={headline}&url={url}'},
  // 2026-11-23, in general use; its text comes from the page's own Open Graph tags
  facebook: {name: 'Facebook', address: 'https://www.facebook.com/sharer/sharer.php?u={url}'},
  // 2026-11-23, core.telegram.org/widgets/share
  telegram: {name: 'Telegram', address: 'https://t.me/share/url?url={url}&text={headline}'},
  // 2026-11-23, faq.whatsapp.com
  whatsapp: {name: 'WhatsApp', address: 'https://wa.me/?text={headline}%20{url}'},
  // 2026-11-23, dev.vk.com for url; title in general use
  vk: {name: 'VK', address: 'https://vk.com/share.php?url={url}&title={headline}'},
  // 2026-11-23, in general use
  ok: {name: 'OK', address: 'https://connect.ok.ru/offer?url={url}&title={headline}'},
  // 2026-11-23, in general use
  linkedin: {name: 'LinkedIn', address: 'https://www.linkedin.com/sharing/share-offsite/?url={url}'},
  // 2026-11-23, in general use
  reddit: {name: 'Reddit', address: 'https://www.reddit.com/submit?url={url}&title={headline}'},
  // 2026-11-23, docs.bsky.app
  bluesky: {name: 'Bluesky', address: 'https://bsky.app/intent/compose?text={headline}%20{url}'},
  // 2026-11-23, developers.facebook.com/docs/threads
  threads: {name: 'Threads', address: 'https://www.threads.com/intent/post?text={headline}&url={url}'},
  // 2026-11-23, github.com/mastodon/share: after the #, so that the text reaches no server
  mastodon: {name: 'Mastodon', address: 'https://share.joinmastodon.org/#text={headline}%20{url}'},
  // 2026-11-23, in general use
  viber: {name: 'Viber', address: 'viber://forward?text={headline}%20{url}', touch: true},
  // 2026-11-25, RFC 6068
  email: {name: 'Email', address: 'mailto:?subject={headline}&body={url}'},
  // 2026-11-23, in general use; the odd ?& is what both systems read
  sms: {name: 'SMS', address: 'sms:?&body={headline}%20{url}', touch: true},
} as const satisfies Record<string, Network>;

export type NetworkId = keyof typeof NETWORKS;
