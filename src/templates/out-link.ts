import {str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Language} from '../controllers/language-controller.js';
import {icon, type IconName} from './icon.js';
import {ICONS} from './icons.js';

interface OutLink {
  address: string;
  /** What it says to assistive technology, and to who points at it. */
  label: string;
  kind?: string | undefined;
  open?: (event: Event) => void;
}

/**
 * An item of a list: a link away from the page, which opens beside it.
 *
 * @csspart link - A link of the list.
 */
export const outLink = ({address, label, kind = '', open}: OutLink, content: unknown): TemplateResult =>
  html`<li>
    <a
      part="link"
      class=${kind}
      href=${address}
      target=${isTab(address) ? '_blank' : nothing}
      rel="noopener nofollow"
      aria-label=${label}
      title=${label}
      @click=${open}
      >${content}</a
    >
  </li>`;

/** Whether a link opens a tab, rather than a mail or an app. */
const isTab = (address: string): boolean => address.startsWith('http');

/** What such a link says of itself, where what is seen does not say how it opens. */
export const tabLabel = (name: string, address: string, {msg}: Language): string =>
  isTab(address)
    ? msg(str`${name}, opens in a new tab`, {
        id: 'opens-tab',
        desc: 'Name of a link for screen readers; it begins with where the link leads, such as Telegram',
      })
    : name;

/** Names a list of links to where the publisher is. */
export const followText = ({msg}: Language): string =>
  msg('Follow us', {id: 'follow', desc: 'Names a list of links to networks, for screen readers'});

const STROKED = ['email', 'instagram'];

/** The mark of a network, and its name, which is seen at once where there is no mark. */
export function markAndName(id: string | undefined, name: string): TemplateResult {
  const mark = id && id in ICONS ? (id as IconName) : undefined;
  return html`${mark ? icon(mark, STROKED.includes(mark) ? 'sign' : 'mark') : nothing}<span class=${mark ? 'name' : ''}
      >${name}</span
    >`;
}
