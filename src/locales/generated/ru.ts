
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'added-few': str`Ещё ${0} новости`,
'added-many': str`Ещё ${0} новостей`,
'added-one': str`Ещё ${0} новость`,
'added-other': str`Ещё ${0} новости`,
'all-stories': `Все новости`,
'copy-here': `Скопируйте ссылку отсюда:`,
'copy-link': `Скопировать ссылку`,
'credit': `Источник:`,
'empty': `Здесь пока нет новостей.`,
'error-format': `Издание прислало данные, которые здесь нельзя показать.`,
'error-http': `Сервер издания сейчас не может ответить.`,
'error-network': `Не удалось получить новости.`,
'error-not-found': `Эти новости больше недоступны.`,
'error-offline': `Нет подключения к сети. Новости появятся, когда связь восстановится.`,
'error-timeout': `Новости загружаются слишком долго.`,
'flag-breaking': `Срочно`,
'flag-live': `Онлайн`,
'flag-opinion': `Мнение`,
'flag-premium': `Для подписчиков`,
'flag-sponsored': `Реклама`,
'flag-updated': `Обновлено`,
'flag-video': `Видео`,
'just-now': `только что`,
'language': `Язык`,
'link-copied': `Ссылка скопирована`,
'loading': `Загрузка…`,
'more': `Ещё новости`,
'new-few': str`${0} свежие новости`,
'new-many': str`${0} свежих новостей`,
'new-one': str`${0} свежая новость`,
'new-other': str`${0} свежей новости`,
'print': `Распечатать`,
'share-email': `Эл. почта`,
'share-lead': `Понравился материал? Поделитесь`,
'share-more': `Ещё`,
'share-native': `Поделиться…`,
'share-on-tab': str`Поделиться в ${0} (откроется в новой вкладке)`,
'stale': `Последнее обновление:`,
'stories': `Новости`,
'text-larger': `Увеличить текст`,
'text-normal': `Обычный размер текста`,
'text-scale': str`Размер текста: ${0} %`,
'text-size': `Размер текста`,
'text-smaller': `Уменьшить текст`,
'theme': `Тема`,
'theme-auto': `Как на устройстве`,
'theme-dark': `Тёмная тема`,
'theme-light': `Светлая тема`,
'try-again': `Попробовать снова`,
'views-few': str`${0} просмотра`,
'views-many': str`${0} просмотров`,
'views-one': str`${0} просмотр`,
'views-other': str`${0} просмотра`,
    };
  