import {register} from '../../internal/register.js';
import {ThemeToggle} from './theme-toggle.js';

register(ThemeToggle);
