
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'added-few': str`Եվս ${0} նորություն`,
'added-many': str`Եվս ${0} նորություն`,
'added-one': str`Եվս ${0} նորություն`,
'added-other': str`Եվս ${0} նորություն`,
'all-stories': `Բոլոր նորությունները`,
'credit': `Աղբյուրը՝`,
'empty': `Այստեղ դեռ նորություններ չկան։`,
'error-format': `Հրատարակիչն ուղարկել է տվյալներ, որոնք այստեղ հնարավոր չէ ցուցադրել։`,
'error-http': `Հրատարակչի սերվերն այս պահին չի կարող պատասխանել։`,
'error-network': `Չհաջողվեց ստանալ նորությունները։`,
'error-not-found': `Այս նորություններն այլևս հասանելի չեն։`,
'error-offline': `Ցանցին միացված չեք։ Նորությունները կերևան, երբ կապը վերականգնվի։`,
'error-timeout': `Նորությունները չափազանց երկար են բեռնվում։`,
'flag-breaking': `Հրատապ`,
'flag-live': `Ուղիղ`,
'flag-opinion': `Կարծիք`,
'flag-premium': `Բաժանորդների համար`,
'flag-sponsored': `Գովազդ`,
'flag-updated': `Թարմացված`,
'flag-video': `Տեսանյութ`,
'just-now': `հենց նոր`,
'language': `Լեզու`,
'loading': `Բեռնվում է…`,
'more': `Ավելի շատ նորություններ`,
'stale': `Վերջին թարմացումը՝`,
'text-larger': `Մեծացնել տեքստը`,
'text-normal': `Տեքստի սովորական չափը`,
'text-scale': str`Տեքստի չափը՝ ${0}%`,
'text-size': `Տեքստի չափը`,
'text-smaller': `Փոքրացնել տեքստը`,
'try-again': `Կրկին փորձել`,
'views-few': str`${0} դիտում`,
'views-many': str`${0} դիտում`,
'views-one': str`${0} դիտում`,
'views-other': str`${0} դիտում`,
'theme-light': `Light theme`,
'theme-dark': `Dark theme`,
'theme-auto': `As on the device`,
'theme': `Theme`,
    };
  