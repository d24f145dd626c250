const EVIL = '"><script>document.title=1</script><a href="';
const CONTENT = `[news_list heading="Short &amp; good" count="2" numbered]

[news_card src="javascript:alert(1)" layout='${EVIL}' onclick="alert(1)"]

[social_links]<a href="https://t.me/paper">Telegram</a><script>alert(1)</script>[/social_links]

[news_source name="Another" src="/wp-json/wp/v2/posts"]

[news_list count="1" section="region"]

[/news_source]`;

export async function testShortcodes({site, check, visit}) {
  const id = site.php(
    `return wp_insert_post(wp_slash(['post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Shortcodes', 'post_content' => ${JSON.stringify(CONTENT).replaceAll('$', '\\$')}]));`,
  );
  await check('shortcodes show what blocks show', async () => {
    const visitor = await visit(`/?page_id=${id}`);
    const lists = await visitor.until(() => {
      const lists = [...document.querySelectorAll('news-list')];
      return (
        lists.length === 2 &&
        lists.every(({state}) => state === 'ready') &&
        lists.map(({shadowRoot}) =>
          [...shadowRoot.querySelectorAll('h2, h3')].map((node) => node.textContent.trim()).join(' | '),
        )
      );
    });
    const found = await visitor.run(() => ({
      numbered: document.querySelector('news-list').numbered,
      nested: document.querySelectorAll('news-source news-source').length,
      name: document.querySelectorAll('news-list')[1].closest('news-source').name,
      link: document.querySelector('social-links').shadowRoot.querySelector('a').href,
      scripts: document.querySelectorAll('.entry-content script').length,
      clicks: document.querySelectorAll('[onclick]').length,
      src: document.querySelector('news-card').getAttribute('src'),
      style: [...document.styleSheets].some(({href, ownerNode}) => (href ?? ownerNode.id).includes('news-elements')),
      reserved: !!document.head.querySelector('#news-elements-css, #news-elements-inline-css'),
    }));
    const said = visitor.said.filter((line) => !line.includes('JQMIGRATE'));
    await visitor.close();
    const wanted = {
      lists: ['Short & good | Bridge opens after four years | Council & mayor “agree”', 'Snow closes the pass'],
      ...{numbered: true, nested: 0, name: 'Another', link: 'https://t.me/paper'},
      ...{scripts: 0, clicks: 0, src: null, style: true, reserved: true},
    };
    const faults = Object.entries(wanted).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify({lists, ...found}[name]),
    );
    return [
      ...faults.map(
        ([name, value]) => `${name} is ${JSON.stringify({lists, ...found}[name])}, not ${JSON.stringify(value)}`,
      ),
      ...said,
    ];
  });
}
