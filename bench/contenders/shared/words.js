// Dates, numbers and words in three languages, as anybody would write them by hand. Chromium has no Armenian, hence the table.
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SHORT_FROM = 10_000;
const MONTHS =
  'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի'.split(
    ' ',
  );
const SIGNS = {',': '\u00a0', '.': ',', K: '\u00a0հզր', M: '\u00a0մլն'};
const VIEWS = {
  en: {one: 'view', other: 'views'},
  ru: {one: 'просмотр', few: 'просмотра', many: 'просмотров', other: 'просмотра'},
  hy: {other: 'դիտում'},
};
const SOURCE = {en: 'Source:', ru: 'Источник:', hy: 'Աղբյուրը՝'};
const NOW = {en: 'just now', ru: 'только что', hy: 'հենց նոր'};

const made = new Map();
function formatter(Format, language, style) {
  const key = `${Format.name} ${language} ${Object.values(style)}`;
  if (!made.has(key)) made.set(key, new Format(language, style));
  return made.get(key);
}

export const creditWord = (language) => SOURCE[language];

/** `5 minutes ago`; from a day on the date. */
export function age(language, time) {
  const ms = Date.now() - time;
  if (ms >= DAY_MS) return day(language, time);
  if (ms < MINUTE_MS) return NOW[language];
  const [unit, count] = ms < HOUR_MS ? ['minute', Math.floor(ms / MINUTE_MS)] : ['hour', Math.floor(ms / HOUR_MS)];
  if (language === 'hy') return `${count} ${unit === 'minute' ? 'րոպե' : 'ժամ'} առաջ`;
  return formatter(Intl.RelativeTimeFormat, language, {}).format(-count, unit);
}

/** `November 3, 2026`, with the clock where `timeStyle` is given. */
export function day(language, time, timeStyle) {
  if (language !== 'hy') return formatter(Intl.DateTimeFormat, language, {dateStyle: 'long', timeStyle}).format(time);
  return formatter(Intl.DateTimeFormat, 'en-GB', {dateStyle: 'short', timeStyle})
    .format(time)
    .replace(/\/(\d+)\/(\d+)/, (_, month, year) => ` ${MONTHS[month - 1]}, ${year} թ.`);
}

export function number(language, n, notation = 'standard') {
  const armenian = language === 'hy';
  const text = formatter(Intl.NumberFormat, armenian ? 'en' : language, {
    notation,
    useGrouping: armenian ? 'min2' : 'auto',
  }).format(n);
  return armenian ? text.replace(/[,.KM]/g, (sign) => SIGNS[sign]) : text;
}

/** `1,234 views`, `12K views` */
export function views(language, n) {
  const short = n >= SHORT_FROM;
  const forms = VIEWS[language];
  const form = language === 'hy' ? 'other' : formatter(Intl.PluralRules, language, {}).select(short ? SHORT_FROM : n);
  return `${number(language, n, short ? 'compact' : 'standard')} ${forms[form] ?? forms.other}`;
}
