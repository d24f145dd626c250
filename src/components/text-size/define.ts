import {register} from '../../internal/register.js';
import {TextSize} from './text-size.js';

register(TextSize);
