import type {LitElement} from 'lit';

const LATER_MS = 100;

/**
 * Renders the host a little later where all its stories are so far from the view that they are not laid out: the paint that
 * the reader waits for comes first. Tells whether it does.
 */
export function updatesLate(host: LitElement): unknown {
  const headlines = [...host.renderRoot.querySelectorAll('.headline')];
  const isFar = headlines[0] && headlines.every((it) => !it.checkVisibility({contentVisibilityAuto: true}));
  return isFar && setTimeout(() => host.requestUpdate(), LATER_MS);
}
