import type {Language} from '../../controllers/language-controller.js';

let watching: ResizeObserver | undefined;

/** A stop for the keyboard only while there is something to scroll to. */
function follow(entries: ResizeObserverEntry[]): void {
  for (const {target} of entries) {
    const wide = target.scrollWidth > target.clientWidth;
    for (const [name, value] of [
      ['role', 'region'],
      ['tabindex', '0'],
    ] as const)
      if (wide) target.setAttribute(name, value);
      else target.removeAttribute(name);
  }
}

/**
 * Lets tables that are wider than the text scroll on their own.
 *
 * @csspart table - What scrolls a wide table.
 */
export function scrollTables(content: DocumentFragment, {msg}: Language): void {
  watching ??= new ResizeObserver(follow);
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const region = Object.assign(document.createElement('div'), {
      className: 'table',
      part: 'table',
      ariaLabel:
        table.caption?.textContent.trim() ||
        msg('Table', {id: 'table', desc: 'Name of a wide table in an article, which is scrolled sideways'}),
    });
    table.replaceWith(region);
    region.append(table);
    watching.observe(region);
  }
}
