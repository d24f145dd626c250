// Which browsers this machine has, and where.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {createRequire} from 'node:module';

const {env, platform} = process;

export const onPath = (...names) =>
  (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

const programFiles = (path) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).map((root) => join(root, path));

const PLACES = {
  chromium: () => ({
    own: env.CHROME_PATH,
    usual:
      {
        darwin: [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ],
        win32: programFiles('Google\\Chrome\\Application\\chrome.exe'),
      }[platform] ?? onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
  }),
  firefox: () => ({
    own: env.FIREFOX_PATH,
    usual:
      {
        darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
        win32: programFiles('Mozilla Firefox\\firefox.exe'),
      }[platform] ?? onPath('firefox', 'firefox-esr'),
  }),
};

export function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(engine) {
  const {own, usual} = PLACES[engine]();
  if (!own) return usual.find(runnable);
  if (!runnable(own)) throw new Error(`${engine}: ${own} cannot be run.`);
  return own;
}

/** The Chromium to test in: the machine's, else the one that an npm package carries (Linux only). */
export async function chromiumPath() {
  return (env.NPM_CHROMIUM ? undefined : installed('chromium')) ?? packagedChromium();
}

async function packagedChromium() {
  if (platform !== 'linux') throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.');
  const {default: chromium, inflate, setupLambdaEnvironment} = await import('@sparticuz/chromium');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
  const fonts = env.FONTCONFIG_PATH;
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  // The package's own fonts have no Armenian letters: where the machine has fonts, those are used.
  if (existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = fonts ?? '/etc/fonts';
  return chromium.executablePath();
}

export const firefoxPath = () => installed('firefox');

/** The WebDriver, the browser that it drives and, without a display, a virtual one; undefined when a piece is missing. */
export function webkitTools() {
  if (platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver').find(runnable);
  const display = env.DISPLAY ? undefined : onPath('Xvfb').find(runnable);
  const browser = miniBrowsers().find(runnable);
  return driver && browser && (env.DISPLAY || display) ? {driver, browser, display} : undefined;
}

function miniBrowsers() {
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const libraries = ['/usr/lib', '/usr/libexec', ...folders('/usr/lib').filter((name) => name.includes('-linux-'))];
  return libraries.flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser')));
}

const folders = (root) =>
  readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name));

/** The engines that tests can run in here; Chromium always, since npm can bring it. */
export function enginesFound() {
  return ['chromium', firefoxPath() && 'firefox', webkitTools() && 'webkit'].filter(Boolean);
}
