/**
 * Adds a style sheet to a document or a shadow root. It is made by the window of the place: no other document's is taken there.
 * @returns nothing for a place that no window shows.
 */
export function addSheet(place: Document | ShadowRoot, css = ''): CSSStyleSheet | undefined {
  const view = (place.ownerDocument ?? place).defaultView;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  place.adoptedStyleSheets.push(sheet);
  return sheet;
}

export function removeSheet(place: Document | ShadowRoot, sheet: CSSStyleSheet | undefined): void {
  place.adoptedStyleSheets = place.adoptedStyleSheets.filter((other) => other !== sheet);
}
