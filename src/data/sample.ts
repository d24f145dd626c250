/** Section, two headlines, which take turns, and a text. */
const TEXTS: Record<string, string> = {
  en: 'Culture|A printing house from 1778 opens its archive|Glacier survey finds a lake nobody had mapped|Among the papers are the accounts of two centuries: what a page cost and who read it.',
  ru: 'Культура|Типография 1778 года открывает свой архив|На леднике нашли озеро, которого не было на картах|Среди бумаг — счета за два столетия: сколько стоила страница и кто её тогда читал.',
  hy: 'Մշակույթ|1778 թվականի տպարանը բացում է իր արխիվը|Սառցադաշտում գտել են քարտեզներում չեղած լիճ|Այդ թղթերի մեջ երկու դարի հաշիվներ են՝ ինչ արժեր ամեն մի էջը և ով էր այն կարդում։',
};
const HOUR_MS = 3_600_000;

/** Plain stories for previews in page builders: no network, no picture, no address. */
export function sampleStories(language: string, count: number): unknown[] {
  const [section, first, second, body] = (TEXTS[language] ?? '').split('|');
  const headlines = [first, second];
  return [...Array(count).keys()].map((index) => ({
    id: index,
    section,
    headline: headlines[index % 2],
    summary: headlines[(index + 1) % 2],
    contentHtml: `<p>${body}</p>`,
    datePublished: new Date(Date.now() - (index * 7 + 2) * HOUR_MS).toISOString(),
    language,
  }));
}
