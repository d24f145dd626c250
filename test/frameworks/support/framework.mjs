import {bundleViews, serverRenderer} from './bundle.mjs';
import {everywhere} from './everywhere.mjs';
import {tryExample} from './example.mjs';
import {hydration, life} from './life.mjs';

/**
 * @param framework.views - The file that puts `show`, `leave` and `hydrate` into the window.
 * @param framework.server - The file that exports `render`.
 * @param framework.declaresCapitals - Whether a listener for `PascalEvent` can be declared.
 * @param framework.hydratesProperties - Whether it sets properties when it takes over what a server has rendered.
 * @param framework.compiler - The command that checks a project.
 * @param framework.exampleConfig - Of Vite, where the example has none of its own.
 * @param framework.modes - Ways in which the framework can be asked to show a view.
 */
export async function tryFramework(name, framework, given) {
  await framework.compile?.();
  const script = await bundleViews(name, framework);
  const renderer = framework.server && (await serverRenderer(name, framework));
  for (const mode of framework.modes ?? ['usual']) {
    const suffix = mode === 'usual' ? '' : `, ${mode} mode`;
    const check = (what, faultsIn) => given.check(`${what}${suffix}`, faultsIn);
    const {declaresCapitals = true, hydratesProperties = true} = framework;
    const options = {script, mode, declaresCapitals, hydratesProperties};
    await everywhere({...given, check}, options);
    await life({...given, check}, options);
    if (renderer) await hydration({...given, check}, options, renderer.render);
  }
  await tryExample(name, framework, given);
}
