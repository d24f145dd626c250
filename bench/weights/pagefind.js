export {PagefindUI} from '@pagefind/default-ui';
