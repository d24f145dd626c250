// A @web/test-runner launcher for WebKitGTK over plain WebDriver.
import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

const START_TRIES = 100;
const START_PAUSE_MS = 100;
const SCREEN = '1600x1200x24';
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Space: ' ',
};

export const webkitLauncher = (options) => new WebKitLauncher(options);

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #options;
  #processes = [];
  #sessions = new Map();
  #address;
  #ready;

  constructor(options) {
    this.#options = options;
  }

  async initialize() {}

  async startSession(id, url) {
    await (this.#ready ??= this.#start());
    const {sessionId} = await this.#command('POST', '/session', {
      capabilities: {
        alwaysMatch: {'webkitgtk:browserOptions': {binary: this.#options.browser, args: ['--automation']}},
      },
    });
    this.#sessions.set(id, sessionId);
    await this.setViewport(id, this.#options);
    await this.#inSession(id, 'POST', '/url', {url});
  }

  isActive(id) {
    return this.#sessions.has(id);
  }

  getBrowserUrl(id) {
    return this.#inSession(id, 'GET', '/url');
  }

  async stopSession(id) {
    await this.#inSession(id, 'DELETE', '');
    this.#sessions.delete(id);
    return {testCoverage: undefined};
  }

  async stop() {
    for (const id of this.#sessions.keys()) await this.stopSession(id).catch(() => {});
    for (const child of this.#processes.reverse()) child.kill();
  }

  /** What the runner's own `sendKeys` command calls for a WebDriver browser: key names or single characters. */
  async sendKeys(id, keys) {
    const actions = keys
      .map((key) => KEYS[key] ?? key)
      .flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]);
    await this.#inSession(id, 'POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async click(id, x, y) {
    const actions = [
      {type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y)},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ];
    await this.#inSession(id, 'POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', actions}],
    });
    return true;
  }

  async setViewport(id, {width, height}) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [frameWidth, frameHeight] = await this.#inSession(id, 'POST', '/execute/sync', {script, args: []});
    await this.#inSession(id, 'POST', '/window/rect', {width: width + frameWidth, height: height + frameHeight});
  }

  open(id, url) {
    return this.#inSession(id, 'POST', '/url', {url});
  }

  /** Opens an address in a window beside the session's own; gives what closes it and goes back to that. */
  async openBeside(id, url) {
    const own = await this.#inSession(id, 'GET', '/window');
    const {handle} = await this.#inSession(id, 'POST', '/window/new', {type: 'window'});
    await this.#inSession(id, 'POST', '/window', {handle});
    await this.setViewport(id, this.#options);
    await this.open(id, url);
    return async () => {
      await this.#inSession(id, 'DELETE', '/window');
      await this.#inSession(id, 'POST', '/window', {handle: own});
    };
  }

  /** Runs the body of a function in the page; gives what it returns, or what that resolves to. */
  run(id, script, args) {
    return this.#inSession(id, 'POST', '/execute/sync', {script, args});
  }

  async #start() {
    const {driver, display} = this.#options;
    const port = await freePort();
    const env = {
      ...process.env,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      ...(display && {DISPLAY: await this.#startDisplay(display)}),
    };
    this.#run(driver, ['--host=127.0.0.1', `--port=${port}`], {stdio: 'ignore', env});
    this.#address = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < START_TRIES; tries++) {
      if (await this.#command('GET', '/status').catch(() => false)) return;
      await wait(START_PAUSE_MS);
    }
    throw new Error(`${driver} did not start.`);
  }

  /** Xvfb picks a free display itself and writes its number to the file descriptor that it is given. */
  #startDisplay(display) {
    const child = this.#run(display, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`${display} did not start.`)));
      child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  #run(program, args, options) {
    const child = spawn(program, args, options);
    child.on('error', (error) => console.error(error.message));
    this.#processes.push(child);
    return child;
  }

  #inSession(id, method, path, body) {
    return this.#command(method, `/session/${this.#sessions.get(id)}${path}`, body);
  }

  async #command(method, path, body) {
    const response = await fetch(this.#address + path, {method, ...(body && {body: JSON.stringify(body)})});
    const {value} = await response.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
}
