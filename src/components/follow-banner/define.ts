import {register} from '../../internal/register.js';
import {FollowBanner} from './follow-banner.js';

register(FollowBanner);
