import {expect} from '@open-wc/testing';
import {formatAge, formatCompactNumber, formatDate, formatNumber} from '../../src/i18n/format.js';

const DATE = Date.UTC(2026, 10, 3, 21, 5);

describe('formats', () => {
  it('groups thousands as each language does', () => {
    expect(formatNumber('en', 1234567)).to.equal('1,234,567');
    expect(formatNumber('ru', 1234567)).to.equal('1\u00a0234\u00a0567');
    expect(formatNumber('arm', 1234567)).to.equal('1\u00a0234\u00a0567');
  });

  it('groups four figures only where the language does', () => {
    expect(formatNumber('en', 1234)).to.equal('1,234');
    expect(formatNumber('ru', 1234)).to.equal('1\u00a0234');
    expect(formatNumber('arm', 1234)).to.equal('1234');
    expect(formatNumber('arm', 12345)).to.equal('12\u00a0345');
  });

  it('shortens millions and more in Armenian', () =>
    expect([2e6, 3.4e9, 5e12].map((n) => formatCompactNumber('arm', n))).to.deep.equal([
      '2\u00a0մլն',
      '3,4\u00a0մլրդ',
      '5\u00a0տրլն',
    ]));

  it('names every month in Armenian', () => {
    const months = [...Array(12).keys()].map((month) => formatDate('arm', Date.UTC(2026, month, 3), {timeZone: 'UTC'}));
    expect(months.map((date) => /[ա-և]+/.exec(date)![0])).to.deep.equal(
      'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի'.split(
        ' ',
      ),
    );
  });

  it('shortens large numbers as each language does', () => {
    expect(formatCompactNumber('en', 1234)).to.equal('1.2K');
    expect(formatCompactNumber('ru', 1234)).to.equal('1,2\u00a0тыс.');
    expect(formatCompactNumber('arm', 1234)).to.equal('1,2\u00a0հզր');
  });

  it('writes the day, the full month and the year', () => {
    const style = {timeZone: 'UTC'};
    expect(formatDate('en', DATE, style)).to.equal('November 3, 2026');
    expect(formatDate('ru', DATE, style)).to.match(/^3 ноября 2026\sг\.$/);
    expect(formatDate('arm', DATE, style)).to.equal('03 նոյեմբերի, 2026 թ.');
  });

  it('adds the time of day where asked for', () => {
    const style = {timeZone: 'UTC', time: true};
    expect(formatDate('en', DATE, style)).to.match(/^November 3, 2026.+9:05\sPM$/);
    expect(formatDate('ru', DATE, style)).to.match(/^3 ноября 2026\s?г\..+21:05$/);
    expect(formatDate('arm', DATE, style)).to.equal('03 նոյեմբերի, 2026 թ., 21:05');
  });

  it('gives the day that it is in the zone', () => {
    for (const locale of ['en', 'ru', 'arm'] as const) {
      const day = (timeZone: string): string => /\d+/.exec(formatDate(locale, DATE, {timeZone}))![0];
      expect([Number(day('America/New_York')), Number(day('Asia/Yerevan'))], locale).to.deep.equal([3, 4]);
    }
  });

  it('passes over a zone that is none, and says so once', () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (text) => said.push(text);
    try {
      const texts = ['en', 'arm', 'en'].map((locale) => formatDate(locale as 'en', DATE, {timeZone: 'Mars/Olympus'}));
      expect(texts[0]).to.equal(formatDate('en', DATE, {}));
      expect(texts[1]).to.equal(formatDate('arm', DATE, {}));
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.contain('Mars/Olympus');
  });

  it('counts minutes up to an hour, then whole hours', () => {
    expect(formatAge('en', 1)).to.equal('1 minute ago');
    expect(formatAge('en', 59)).to.equal('59 minutes ago');
    expect(formatAge('en', 60)).to.equal('1 hour ago');
    expect(formatAge('ru', 5)).to.equal('5 минут назад');
    expect(formatAge('ru', 179)).to.equal('2 часа назад');
    expect(formatAge('arm', 5)).to.equal('5 րոպե առաջ');
    expect(formatAge('arm', 1439)).to.equal('23 ժամ առաջ');
  });

  it('makes one formatter for a zone, however often it is asked, and none where no zone is given', () => {
    const {DateTimeFormat} = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, [locale, style]: [string, Intl.DateTimeFormatOptions]) {
        made++;
        return new target(locale, style);
      },
    });
    try {
      for (const locale of ['en', 'ru', 'arm'] as const) {
        formatDate(locale, DATE, {time: true});
        expect(made).to.equal(locale === 'en' ? 0 : 1);
        formatDate(locale, DATE, {timeZone: 'Pacific/Chatham'});
      }
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
    expect(made).to.equal(1);
  });
});
