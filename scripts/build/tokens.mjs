import {mkdirSync, writeFileSync} from 'node:fs';
import {brandCss, designTokens, tokensStudio} from '../tokens/formats.mjs';
import {MODES, readBrands} from '../tokens/read.mjs';

/** `brands/*.css` for pages, `tokens/*.json` for design tools. */
export async function writeTokens(folder) {
  const brands = await readBrands();
  for (const name of ['brands', 'tokens']) mkdirSync(`${folder}/${name}`, {recursive: true});
  for (const brand of brands) {
    writeFileSync(`${folder}/brands/${brand.name}.css`, brandCss(brand));
    for (const mode of MODES)
      writeFileSync(`${folder}/tokens/${brand.name}.${mode}.tokens.json`, designTokens(brand[mode], brand.description));
  }
  writeFileSync(`${folder}/tokens/tokens.json`, tokensStudio(brands));
}
