// Both run in the page that they look at.

/** For each role the box in which it is drawn, in CSS pixels. */
export function locate(roles) {
  const boxOf = ({left, top, bottom, width, height}) => ({left, top, bottom, width, height});
  return roles.map(({element, kind, at, drawnBy, width: limit = Infinity}) => {
    const found = document.getElementById(element).shadowRoot.querySelector(at);
    const box = boxOf(found.getBoundingClientRect());
    const style = getComputedStyle(found, drawnBy);
    if (kind === 'text' && found.localName !== 'input') {
      const range = document.createRange();
      range.selectNodeContents(found);
      return boxOf(range.getClientRects()[0]);
    }
    if (kind === 'border') return {left: box.left - 1, top: box.top + box.height / 2 - 3, width: 2, height: 6};
    if (kind === 'ring') {
      const {left, top, bottom, width} = drawnBy ? found.closest('.story').getBoundingClientRect() : box;
      const [offset, thickness] = [parseFloat(style.outlineOffset), parseFloat(style.outlineWidth)];
      // A piece of it that nothing else touches, and a pixel beyond: the upper side, but of the field, which stands under links.
      const start = found.localName === 'input' ? bottom + offset : top - offset - thickness - 1;
      return {left: left + width * 0.75 - 3, top: start, width: 6, height: thickness + 1};
    }
    // Within the border.
    return {left: box.left + 3, top: box.top + 3, width: Math.min(limit, box.width - 6), height: box.height - 6};
  });
}

/** For each place the colour of its ground and that which stands out from it most, of those that fill more than an edge. */
export async function look(picture, places, scale) {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const luminance = (colour) => {
    const [r, g, b] = [16, 8, 0].map((shift) => {
      const value = ((colour >> shift) & 255) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const hex = (colour) => `#${colour.toString(16).padStart(6, '0')}`;
  return places.map(({left, top, width, height}) => {
    const [x, y, w, h] = [left, top, width, height].map((value) => Math.round(value * scale));
    Object.assign(canvas, {width: w, height: h});
    context.drawImage(bitmap, -x, -y);
    const {data} = context.getImageData(0, 0, w, h);
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const full = [...counts].sort((a, b) => b[1] - a[1]);
    const ground = full[0][0];
    const drawn = full
      .filter(([, count]) => count >= 2 * scale)
      .map(([colour]) => colour)
      .sort((a, b) => ratio(b, ground) - ratio(a, ground))[0];
    return {ratio: ratio(drawn, ground), drawn: hex(drawn), on: hex(ground)};
  });
}
