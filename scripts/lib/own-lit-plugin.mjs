import {runnerImport} from 'vite';

const TRUSTED_TYPES = '/src/internal/trusted-types.ts';
/** What the helpers of tests import by name and do not use; and, since no build has written the properties down, what decorators call. */
const ADDED = {
  '@lit/reactive-element/reactive-element.js':
    'y.createProperty=function(t,s){this.properties={...this.properties,[t]:s.converter??0};' +
    'this.elementProperties=new Map(this.elementProperties).set(t,s)};y.elementProperties=new Map;',
  'lit-html/lit-html.js': 'export{b as svg,b as mathml,A as noChange,A as _$LH};',
  'lit-element/lit-element.js': 'export{i as _$LE};',
};

/** Serves tests the Lit that stands in the one-file build, but for its style sheets: in sources they hold values. */
export async function ownLit() {
  const {module} = await runnerImport('./scripts/vite/own-lit.ts', {configFile: false, logLevel: 'error'});
  return {
    name: 'own-lit',
    transform({path, body}) {
      const file = module.files.find((name) => path.endsWith(`/node_modules/${name}`) && !name.endsWith('css-tag.js'));
      return file && module.changed(file, body, TRUSTED_TYPES) + (ADDED[file] ?? '');
    },
  };
}
