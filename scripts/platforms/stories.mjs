/** Waits until a widget in a page or a frame has its stories, with the pixels of every image. */
export async function storiesOf(frame, selector) {
  await frame.waitForFunction(
    async (wanted) => {
      const found = document.querySelector(wanted);
      if (found?.state !== 'ready') return false;
      const images = [...found.shadowRoot.querySelectorAll('img')];
      for (const image of images) Object.assign(image, {loading: 'eager', decoding: 'sync'});
      await Promise.all([document.fonts.ready, ...images.map((image) => image.decode())]);
      return true;
    },
    {},
    selector,
  );
}
