/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // Found while the first story runs, they would reload the page under it.
  viteFinal: (config) => ({...config, optimizeDeps: {...config.optimizeDeps, exclude: LIT}}),
};

const LIT = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
