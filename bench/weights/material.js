import '@material/web/labs/card/outlined-card.js';
import '@material/web/list/list-item.js';
import '@material/web/list/list.js';
export * from '../contenders/shared/words.js';
