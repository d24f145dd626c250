import {register} from '../../internal/register.js';
import {NewsArticle} from './news-article.js';

register(NewsArticle);
