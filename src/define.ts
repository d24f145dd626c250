import './components/news-source/define.js';
import './components/news-card/define.js';
import './components/news-list/define.js';
import './components/news-article/define.js';
import './components/text-size/define.js';
import './components/language-switch/define.js';
import './components/theme-toggle/define.js';
import './components/share-bar/define.js';
