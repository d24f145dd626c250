export {parseFeed} from 'feedsmith';
