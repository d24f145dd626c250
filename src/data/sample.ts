/** Section and two headlines, which take turns. */
const TEXTS: Record<string, string> = {
  en: 'Culture|A printing house from 1778 opens its archive|Glacier survey finds a lake nobody had mapped',
  ru: 'Культура|Типография 1778 года открывает свой архив|На леднике нашли озеро, которого не было на картах',
  hy: 'Մշակույթ|1778 թվականի տպարանը բացում է իր արխիվը|Սառցադաշտում գտել են քարտեզներում չեղած լիճ',
};
const HOUR_MS = 3_600_000;

/** Plain stories for previews in page builders: no network, no picture, no address. */
export function sampleStories(language: string, count: number): unknown[] {
  const [section, ...headlines] = (TEXTS[language] ?? '').split('|');
  return Array.from({length: count}, (_, index) => ({
    id: index,
    section,
    headline: headlines[index % 2],
    summary: headlines[(index + 1) % 2],
    datePublished: new Date(Date.now() - (index * 7 + 2) * HOUR_MS).toISOString(),
    language,
  }));
}
