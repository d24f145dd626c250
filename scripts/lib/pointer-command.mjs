/**
 * `executeServerCommand('pointer', {pointerType, x, y})`: a click of the mouse or a tap of a finger at a point of the window.
 * @returns whether the driver can: WebKit's makes a mouse of a finger.
 */
export const pointerCommand = () => ({
  name: 'pointer',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'pointer') return undefined;
    const {pointerType, x, y} = payload;
    const isTouch = pointerType === 'touch';
    if (browser.type !== 'puppeteer') return isTouch ? false : browser.click(id, x, y);
    const {mouse, touchscreen} = browser.getPage(id);
    await (isTouch ? touchscreen.tap(x, y) : mouse.click(x, y));
    return true;
  },
});
