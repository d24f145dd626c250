import {register} from '../../internal/register.js';
import {AppLinks} from './app-links.js';

register(AppLinks);
