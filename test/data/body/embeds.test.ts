import {expect} from '@open-wc/testing';
import {embedOf} from '../../../src/data/body/embeds.js';

const VIDEO = 'dQw4w9WgXcQ';
const YOUTUBE = {
  name: 'YouTube',
  url: `https://www.youtube.com/watch?v=${VIDEO}`,
  frame: `https://www.youtube-nocookie.com/embed/${VIDEO}?autoplay=1`,
  isVideo: true,
};
const VIMEO = {
  name: 'Vimeo',
  url: 'https://vimeo.com/76979871',
  frame: 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1',
  isVideo: true,
};
const X = {
  name: 'X',
  url: 'https://x.com/paper/status/1234567890',
  frame: 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
  isVideo: false,
};
const instagram = (piece: string): object => ({
  name: 'Instagram',
  url: `https://www.instagram.com/${piece}/`,
  frame: `https://www.instagram.com/${piece}/embed/`,
  isVideo: false,
});
const facebook = (url: string, isVideo: boolean): object => ({
  name: 'Facebook',
  url,
  frame: `https://www.facebook.com/plugins/${isVideo ? 'video' : 'post'}.php?href=${encodeURIComponent(url)}`,
  isVideo,
});
const TELEGRAM = {
  name: 'Telegram',
  url: 'https://t.me/paper/123',
  frame: 'https://t.me/paper/123?embed=1',
  isVideo: false,
};

function leadTo(expected: object, ...addresses: string[]): void {
  for (const address of addresses) expect(embedOf(address), address).to.deep.equal(expected);
}

describe('what is shown from another house', () => {
  it('is a video of YouTube, by each address that it has', () =>
    leadTo(
      YOUTUBE,
      `https://www.youtube.com/watch?v=${VIDEO}`,
      `http://youtube.com/watch?v=${VIDEO}&t=10s`,
      `https://m.youtube.com/watch?app=desktop&v=${VIDEO}#a`,
      `https://www.youtube-nocookie.com/embed/${VIDEO}?rel=0`,
      `https://youtube.com/shorts/${VIDEO}`,
      `https://youtube.com/live/${VIDEO}?feature=share`,
      `https://www.youtube.com/v/${VIDEO}`,
      `https://youtu.be/${VIDEO}?si=x`,
    ));

  it('is a video of Vimeo', () =>
    leadTo(
      VIMEO,
      'https://vimeo.com/76979871',
      'https://www.vimeo.com/76979871?share=copy',
      'https://player.vimeo.com/video/76979871?h=8272103f6e',
    ));

  it('is a post on X, under its old name too', () =>
    leadTo(
      X,
      'https://x.com/paper/status/1234567890',
      'https://twitter.com/paper/status/1234567890?ref_src=twsrc%5Etfw',
      'https://www.twitter.com/paper/status/1234567890/photo/1',
      'https://mobile.twitter.com/paper/status/1234567890',
    ));

  it('is a picture or a film on Instagram', () => {
    leadTo(
      instagram('p/Cu-9_aB'),
      'https://www.instagram.com/p/Cu-9_aB/?utm_source=ig_embed',
      'https://instagram.com/p/Cu-9_aB',
      'https://www.instagram.com/paper/p/Cu-9_aB/',
    );
    leadTo(instagram('reel/Cu9'), 'https://www.instagram.com/reel/Cu9/');
    leadTo(instagram('tv/Cu9'), 'https://www.instagram.com/tv/Cu9/');
  });

  it('is a film or a post on Facebook, framed by its whole address', () => {
    for (const page of ['paper/videos/123/', 'watch/?v=123', 'watch?v=123', 'reel/123'])
      for (const host of ['www.facebook.com', 'm.facebook.com', 'facebook.com'])
        leadTo(facebook(`https://${host}/${page}`, true), `https://${host}/${page}`, `http://${host}/${page}`);
    for (const page of [
      'the.paper-1/posts/123',
      'photo/?fbid=1',
      'photo.php?fbid=1',
      'permalink.php?id=1',
      'story.php?id=1',
    ])
      leadTo(facebook(`https://www.facebook.com/${page}`, false), `https://www.facebook.com/${page}`);
  });

  it('is what a frame of Facebook is about', () => {
    const film = 'https://www.facebook.com/paper/videos/123/';
    leadTo(
      facebook(film, true),
      `https://www.facebook.com/plugins/video.php?height=314&href=${encodeURIComponent(film)}&width=560`,
    );
    expect(embedOf('https://www.facebook.com/plugins/page.php')).to.equal(undefined);
  });

  it('is a post on Telegram', () =>
    leadTo(TELEGRAM, 'https://t.me/paper/123', 'http://t.me/paper/123?embed=1', 'https://t.me/s/paper/123'));

  it('is nothing at another house, on another page, or inside of another address', () => {
    const others = [
      `https://youtube.com.evil.test/watch?v=${VIDEO}`,
      `https://evil.test/?https://www.youtube.com/watch?v=${VIDEO}`,
      `https://evil.test/https://youtu.be/${VIDEO}`,
      `https://notyoutube.com/watch?v=${VIDEO}`,
      'https://www.youtube.com/watch?v=short',
      `https://www.youtube.com/watch?v=${VIDEO}x`,
      'https://www.youtube.com/@paper',
      'https://vimeo.com/channels',
      'https://evil.test/https://vimeo.com/76979871',
      'https://x.com/paper',
      'https://evil.test/https://x.com/paper/status/1',
      'https://www.instagram.com/paper/',
      'https://evil.test/https://www.instagram.com/p/Cu9',
      'https://www.facebook.com/paper',
      'https://evil.test/https://www.facebook.com/reel/1',
      'https://evil.test/https://www.facebook.com/paper/posts/1',
      'https://evil.test/https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fyoutu.be%2F',
      'https://t.me/paper',
      'https://evil.test/https://t.me/paper/123',
      'ftp://t.me/paper/123',
      '',
    ];
    for (const address of others) expect(embedOf(address), address).to.equal(undefined);
  });
});
