/** `executeServerCommand('viewport', {width, height})`: the runner's own setViewport refuses WebDriver browsers. */
export const viewportCommand = () => ({
  name: 'viewport',
  async executeCommand({command, payload, session}) {
    if (command !== 'viewport') return undefined;
    const {browser, id} = session;
    if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(payload);
    else await browser.setViewport(id, payload);
    return true;
  },
});
