import 'dark-mode-toggle';
