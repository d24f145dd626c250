import {register} from '../../internal/register.js';
import {SocialLinks} from './social-links.js';

register(SocialLinks);
