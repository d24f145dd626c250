import type {Plugin} from 'vite';

/** Put on after the minifier, which drops comments. */
export const banner = (text: string): Plugin => ({
  name: 'banner',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = `${text}\n${file.code}`;
    },
  },
});
