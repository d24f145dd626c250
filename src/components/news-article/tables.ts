/**
 * Puts tables where they can scroll on their own.
 *
 * @csspart table - What scrolls a wide table.
 */
export function scrollTables(content: DocumentFragment): void {
  for (const table of content.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const region = Object.assign(document.createElement('div'), {className: 'table', part: 'table'});
    table.replaceWith(region);
    region.append(table);
  }
}

/**
 * Makes a table a stop for the keyboard while it is wider than the text, and only then.
 * @param name - Of a table without a caption.
 * @returns what ends it.
 */
export function watchTables(root: ParentNode, name: string): () => void {
  const sizes = new ResizeObserver((entries) => {
    for (const {target} of entries) {
      const wide = target.scrollWidth > target.clientWidth;
      target.role = wide ? 'region' : null;
      target.ariaLabel = wide ? target.querySelector('caption')?.textContent.trim() || name : null;
      if (wide) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of root.querySelectorAll('.table')) sizes.observe(table);
  return () => sizes.disconnect();
}
