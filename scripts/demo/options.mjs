import {parseArgs} from 'node:util';
import {VisitorFeed} from './visitor-feed.mjs';

export const DEFAULT_PORT = 8080;

export const HELP = `Builds news-elements and shows it at work on a partner's page.

  npm start                          with sample stories, in three languages
  npm start -- --feed <address>      with your own feed: RSS, Atom, JSON Feed or WordPress
  npm start -- --port <number>       on another port (default ${DEFAULT_PORT}; script and feeds take the next two)
  npm start -- --no-build            without building first
  npm start -- --help                this text
`;

/** The command line, checked. Throws an Error with a sentence for the visitor. */
export function readOptions(argv) {
  const {values} = parse(argv);
  return {
    help: values.help,
    build: !values['no-build'],
    port: readPort(values.port),
    feed: values.feed === undefined ? undefined : new VisitorFeed(values.feed),
  };
}

function parse(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        feed: {type: 'string'},
        port: {type: 'string', default: String(DEFAULT_PORT)},
        'no-build': {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    });
  } catch (error) {
    throw new Error(describe(error), {cause: error});
  }
}

function describe(error) {
  const name = /'([^' ]+)/.exec(error.message)?.[1];
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${name}.`;
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `“${name}” was not expected. To show your own feed: npm start -- --feed ${name}`;
  }
  return error.message;
}

function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port >= 1 && port <= 65_535)) throw new Error(`--port wants a number from 1 to 65535, and got “${text}”.`);
  return port;
}
