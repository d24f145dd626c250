// The blocks in the editor: each shows its element as it is, with a field for every attribute. What the elements are comes from their manifest.
(() => {
  const {createElement: h, Fragment} = wp.element;
  const {InspectorControls, useBlockProps, useInnerBlocksProps} = wp.blockEditor;
  const {BaseControl, CheckboxControl, Disabled, FormTokenField, PanelBody, Placeholder} = wp.components;
  const {SelectControl, TextControl, TextareaControl, ToggleControl} = wp.components;
  const {useRefEffect} = wp.compose;
  const {decodeEntities} = wp.htmlEntities;
  const {__} = wp.i18n;
  const {defaults, elements, language, publisher, script} = newsElements;

  /** More than these are chosen by typing, in an order of their own. */
  const MAX_BOXES = 10;
  const LINK = /^\s*(?:([a-z]{2,3}(?:-\w+)*)\s+)?(\S*[/:]\S*)(?:\s+(.*\S))?\s*$/iu;
  const CONTENT = {
    links: {
      label: __('Links', 'news-elements'),
      help: __(
        'One on each line: its address, then its name. For an edition in another language, the language’s code stands before the address: ru https://news.example/ru/ Русский',
        'news-elements',
      ),
    },
    text: {
      label: __('Your own words', 'news-elements'),
      help: __('Shown in place of the usual sentence.', 'news-elements'),
    },
  };

  /** The elements are custom ones of the document in which the canvas is: a frame, or none. */
  function load({head}) {
    if (head.querySelector('[data-news-elements]')) return;
    const module = head.ownerDocument.createElement('script');
    Object.assign(module, {type: 'module', src: script});
    module.dataset.newsElements = '';
    head.append(module);
  }

  /** A user without `unfiltered_html` has texts stored with entities. */
  const typed = (value) => (typeof value === 'string' ? decodeEntities(value) : value);

  function htmlAttributes(tag, attributes) {
    const names = Object.keys(elements[tag].attributes);
    const given = names.filter((name) => ![undefined, '', false].includes(attributes[name]));
    const values = given.map((name) => [name, attributes[name] === true ? '' : typed(attributes[name])]);
    return {...defaults[tag], ...Object.fromEntries(values)};
  }

  function links(lines = '') {
    const found = typed(lines)
      .split(/\r?\n/)
      .map((line) => LINK.exec(line))
      .filter(Boolean);
    return found.map(([, lang, href, name = href], index) => h('a', {key: index, href, lang, hreflang: lang}, name));
  }

  function Widget({tag, attributes, hasSource}) {
    const {content, preview, stories} = elements[tag];
    const children = content === 'links' ? links(attributes.links) : typed(attributes.text);
    if (content === 'links' && !children.length && !attributes.languages)
      return h(Placeholder, {
        label: __('No links yet', 'news-elements'),
        instructions: __('Add them in the settings of the block.', 'news-elements'),
      });
    // Stories are shown as they are; what else has a preview is without it not to be seen, or not yet.
    const shown = preview && (!stories || attributes.preview) ? {preview: ''} : {};
    const widget = h(tag, {...htmlAttributes(tag, attributes), ...shown}, children);
    return stories && !hasSource && !attributes.src ? h('news-source', publisher, widget) : widget;
  }

  function Field({name, attribute, value, change}) {
    const {type, values = {}, default: initial, minimum, maximum} = attribute;
    const words = Object.keys(values);
    const shared = {
      label: __(attribute.title, 'news-elements'),
      help: __(attribute.help, 'news-elements'),
      __nextHasNoMarginBottom: true,
    };
    switch (type) {
      case 'boolean':
        return h(ToggleControl, {...shared, checked: !!value, onChange: (on) => change(on || undefined)});
      case 'choice': {
        const unset = initial === undefined ? [{value: '', label: __('Not set', 'news-elements')}] : [];
        const options = words.map((word) => ({value: word, label: __(values[word], 'news-elements')}));
        const choose = (word) => change(word === (initial ?? '') ? undefined : word);
        return h(SelectControl, {
          ...shared,
          value: value ?? initial ?? '',
          options: [...unset, ...options],
          onChange: choose,
        });
      }
      case 'words':
        return h(words.length > MAX_BOXES ? Tokens : Boxes, {
          shared,
          values,
          value: typed(value ?? initial ?? ''),
          change,
        });
      case 'number': {
        const given = (text) => change(text === '' ? undefined : Number(text));
        const limits = {type: 'number', min: minimum, max: maximum, placeholder: initial};
        return h(TextControl, {...shared, ...limits, value: value ?? '', onChange: given});
      }
      default: {
        const placeholder = name === 'src' ? publisher.src : initial;
        const text = {placeholder, inputMode: type === 'address' ? 'url' : 'text', value: typed(value ?? '')};
        return h(TextControl, {...shared, ...text, onChange: (text) => change(text || undefined)});
      }
    }
  }

  function Boxes({shared: {label, help}, values, value, change}) {
    const words = Object.keys(values);
    const chosen = value.split(/\s+/).filter(Boolean);
    const toggle = (word) => (on) =>
      change(words.filter((other) => (other === word ? on : chosen.includes(other))).join(' ') || undefined);
    const boxes = words.map((word) =>
      h(CheckboxControl, {
        key: word,
        label: __(values[word], 'news-elements'),
        checked: chosen.includes(word),
        onChange: toggle(word),
        __nextHasNoMarginBottom: true,
      }),
    );
    return h(
      'fieldset',
      {className: 'news-elements-words'},
      h(BaseControl.VisualLabel, {as: 'legend'}, label),
      boxes,
      h('p', null, help),
    );
  }

  function Tokens({shared: {label, help}, values, value, change}) {
    const chosen = value.split(/\s+/).filter(Boolean);
    const field = {label, value: chosen, suggestions: Object.keys(values), __experimentalExpandOnFocus: true};
    const given = (words) => change(words.filter((word) => word in values).join(' ') || undefined);
    return h(Fragment, null, h(FormTokenField, {...field, onChange: given}), h('p', null, help));
  }

  function Inspector({tag, attributes, setAttributes}) {
    const {attributes: known, content} = elements[tag];
    const field = ([name, attribute]) =>
      h(Field, {
        key: name,
        name,
        attribute,
        value: attributes[name],
        change: (value) => setAttributes({[name]: value}),
      });
    const entries = Object.entries(known);
    const text = CONTENT[content];
    const own = entries.filter(([, {common}]) => !common).map(field);
    const common = entries.filter(([, attribute]) => attribute.common).map(field);
    return h(
      InspectorControls,
      null,
      (text || own.length > 0) &&
        h(
          PanelBody,
          {title: __('Settings', 'news-elements')},
          text &&
            h(TextareaControl, {
              ...text,
              rows: 4,
              value: typed(attributes[content] ?? ''),
              onChange: (value) => setAttributes({[content]: value || undefined}),
              __nextHasNoMarginBottom: true,
            }),
          own,
        ),
      h(PanelBody, {title: __('Language and ground', 'news-elements'), initialOpen: false}, common),
    );
  }

  const useBlock = () => useBlockProps({lang: language, ref: useRefEffect((node) => load(node.ownerDocument), [])});

  const leaf = (tag) =>
    function Edit(props) {
      const block = useBlock();
      const hasSource = !!props.context['news-elements/hasSource'];
      const widget = h(Widget, {tag, attributes: props.attributes, hasSource});
      return h(Fragment, null, h(Inspector, {tag, ...props}), h('div', block, h(Disabled, null, widget)));
    };

  const container = (tag) =>
    function Edit(props) {
      const block = useBlock();
      const template = tag === 'news-source' ? [['news-elements/news-list']] : undefined;
      const inner = useInnerBlocksProps({}, {template});
      const shown = elements[tag].preview ? {preview: ''} : {};
      const widget = h(tag, {...htmlAttributes(tag, props.attributes), ...shown}, h('div', inner));
      return h(Fragment, null, h(Inspector, {tag, ...props}), h('div', block, widget));
    };

  for (const [tag, {content}] of Object.entries(elements))
    wp.blocks.registerBlockType(`news-elements/${tag}`, {
      edit: content === 'blocks' ? container(tag) : leaf(tag),
      save: () => (content === 'blocks' ? h(wp.blockEditor.InnerBlocks.Content) : null),
    });
})();
