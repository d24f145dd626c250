import type {Article} from '../src/data/article.js';
import {picture, story, type Lang} from './samples.js';

interface Words {
  paragraphs: [string, string, string, string];
  said: string;
  by: string;
  heading: string;
  list: [string, string, string];
  caption: string;
  table: [caption: string, day: string, ship: string, hour: string];
  note: string;
  tags: string[];
}

const WORDS: Record<Lang, Words> = {
  en: {
    paragraphs: [
      'The line was suspended when the old vessels failed their inspection, and for nine years the only way north was the road round the bay: four hours in summer, and in winter sometimes not at all.',
      'The new ship carries 320 people and forty cars, burns a third less fuel and will sail six nights a week until the ice comes. Tickets for the first month were gone in a day.',
      'Not everybody is glad. The owners of the two petrol stations on the bay road have asked the council what is to become of them, and the council has promised an answer before the spring.',
      'The timetable leaves an hour for the last bus from the hills. Whoever misses it may sleep on board, on the benches of the lower saloon, for the price of a cup of tea.',
    ],
    said: '“My father sold tickets in this window. I kept the key, in case.”',
    by: 'Marta Velis, stationmaster',
    heading: 'What it costs',
    list: ['foot passengers, 12 crowns', 'bicycles, free of charge', 'a car with its driver, 58 crowns'],
    caption: 'The first crossing, seen from the mole. Drawing: The Meridian',
    table: ['Departures until the ice', 'Day', 'Ship', 'Hour'],
    note: 'By the harbour office’s own count.',
    tags: ['Ferries', 'Port Aven', 'Winter timetable'],
  },
  ru: {
    paragraphs: [
      'Линию закрыли, когда старые суда не прошли проверку, и девять лет на север вела лишь дорога вокруг залива: летом четыре часа пути, а зимой порой и вовсе никакого.',
      'Новый паром берёт 320 пассажиров и сорок машин, расходует на треть меньше топлива и будет ходить шесть ночей в неделю до самого ледостава. Билеты на первый месяц разошлись за день.',
      'Рады не все. Владельцы двух заправок на дороге вокруг залива спросили городской совет, что теперь будет с ними, и совет обещал ответить до весны.',
      'Расписание оставляет час до последнего автобуса с гор. Кто на него не успел, может переночевать на борту, на скамьях нижнего салона, по цене чашки чая.',
    ],
    said: '«Мой отец продавал билеты в этом окне. Ключ я на всякий случай сохранила».',
    by: 'Марта Велис, начальница станции',
    heading: 'Сколько это стоит',
    list: ['пешие пассажиры — 12 крон', 'велосипеды — бесплатно', 'машина с водителем — 58 крон'],
    caption: 'Первый рейс, вид с мола. Рисунок: «Меридиан»',
    table: ['Отправления до ледостава', 'День', 'Судно', 'Время'],
    note: 'По подсчётам самого портового управления.',
    tags: ['Паромы', 'Порт-Авен', 'Зимнее расписание'],
  },
  hy: {
    paragraphs: [
      'Գիծը փակվեց, երբ հին նավերը չանցան ստուգումը, և ինը տարի դեպի հյուսիս տանում էր միայն ծոցը շրջանցող ճանապարհը՝ ամռանը չորս ժամ, իսկ ձմռանը երբեմն՝ ընդհանրապես ոչ մի ճանապարհ։',
      'Նոր լաստանավը տեղավորում է 320 մարդ և քառասուն մեքենա, մեկ երրորդով քիչ վառելիք է ծախսում և մինչև սառույցը կնավարկի շաբաթը վեց գիշեր։ Առաջին ամսվա տոմսերը սպառվեցին մեկ օրում։',
      'Ոչ բոլորն են ուրախ։ Ծոցի ճանապարհի երկու լցակայանների տերերը քաղաքային խորհրդին հարցրել են, թե ինչ է լինելու իրենց հետ, և խորհուրդը խոստացել է պատասխանել մինչև գարուն։',
      'Չվացուցակը մեկ ժամ է թողնում մինչև սարերից եկող վերջին ավտոբուսը։ Ով չհասցնի, կարող է գիշերել նավում՝ ստորին սրահի նստարաններին, մեկ բաժակ թեյի գնով։',
    ],
    said: '«Հայրս այս պատուհանում էր տոմս վաճառում։ Բանալին պահել եմ, համենայն դեպս»։',
    by: 'Մարտա Վելիս, կայարանապետ',
    heading: 'Ինչ արժե',
    list: ['ոտքով ուղևորներ՝ 12 կրոն', 'հեծանիվներ՝ անվճար', 'մեքենա վարորդի հետ՝ 58 կրոն'],
    caption: 'Առաջին ուղերթը՝ նավամատույցից։ Նկարը՝ «Միջօրեական»',
    table: ['Մեկնումները մինչև սառույցը', 'Օր', 'Նավ', 'Ժամ'],
    note: 'Նավահանգստի վարչության սեփական հաշվարկով։',
    tags: ['Լաստանավեր', 'Պորտ Ավեն', 'Ձմեռային չվացուցակ'],
  },
};

const DAYS = ['22:10', '22:10', '23:40', '22:10', '23:40', '22:10'];

/** A text with all that an editor puts into one. */
export function richText(lang: Lang): string {
  const {paragraphs: p, said, by, heading, list, caption, table, note} = WORDS[lang];
  return `<p>${p[0]}</p>
<p>${p[1]}<sup><a href="#fn1" id="ref1">1</a></sup></p>
<blockquote><p>${said}</p><p><cite>${by}</cite></p></blockquote>
<figure><img src="${picture('lighthouse')}" width="640" height="360" alt=""><figcaption>${caption}</figcaption></figure>
<h2>${heading}</h2>
<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>
<p>${p[2]}</p>
<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>
<p>${p[3]}</p>
<table><caption>${table[0]}</caption><thead><tr>${table
    .slice(1)
    .map((name) => `<th>${name}</th>`)
    .join('')}</tr></thead>
<tbody>${DAYS.map((hour, day) => `<tr><td>${day + 1}</td><td>Aurora ${day % 2 ? 'II' : ''}</td><td>${hour}</td></tr>`).join('')}</tbody></table>
<hr><p id="fn1"><small>1. ${note} <a href="#ref1">↩</a></small></p>`;
}

export const fullStory = (lang: Lang, fields: Partial<Article> = {}): Article => {
  const published = '2026-11-03T07:40:00.000Z';
  return story(
    {
      contentHtml: richText(lang),
      datePublished: published,
      dateModified: '2026-11-03T09:05:00.000Z',
      authors: [
        {name: {en: 'Anna Sarian', ru: 'Анна Сарян', hy: 'Աննա Սարյան'}[lang], url: 'https://meridian.test/anna'},
      ],
      tags: WORDS[lang].tags,
      ...fields,
    },
    lang,
  );
};
