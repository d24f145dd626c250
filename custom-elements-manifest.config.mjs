import {examplesOf, memberLimits} from './scripts/lib/element-limits.mjs';
import {documentedBy} from './scripts/lib/element-source.mjs';
import {memberTypes} from './scripts/lib/element-types.mjs';

/** `npm run manifest` writes custom-elements.json: what editors, Storybook and page builders read about the elements. */
export default {
  // It would write into package.json, which says already where the manifest is.
  packagejson: false,
  globs: ['src/components/**/*.ts'],
  exclude: ['src/components/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [tagNames(), publicOnly(), sharedPieces(), plainTypes(), limits(), shippedPaths()],
};

/** The elements register themselves apart from their class, so the name is read from `static tagName`. */
function tagNames() {
  return {
    name: 'tag-names',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const field = node.members.find(
        (member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'tagName',
      );
      const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.text);
      if (!declaration || !field?.initializer || !ts.isStringLiteral(field.initializer)) return;
      declaration.tagName = field.initializer.text;
      declaration.customElement = true;
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        {
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: {name: declaration.name, module: moduleDoc.path},
        },
      ];
    },
  };
}

/** Leaves what a page can use: no private, protected or static members, and events as documented, not as guessed from calls. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations} of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({customElement}) => customElement)) {
          declaration.members = declaration.members?.filter(({privacy, static: isStatic}) => !privacy && !isStatic);
          declaration.events = declaration.events?.filter(({description}) => description);
        }
      }
    },
  };
}

/** Parts and custom properties of shared templates and styles are described once, there, and belong to each element. */
function sharedPieces() {
  return {
    name: 'shared-pieces',
    packageLinkPhase({customElementsManifest}) {
      for (const {path, declarations} of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({customElement}) => customElement)) {
          const shared = documentedBy(declaration.name, path);
          for (const kind of Object.keys(shared)) declaration[kind] = merged(declaration[kind], shared[kind]);
        }
      }
    },
  };
}

/** Types as an editor's form or a docs table can use them: `'list' | 'grid'` for `(typeof LAYOUTS)[number]`. */
function plainTypes() {
  return {
    name: 'plain-types',
    packageLinkPhase({customElementsManifest}) {
      for (const {path, declarations} of customElementsManifest.modules) {
        for (const {name, attributes, members} of declarations.filter(({customElement}) => customElement)) {
          const types = memberTypes(name, path);
          for (const entry of [...(attributes ?? []), ...(members ?? [])]) {
            const text = types.get(entry.fieldName ?? entry.name);
            if (text && entry.kind !== 'method') entry.type = {text};
          }
        }
      }
    },
  };
}

/** What a form needs beyond the type: bounds, the words of a choice or a list, the format, a first example. */
function limits() {
  return {
    name: 'limits',
    packageLinkPhase({customElementsManifest}) {
      for (const {path, declarations} of customElementsManifest.modules) {
        for (const declaration of declarations.filter(({customElement}) => customElement)) {
          const found = memberLimits(declaration.name, path);
          for (const attribute of declaration.attributes ?? [])
            Object.assign(attribute, found.get(attribute.fieldName));
          declaration.examples = examplesOf(declaration.name, path);
        }
      }
    },
  };
}

function merged(own = [], shared) {
  const byName = new Map([...shared, ...own].map((entry) => [entry.name, {...entry}]));
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The manifest is read in the package, where the modules are built. */
function shippedPaths() {
  const shipped = (path) => path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/npm/$1.js');
  return {
    name: 'shipped-paths',
    packageLinkPhase({customElementsManifest}) {
      rewrite(customElementsManifest, (key, value) => (key === 'path' || key === 'module' ? shipped(value) : value));
    },
  };
}

function rewrite(node, change) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') node[key] = change(key, value);
    else if (value && typeof value === 'object') rewrite(value, change);
  }
}
