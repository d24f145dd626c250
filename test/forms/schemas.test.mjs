// The JSON Schemas: good ones by their draft, and saying of the elements what the elements take.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {elements} from '../../dist/integrations/elements.js';

const schemaOf = (tag) =>
  JSON.parse(readFileSync(new URL(`../../dist/integrations/schemas/${tag}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv({allErrors: true});

for (const {tag, attributes} of elements)
  describe(`${tag}.schema.json`, () => {
    const schema = schemaOf(tag);
    const validate = ajv.compile(schema);

    it('is a schema of draft 2020-12, whose example it takes', () => {
      assert.ok(ajv.validateSchema(schema), ajv.errorsText());
      for (const example of schema.examples) assert.ok(validate(example), ajv.errorsText(validate.errors));
    });

    it('has every attribute with its title, its help and its default', () => {
      assert.deepEqual(
        Object.entries(schema.properties).map(([name, property]) => [
          name,
          property.title,
          property.description,
          property.default,
        ]),
        attributes.map(({name, title, markdown, default: initial}) => [name, title, markdown, initial]),
      );
      for (const [name, {default: initial}] of Object.entries(schema.properties))
        if (initial !== undefined)
          assert.ok(validate({[name]: initial}), `${name}: ${ajv.errorsText(validate.errors)}`);
    });

    it('takes each value and no other', () => {
      for (const {name, type, values = [], minimum, maximum} of attributes) {
        const good = {
          choice: values,
          words: [values.join(' '), values[0]],
          number: [minimum, maximum],
          boolean: [true, false],
        }[type] ?? ['text'];
        const bad = {
          choice: ['nonsense'],
          words: ['nonsense'],
          number: [minimum - 1, maximum + 1, 1.5],
          boolean: ['nonsense'],
        }[type] ?? [1];
        for (const value of good)
          assert.ok(validate({[name]: value}), `${name}=${value}: ${ajv.errorsText(validate.errors)}`);
        for (const value of bad) assert.ok(!validate({[name]: value}), `${name}=${value} is taken`);
      }
      assert.ok(!validate({nonsense: true}));
    });
  });

describe('the description', () => {
  it('has bounds, words and formats from the code', () => {
    const find = (tag, name) =>
      elements.find((element) => element.tag === tag).attributes.find((entry) => entry.name === name);
    assert.deepEqual(
      [find('news-list', 'count').minimum, find('news-list', 'count').maximum, find('news-list', 'count').default],
      [1, 50, 5],
    );
    assert.deepEqual(find('news-list', 'layout').values, ['list', 'grid', 'compact', 'headlines']);
    assert.equal(find('news-article', 'hide').type, 'words');
    assert.ok(find('news-article', 'hide').values.includes('reading-time'));
    assert.equal(find('news-source', 'image-src').format, 'address');
  });

  it('leaves no number without bounds and no attribute without help', () => {
    for (const {tag, attributes} of elements)
      for (const {name, type, minimum, maximum, help} of attributes) {
        assert.ok(help, `${tag} ${name}`);
        assert.ok(type !== 'number' || minimum <= maximum, `${tag} ${name}`);
      }
  });

  it('gives an editor no address that is not its own, but every link and inner widget', () => {
    const block = (tag) => elements.find((element) => element.tag === tag).block;
    assert.deepEqual(block('news-list'), {attributes: {heading: 'Region'}, content: '', isContainer: false, links: []});
    assert.ok(block('news-source').isContainer);
    assert.equal(block('social-links').links.length, 3);
  });
});
