/** The floors of the library, from the top. A file may import from floors below its own; see CONTRIBUTING.md. */
const FLOORS = [
  ['entries', '^src/[^/]+$'],
  ['components', '^src/components/'],
  ['templates', '^src/templates/'],
  ['controllers', '^src/controllers/'],
  ['events', '^src/events/'],
  ['data', '^src/data/'],
  ['i18n', '^src/i18n/'],
  ['locales', '^src/locales/'],
  ['styles', '^src/styles/'],
  ['internal', '^src/internal/'],
];

const upward = FLOORS.slice(1).map(([name, path], index) => ({
  name: `${name}-import-nothing-above`,
  severity: 'error',
  from: {path},
  to: {path: FLOORS.slice(0, index + 1).map(([, above]) => above)},
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'every-file-has-a-floor',
      comment: 'A folder of src that is no floor: put the file on one of them.',
      severity: 'error',
      from: {},
      module: {path: '^src/', pathNot: FLOORS.map(([, path]) => path), numberOfDependentsLessThan: 100},
    },
    {
      name: 'components-stand-alone',
      comment: 'Share through a template or a controller.',
      severity: 'error',
      from: {path: '^src/components/([^/]+)/'},
      to: {path: '^src/components/', pathNot: '^src/components/$1/'},
    },
    {
      name: 'data-knows-no-lit',
      severity: 'error',
      from: {path: '^src/data/'},
      to: {path: 'node_modules/(lit|lit-html|lit-element|@lit)/', reachable: true},
    },
    {
      name: 'only-what-is-shipped',
      comment: 'The library imports what package.json lists in dependencies; @lit/localize is built in.',
      severity: 'error',
      from: {path: '^src/'},
      to: {
        dependencyTypes: ['core', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        pathNot: ['^src/', 'node_modules/@lit/localize/'],
      },
    },
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'no-orphans',
      comment: 'Nothing in src imports this file, and it is neither an entry point nor made into a file of its own.',
      severity: 'error',
      from: {},
      module: {
        path: '^src/',
        pathNot: ['^src/[^/]+$', '/define\\.ts$', '^src/styles/reserve\\.ts$'],
        numberOfDependentsLessThan: 1,
      },
    },
    {name: 'resolvable', severity: 'error', from: {}, to: {couldNotResolve: true}},
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types']},
  },
};
