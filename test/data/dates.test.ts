import {expect} from '@open-wc/testing';
import {isoDate} from '../../src/data/dates.js';

const same = (expected: string, ...written: unknown[]): void => {
  for (const date of written) expect(isoDate(date), String(date)).to.equal(expected);
};

describe('isoDate', () => {
  it('reads ISO 8601', () => {
    same(
      '2026-11-23T09:00:00.000Z',
      '2026-11-23T09:00:00Z',
      '2026-11-23T13:00:00+04:00',
      '2026-11-23 09:00',
      '2026-11-23T04:00:00-0500',
    );
    same('2026-11-01T00:00:00.000Z', '2026-11-01', '2026-11', '20261101', '2026/11/1');
  });

  it('reads ISO 8601 without its zeros, and with a T that nothing follows', () =>
    same('2026-01-05T00:00:00.000Z', '2026-1-5', '2026-1-05', '2026-01-5', '2026-01-05T', '20260105'));

  it('reads the last moments of a day and of a year', () => {
    same('2026-12-31T23:59:59.000Z', '2026-12-31T23:59:59Z', '31 Dec 2026 23:59:59');
    same('2027-01-01T00:00:00.000Z', '2026-12-31T24:00:00Z', '2026-12-31T23:59:60Z');
    same('2026-12-31T00:00:00.000Z', '31.12.2026', '12/31/2026');
    same('2026-12-12T00:00:00.000Z', '12.12.2026');
    same('2026-12-03T00:00:00.000Z', '03.12.2026');
  });

  it('reads the zones at both ends of the world', () => {
    same('2026-11-22T19:00:00.000Z', '2026-11-23T09:00:00+14:00');
    same('2026-11-23T14:30:00.000Z', '2026-11-23T09:00:00-05:30');
    same('2026-11-23T03:15:00.000Z', '2026-11-23T09:00:00+05:45');
    for (const zone of ['+15:00', '-15:00', '+05:60'])
      expect(isoDate(`2026-11-23T09:00:00${zone}`), zone).to.equal(undefined);
  });

  it('passes over what stands in brackets', () =>
    same('2026-11-23T09:00:00.000Z', '23 Nov 2026 13:00:00 +0400 (AMT, Yerevan)', '(Mon) 23 Nov (new) 2026 09:00'));

  it('keeps parts of a second', () => same('2026-11-23T09:00:00.500Z', '2026-11-23T09:00:00.5Z'));

  it('reads the dates of RSS, whichever weekday they name', () =>
    same(
      '2026-11-23T09:00:00.000Z',
      'Mon, 23 Nov 2026 09:00:00 GMT',
      'Пн, 23 Nov 2026 12:00:00 +0300',
      'Սուրբ, 23 Nov 26 13:00 +04:00',
      '23 November 2026 04:00:00 EST',
      'Mon, 23 Nov 2026 01:00 PST',
      'Mon Nov 23 09:00:00 2026',
      'Mon, Nov 23, 2026 at 9:00 am',
      'Mon, 23 Nov 2026 12:00:00 MSK',
      'Mon, 23 Nov 2026 02:00:00 GMT-07:00',
      'Mon, 23 Nov 2026 13:00:00 Asia/Yerevan',
    ));

  it('reads Russian months', () => same('2026-11-23T00:00:00.000Z', '23 ноября 2026', '23 НОЯ 2026'));

  it('tells daylight saving time from the standard one', () => {
    same('2026-07-01T14:00:00.000Z', '1 Jul 2026 10:00 EDT', '1 Jul 2026 09:00 CDT');
    same('2026-07-01T15:00:00.000Z', '1 Jul 2026 10:00 EST', '1 Jul 2026 08:00 MST');
  });

  it('reads noon and midnight on a clock of twelve hours', () => {
    same('2026-11-23T12:30:00.000Z', '23 Nov 2026 12:30 PM');
    same('2026-11-23T00:30:00.000Z', '23 Nov 2026 12:30 a.m.');
    same('2026-11-23T13:30:00.000Z', '23 Nov 2026 1:30 pm');
  });

  it('takes the larger number for the day, else the first', () => {
    same('2026-11-23T00:00:00.000Z', '23.11.26', '11/23/2026', '23/11/2026', 'Fri, 2026/11/23');
    same('2026-04-03T00:00:00.000Z', '03.04.2026');
  });

  it('reads a month alone and seconds since 1970', () => {
    same('2026-11-01T00:00:00.000Z', 'Nov. 2026');
    same('2018-03-13T09:22:49.000Z', '1520932969', 1520932969, 1520932969000);
  });

  it('puts years of two digits in this century up to 49', () => {
    same('2049-01-02T00:00:00.000Z', '2 Jan 49', '49-01-02', '490102');
    same('1950-01-02T00:00:00.000Z', '2 Jan 50');
    same('1994-11-05T13:15:30.000Z', '05 Nov 94 13:15:30 A');
  });

  it('says nothing where there is no date', () => {
    const wrong = [
      '',
      'yesterday',
      '30 Feb 2026',
      '2026-13-01',
      '2026-11-23T25:00:00Z',
      '2026-11-23T10:61:00Z',
      '2026-11-23T10:60:00Z',
      '2026-11-23T10:00:61Z',
      '0000-00-00T00:00:00',
    ];
    const damaged = [
      '2026-xx-23',
      '2026-11-23T09:00:00Zextra',
      '2026-11-23T09:00:00+99:99',
      '16 zzz 2026',
      '16 Dec',
      'Dec 2026 11:47',
    ];
    for (const date of [...wrong, ...damaged, '1 Jul 2026 10:00 Nowhere/City', null, undefined, {}, NaN, 1e300])
      expect(isoDate(date), JSON.stringify(date)).to.equal(undefined);
  });
});
