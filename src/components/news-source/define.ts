import {register} from '../../internal/register.js';
import {NewsSource} from './news-source.js';

register(NewsSource);
