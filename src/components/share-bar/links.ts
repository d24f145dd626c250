import {NETWORKS, type Network, type NetworkId} from '../../data/networks.js';
import {fillAddress, isShareTemplate} from '../../data/share-address.js';
import {tokens} from '../../internal/attributes.js';
import {safeLink} from '../../internal/safe-url.js';
import type {IconName} from '../../templates/icon.js';
import {ICONS} from '../../templates/icons.js';

/** A link of the bar; one without a mark shows its name. */
export interface Link extends Network {
  readonly id: string;
  readonly mark?: (NetworkId & IconName) | undefined;
}

export interface SharedStory {
  url: string;
  headline: string;
}

const IDS = Object.keys(NETWORKS) as NetworkId[];

const isDrawn = (id: NetworkId): id is NetworkId & IconName => id in ICONS;

/** The networks that are named, in that order, with the story put into their addresses. */
export function networkLinks(names: string, story: SharedStory): Link[] {
  return [...tokens('networks', names, IDS)].map((id) => {
    const network: Network = NETWORKS[id];
    return {...network, id, mark: isDrawn(id) ? id : undefined, address: fillAddress(network.address, story)};
  });
}

/** Networks of the page's own: its links with a place for the story's address. */
export function ownLinks(host: Element, story: SharedStory): Link[] {
  return [...host.querySelectorAll('a')].flatMap((anchor) => {
    const template = anchor.getAttribute('href') ?? '';
    const name = anchor.textContent.trim();
    const address = isShareTemplate(template) && safeLink(fillAddress(template, story), document.baseURI);
    return address && name ? [{id: name, name, address}] : [];
  });
}

/** What the device's own sheet gets. */
export const sheetData = ({url, headline}: SharedStory): ShareData => ({title: headline, url});

/** DOM types have the sheet everywhere; some browsers have it nowhere. */
export const canShare = (story: SharedStory): boolean | undefined =>
  (navigator as Partial<Navigator>).canShare?.(sheetData(story));
