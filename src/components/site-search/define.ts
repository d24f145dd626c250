import {register} from '../../internal/register.js';
import {SiteSearch} from './site-search.js';

register(SiteSearch);
