import type {Article} from './article.js';

/** Section and headline by turns; the words between the bars repeat for as many stories as are asked. */
const TEXTS: Record<string, string> = {
  en:
    'Region|Ferry line across the strait reopens after eleven years of talks|Culture|A printing house from 1778 opens its archive' +
    '|Science|Glacier survey finds a lake nobody had mapped',
  ru:
    'Регион|Паромная линия через пролив открылась после одиннадцати лет переговоров|Культура|Типография 1778 года открывает свой архив' +
    '|Наука|Съёмка ледника нашла озеро, которого не было на картах',
  hy:
    'Տարածաշրջան|Տասնմեկ տարվա բանակցություններից հետո նեղուցի լաստանավը կրկին գործում է|Մշակույթ|1778 թվականի տպարանը բացում է իր արխիվը' +
    '|Գիտություն|Սառցադաշտի հետազոտությունը հայտնաբերել է անհայտ լիճ',
};
const HOUR_MS = 3_600_000;

/** Stories for previews in page builders: no network, no picture, no address. */
export function sampleArticles(language: string, count: number, now: number): Article[] {
  const texts = (TEXTS[language] ?? '').split('|');
  return Array.from({length: count}, (_, index) => ({
    id: `sample-${index}`,
    section: texts[(index * 2) % texts.length],
    headline: texts[(index * 2 + 1) % texts.length] ?? '',
    summary: texts[(index * 2 + 3) % texts.length],
    datePublished: new Date(now - (index * 7 + 2) * HOUR_MS).toISOString(),
    language,
    authors: [],
    tags: [],
    attachments: [],
    flags: [],
  }));
}
