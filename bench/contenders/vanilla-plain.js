import {defineVanilla} from './shared/vanilla.js';

defineVanilla(false);
