export {configure, type Settings} from './internal/settings.js';
