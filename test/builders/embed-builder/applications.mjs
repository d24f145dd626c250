import {startApplication} from '../support/application.mjs';
import {settled} from '../support/settled.mjs';
import {differences, printed} from './configurations.mjs';

const PACKAGES = ['react', 'react-dom', 'vue', '@vitejs/plugin-vue'];
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Application</title><link rel="icon" href="data:,">${head}</head><body>${body}<script type="module" src="/main.js"></script></body></html>`;
const STYLE = '<link rel="stylesheet" href="/style.css">';
const styleOf = (all, code) => all.map((one) => one.code[code].css).join('\n');

/** The files of a site in which each printed piece stands where its words say: in all of them the same elements. */
const SITES = {
  npm: (all) => ({
    'index.html': page(
      STYLE,
      all.map(({tag, code}) => `<section id="${tag}">\n${code.npm.place}\n</section>`).join('\n'),
    ),
    'main.js': all.map(({code}) => code.npm.module).join('\n'),
    'style.css': styleOf(all, 'npm'),
  }),
  react: (all) => ({
    'index.html': page(STYLE, '<div id="app"></div>'),
    'main.js': [
      `import {createElement} from 'react';\nimport {createRoot} from 'react-dom/client';`,
      ...all.map(({tag}, at) => `import {News as News${at}} from './${tag}.jsx';`),
      `const all = [${all.map(({tag}, at) => `createElement('section', {id: '${tag}', key: ${at}}, createElement(News${at}))`).join()}];`,
      `createRoot(document.querySelector('#app')).render(all);`,
    ].join('\n'),
    'style.css': styleOf(all, 'react'),
    ...Object.fromEntries(all.map(({tag, code}) => [`${tag}.jsx`, code.react.component])),
  }),
  vue: (all) => ({
    'index.html': page(STYLE, '<div id="app"></div>'),
    'main.js': [
      `import {createApp, h} from 'vue';`,
      ...all.map(({tag}, at) => `import News${at} from './${tag}.vue';`),
      `createApp({render: () => [${all.map(({tag}, at) => `h('section', {id: '${tag}'}, h(News${at}))`).join()}]}).mount('#app');`,
    ].join('\n'),
    'style.css': styleOf(all, 'vue'),
    'vite.config.js': all[0].code.vue.config,
    ...Object.fromEntries(all.map(({tag, code}) => [`${tag}.vue`, code.vue.component])),
  }),
};

/** The code for npm, React and Vue, in applications that are made of it. */
export async function applications(desk, check) {
  const all = await printed(desk, Object.keys(SITES));
  const application = await startApplication(all[0].code.npm.install, PACKAGES);
  try {
    for (const [name, filesOf] of Object.entries(SITES)) {
      let visit;
      await check(`the code for ${name}, of every widget: Vite builds it, and its page opens`, async () => {
        visit = await desk.open(await application.site(name, filesOf(all)), {keep: true});
        return [];
      });
      for (const {tag, element} of visit ? all : [])
        await check(`${name}: <${tag}> has what was set, and works`, () =>
          settled(async () => {
            await visit.run((id) => document.getElementById(id)?.scrollIntoView(), tag);
            return visit.run(differences, `#${tag}`, element);
          }),
        );
      if (visit) await check(`${name}: nothing is said in the console`, () => visit.said);
    }
  } finally {
    await application.close();
  }
}
