import vue from '@vitejs/plugin-vue';
import {tryFramework} from './support/framework.mjs';

const isCustomElement = (tag) => tag.includes('-');

export default (given) =>
  tryFramework(
    'vue',
    {
      views: 'views/vue/vue.js',
      compiler: (project) => ['vue-tsc', '-p', project],
      server: 'views/vue/vue-server.js',
      plugins: () => [vue({template: {compilerOptions: {isCustomElement}}})],
    },
    given,
  );
