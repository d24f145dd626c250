/** Stories that are to be seen with other media: what tests and pictures emulate, and how it can be told that they do. */
export const MEDIA = {
  'forced-colors': {emulate: {forcedColors: 'active'}, reset: {forcedColors: 'none'}, query: '(forced-colors: active)'},
  print: {emulate: {media: 'print'}, reset: {media: 'screen'}, query: 'print'},
};

/**
 * Only a browser's driver can emulate media: under a test it is there as `emulateMedia`, elsewhere the story says how to.
 * @returns what undoes it.
 */
export async function emulate(tags) {
  const {emulateMedia} = globalThis;
  const media = MEDIA[tags.find((tag) => tag in MEDIA)];
  if (!media || !emulateMedia) return undefined;
  await emulateMedia(media.emulate);
  if (!matchMedia(media.query).matches) throw new Error(`The browser does not emulate ${media.query}.`);
  return () => emulateMedia(media.reset);
}
