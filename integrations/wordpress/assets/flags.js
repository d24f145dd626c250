// A panel in the settings of a post: the words that stand with it.
(() => {
  const {createElement: h} = wp.element;
  const {CheckboxControl} = wp.components;
  const {useDispatch, useSelect} = wp.data;
  const {__} = wp.i18n;
  const FIELD = 'news_elements_flags';
  // It moved in WordPress 6.6.
  const Panel = wp.editor.PluginDocumentSettingPanel ?? wp.editPost.PluginDocumentSettingPanel;

  function Flags() {
    const chosen = useSelect((select) => select('core/editor').getEditedPostAttribute(FIELD)) ?? [];
    const {editPost} = useDispatch('core/editor');
    const toggle = (flag) => (on) =>
      editPost({[FIELD]: on ? [...chosen, flag] : chosen.filter((other) => other !== flag)});
    const boxes = Object.entries(newsElementsFlags).map(([flag, label]) =>
      h(CheckboxControl, {key: flag, label, checked: chosen.includes(flag), onChange: toggle(flag)}),
    );
    return h(Panel, {name: 'news-elements-flags', title: __('News flags', 'news-elements')}, boxes);
  }

  wp.plugins.registerPlugin('news-elements-flags', {render: Flags});
})();
