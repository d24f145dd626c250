import {register} from '../../internal/register.js';
import {PromoSlot} from './promo-slot.js';

register(PromoSlot);
