import {transformAsync} from '@babel/core';
import linker from '@angular/compiler-cli/linker/babel';

/** What Angular's own builder does with libraries: they are published compiled in part. */
export const angularLinker = () => ({
  name: 'angular-linker',
  async transform(code, id) {
    if (!code.includes('ɵɵngDeclare')) return undefined;
    const {code: linked, map} = await transformAsync(code, {
      filename: id,
      plugins: [linker],
      sourceMaps: true,
      babelrc: false,
      configFile: false,
    });
    return {code: linked, map};
  },
});
