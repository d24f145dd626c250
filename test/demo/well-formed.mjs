import assert from 'node:assert/strict';

const TOKEN = /<\?[^]*?\?>|<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
const BARE = /[<]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Enough of an XML check for what this repository writes itself: nesting, one root, quoted attributes, escaped texts. */
export function assertWellFormed(xml) {
  const open = [];
  let [end, roots] = [0, 0];
  for (const token of xml.matchAll(TOKEN)) {
    assertText(xml.slice(end, token.index));
    end = token.index + token[0].length;
    const [, closing, name, attributes, empty] = token;
    if (!name) continue;
    assertText(attributes);
    if (closing) assert.equal(open.pop(), name);
    else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name);
    }
  }
  assertText(xml.slice(end));
  assert.deepEqual([open, roots], [[], 1]);
}

function assertText(text) {
  assert.ok(!BARE.test(text), `not escaped: ${text.slice(0, 200)}`);
}
