
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
'copy-here': `Պատճենեք հղումն այստեղից՝`,
'copy-link': `Պատճենել հղումը`,
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
'link-copied': `Հղումը պատճենվեց`,
'loading': `Բեռնվում է…`,
'more': `Ավելի շատ նորություններ`,
'new-few': str`${0} թարմ նորություն`,
'new-many': str`${0} թարմ նորություն`,
'new-one': str`${0} թարմ նորություն`,
'new-other': str`${0} թարմ նորություն`,
'print': `Տպել`,
'share-email': `Էլ. փոստ`,
'share-lead': `Հավանեցի՞ք նյութը։ Կիսվե՛ք`,
'share-more': `Ավելին`,
'share-native': `Կիսվել…`,
'share-on-tab': str`Կիսվել ${0}-ում (կբացվի նոր ներդիրում)`,
'stale': `Վերջին թարմացումը՝`,
'stories': `Նորություններ`,
'text-larger': `Մեծացնել տեքստը`,
'text-normal': `Տեքստի սովորական չափը`,
'text-scale': str`Տեքստի չափը՝ ${0}%`,
'text-size': `Տեքստի չափը`,
'text-smaller': `Փոքրացնել տեքստը`,
'theme': `Թեմա`,
'theme-auto': `Ինչպես սարքում`,
'theme-dark': `Մուգ թեմա`,
'theme-light': `Բաց թեմա`,
'try-again': `Կրկին փորձել`,
'views-few': str`${0} դիտում`,
'views-many': str`${0} դիտում`,
'views-one': str`${0} դիտում`,
'views-other': str`${0} դիտում`,
    };
  