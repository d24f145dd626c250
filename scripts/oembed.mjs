// `npm run oembed -- ADDRESS …`: for each address of an embed.html, as the embed builder gives them, the answer that an oEmbed
// consumer takes, as a file; and the tag by which a page names it. See docs/embedding-without-scripts.md.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {fileNameOf, linkTag, oembed} from './oembed/answer.mjs';
import {elementsByTag} from './builder/product.mjs';

const HELP = `npm run oembed -- [options] "https://cdn.example/news-elements/1.0.0/embed.html?widget=news-list&src=…" …

  --out DIR          where the files go (oembed)
  --at ADDRESS       where they will be on the web; prints the tags for the pages
  --width N          of the frame, in pixels (600)
  --height N         of the frame; from the widget if not given
  --provider NAME    who publishes
  --provider-url ADDRESS
`;

try {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      out: {type: 'string', default: 'oembed'},
      width: {type: 'string', default: '600'},
      ...Object.fromEntries(['at', 'height', 'provider', 'provider-url'].map((name) => [name, {type: 'string'}])),
      help: {type: 'boolean', short: 'h', default: false},
    },
  });
  if (values.help || !positionals.length) console.log(HELP);
  else write(values, positionals);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function write({out, at, width, height, provider, 'provider-url': providerUrl}, addresses) {
  const elements = elementsByTag();
  const answers = addresses.map((address) => oembed(address, elements, {width, height, provider, providerUrl}));
  mkdirSync(out, {recursive: true});
  for (const [index, answer] of answers.entries()) {
    const name = fileNameOf(addresses[index]);
    writeFileSync(join(out, name), `${JSON.stringify(answer, null, 2)}\n`);
    console.log(join(out, name));
    if (at) console.log(linkTag(new URL(name, at.replace(/\/?$/, '/')).href, answer.title));
  }
}
