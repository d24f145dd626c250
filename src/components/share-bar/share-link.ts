import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../../controllers/language-controller.js';
import {icon} from '../../templates/icon.js';
import type {Link} from './links.js';

/** A real link to a network: its name is seen where there is room, and says to assistive technology that it opens a tab. */
export function shareLink(link: Link, {msg}: Language, open: (event: Event) => void): TemplateResult {
  const {mark, address, touch} = link;
  const isTab = address.startsWith('http');
  const name =
    mark === 'email' ? msg('Email', {id: 'share-email', desc: 'Link that sends a story by e-mail'}) : link.name;
  const label = isTab
    ? msg(str`Share on ${name} (opens in a new tab)`, {
        id: 'share-on-tab',
        desc: 'Name of a link for screen readers; in it stands the name of a network such as Telegram',
      })
    : name;
  return html`<li>
    <a
      part="link"
      class=${touch ? 'touch' : ''}
      href=${address}
      target=${isTab ? '_blank' : nothing}
      rel="noopener nofollow"
      aria-label=${label}
      title=${label}
      @click=${open}
      >${mark ? icon(mark, mark === 'email' ? 'sign' : 'mark') : nothing}<span class=${mark ? 'name' : ''}
        >${name}</span
      ></a
    >
  </li>`;
}
