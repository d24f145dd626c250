/**
 * Shows a story in the page of another, and waits until it has played. Runs in the page of a built Storybook.
 * @returns what went wrong.
 */
export function play(storyId) {
  const TIMEOUT_MS = 30_000;
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const problems = [];
    const events = {
      storyFinished: ({storyId: id, reporters}) => {
        if (id !== storyId) return;
        for (const {type, status, result} of reporters) {
          if (status === 'failed') problems.push(`${type}: ${describe(result)}`);
        }
        end();
      },
      playFunctionThrewException: note,
      storyThrewException: note,
      storyErrored: note,
      storyMissing: note,
    };
    const timer = setTimeout(() => note('it does not come to its end'), TIMEOUT_MS);
    for (const [name, listener] of Object.entries(events)) channel.on(name, listener);
    // One that stands already would be left as it is.
    if (globalThis.__STORYBOOK_PREVIEW__.currentRender?.id === storyId) channel.emit('forceRemount', {storyId});
    else channel.emit('setCurrentStory', {storyId, viewMode: 'story'});

    function note(error) {
      problems.push(error?.message ?? error?.description ?? String(error));
      end();
    }
    function end() {
      clearTimeout(timer);
      for (const [name, listener] of Object.entries(events)) channel.off(name, listener);
      resolve(problems);
    }
    function describe({violations = [], error}) {
      if (error) return String(error);
      return violations
        .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`.slice(0, 500))
        .join('\n');
    }
  });
}
