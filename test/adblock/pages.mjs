// The pages that are looked at beside those of the demonstration.

/** What every list takes away, if it is at work: in the page's tree, and the same in a shadow tree, where no list reaches. */
export const CONTROLS = [
  {list: 'EasyList', markup: '<ins class="adsbygoogle" data-ad-client="ca-pub-0" data-ad-slot="0">Control</ins>'},
  {list: 'EasyList', markup: '<ad-slot>Control</ad-slot>'},
  {list: 'AdGuard social', markup: '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Control</a>'},
  {list: 'RuAdList', markup: '<div class="share-panel">Control</div>', isCollected: true},
];

/** What may not be asked for, if it is at work. */
export const REFUSED = [
  {list: 'EasyList', url: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js', type: 'script'},
  {list: 'EasyPrivacy', url: 'https://www.google-analytics.com/analytics.js', type: 'script'},
  {list: 'AdGuard social', url: 'https://s7.addthis.com/js/300/addthis_widget.js', type: 'script'},
  {list: 'AdGuard russian', url: 'https://an.yandex.ru/system/context.js', type: 'script'},
];

export const controlPage = () => `${CONTROLS.map(({markup}) => markup).join('')}
<div id="host"><template shadowrootmode="open">${CONTROLS.map(({markup}) => markup).join('')}</template></div>`;

/** As the element's documentation has it for one size. */
const PLACE = `<style>promo-slot:not(:defined) {display: flow-root}
promo-slot:not(:defined)::before {content: ''; float: inline-start; padding-block-end: calc(1.5em + 250px)}</style>`;

/** A page of one column with the tags of an advertisement, one slot in view and one below it. */
export const promoPage = (lang) => {
  const slot = `<promo-slot lang="${lang}" sizes="300x250"><template>
    <ins class="adsbygoogle" data-ad-client="ca-pub-0" data-ad-slot="0">Buy boats</ins>
    <script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script>
  </template></promo-slot>`;
  const text = (words) => `<p style="height: 500px">${words}</p>`;
  return `${PLACE}<h1>Page</h1>${slot}<p id="after-first">Text</p>${text('More')}${slot}<p id="after-second">Text</p>${text('End')}`;
};
