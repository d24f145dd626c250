import {defineVanilla} from './shared/vanilla.js';

defineVanilla(true);
