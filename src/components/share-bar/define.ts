import {register} from '../../internal/register.js';
import {ShareBar} from './share-bar.js';

register(ShareBar);
