import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/format-date/format-date.js';
import '@awesome.me/webawesome/dist/components/relative-time/relative-time.js';
import theme from '@awesome.me/webawesome/dist/styles/themes/default.css?inline';
import {defineKit} from './shared/kit.js';

defineKit({prefix: 'wa', themes: [theme], media: 'media', attributes: {appearance: 'plain', withMedia: true}});
