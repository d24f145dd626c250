const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;

/** The channels of any colour that CSS knows, over a ground. */
function channels(colours: readonly string[]): number[] {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(colours: readonly string[]): number {
  const [red = 0, green = 0, blue = 0] = channels(colours).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of WCAG 2 between a colour, translucent or not, and the opaque ground under it: 1 to 21. */
export function contrast(colour: string, ground: string): number {
  const [a, b] = [luminance([ground, colour]), luminance([ground])];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
