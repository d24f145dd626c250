import type {Language} from '../../controllers/language-controller.js';

/**
 * Lets tables that are wider than the text scroll on their own: a stop for the keyboard only while there is something to scroll to.
 *
 * @csspart table - What scrolls a wide table.
 */
export function scrollTables(content: DocumentFragment, {msg}: Language): void {
  const name = msg('Table', {id: 'table', desc: 'Name of a wide table in an article, which is scrolled sideways'});
  const sizes = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      const wide = target.scrollWidth > target.clientWidth;
      target.role = wide ? 'region' : null;
      target.ariaLabel = wide ? target.querySelector('caption')?.textContent.trim() || name : null;
      if (wide) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const region = Object.assign(document.createElement('div'), {className: 'table', part: 'table'});
    table.replaceWith(region);
    region.append(table);
    sizes.observe(region);
  }
}
