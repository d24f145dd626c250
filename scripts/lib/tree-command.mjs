/** `executeServerCommand('tree')`: the whole accessibility tree, of which the runner's own command leaves out groups. */
export const treeCommand = () => ({
  name: 'tree',
  async executeCommand({command, session: {browser, id}}) {
    if (command !== 'tree') return undefined;
    return browser.getPage(id).accessibility.snapshot({interestingOnly: false});
  },
});
