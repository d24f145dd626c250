import {str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import type {Language} from '../../controllers/language-controller.js';
import {markAndName, outLink} from '../../templates/out-link.js';
import type {Link} from './links.js';

/** A real link to a network: its name is seen where there is room, and says to assistive technology that it opens a tab. */
export function shareLink(link: Link, {msg}: Language, open: (event: Event) => void): TemplateResult {
  const {mark, address, touch} = link;
  const name =
    mark === 'email' ? msg('Email', {id: 'share-email', desc: 'Link that sends a story by e-mail'}) : link.name;
  const label = address.startsWith('http')
    ? msg(str`Share on ${name} (opens in a new tab)`, {
        id: 'share-on-tab',
        desc: 'Name of a link for screen readers; in it stands the name of a network such as Telegram',
      })
    : name;
  return outLink({address, label, kind: touch && 'touch', open}, markAndName(mark, name));
}
