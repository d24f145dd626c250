import './components/news-source/define.js';
import './components/news-card/define.js';
import './components/news-list/define.js';
