import {register} from '../../internal/register.js';
import {UsageNotice} from './usage-notice.js';

register(UsageNotice);
