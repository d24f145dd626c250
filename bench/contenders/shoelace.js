import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/format-date/format-date.js';
import '@shoelace-style/shoelace/dist/components/relative-time/relative-time.js';
import theme from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import {defineKit} from './shared/kit.js';

defineKit({prefix: 'sl', themes: [theme], media: 'image'});
