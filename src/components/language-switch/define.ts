import {register} from '../../internal/register.js';
import {LanguageSwitch} from './language-switch.js';

register(LanguageSwitch);
