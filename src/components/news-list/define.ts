import {register} from '../../internal/register.js';
import {NewsList} from './news-list.js';

register(NewsList);
