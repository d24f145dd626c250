import {register} from '../../internal/register.js';
import {NewsCard} from './news-card.js';

register(NewsCard);
