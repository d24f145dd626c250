/** An RSS feed of so many bytes as WordPress writes it, with the whole text of each story. */
export function largeRss(size) {
  const words =
    'The line was suspended when the old vessels failed their inspection, and for nine years the road was the only way. ';
  const head = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Paper</title><atom:link href="https://paper.test/feed/" rel="self" type="application/rss+xml"/><link>https://paper.test/</link><description>News of the strait</description><language>en-GB</language>`;
  const story = (at) => `<item>
<title>Night ferries return to the northern strait, part ${at}</title>
<link>https://paper.test/2026/11/${at}/</link>
<dc:creator><![CDATA[Anna Petrosyan]]></dc:creator>
<pubDate>${new Date(Date.UTC(2026, 10, 23) - at * 3_600_000).toUTCString()}</pubDate>
<category><![CDATA[Transport]]></category><category><![CDATA[Islands]]></category>
<guid isPermaLink="false">https://paper.test/?p=${at}</guid>
<description><![CDATA[<p>${words.repeat(2)}[&#8230;]</p>]]></description>
<content:encoded><![CDATA[${`<p>${words.repeat(3)}<a href="https://paper.test/story/${at}">More &#8220;here&#8221;</a> <strong>${words}</strong></p>\n`.repeat(5)}<figure class="wp-block-image"><img src="https://paper.test/image-${at}.jpg" width="640" height="360" alt="" srcset="https://paper.test/image-${at}-s.jpg 320w, https://paper.test/image-${at}.jpg 640w"><figcaption>${words}</figcaption></figure>\n<blockquote><p>${words}</p></blockquote>]]></content:encoded>
<media:content url="https://paper.test/image-${at}.jpg" medium="image" width="640" height="360"/>
</item>`;
  const stories = [];
  for (let left = size - head.length; left > 0; left -= stories.at(-1).length) stories.push(story(stories.length));
  return `${head}${stories.join('\n')}</channel></rss>`;
}
