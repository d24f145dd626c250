// A WordPress with people in it, and its own PHP to look behind the pages.
import {spawnSync} from 'node:child_process';
import {fetchWordPress} from '../../../scripts/wordpress/lay.mjs';
import {missingPhp} from '../../../scripts/wordpress/php.mjs';
import {startWordPress} from '../../../scripts/wordpress/start.mjs';

const POSTS = [
  {title: 'Snow closes the pass', content: '<p>Since morning.</p>', section: 'Region', date: '2026-11-20 09:00:00'},
  {title: 'Council & mayor “agree”', content: '<p>On trams.</p>', section: 'City', date: '2026-11-20 10:00:00'},
  {title: 'Bridge opens after four years', content: '<p>At noon.</p>', section: 'City', date: '2026-11-20 11:00:00'},
];
export const PASSWORD = 'a-password-for-tests';
/** An editor as on a network of sites, or under DISALLOW_UNFILTERED_HTML. */
const PEOPLE = `
wp_set_password('${PASSWORD}', 1);
$id = wp_insert_user(['user_login' => 'editor', 'user_pass' => '${PASSWORD}', 'user_email' => 'editor@example.test', 'role' => 'editor']);
(new WP_User($id))->add_cap('unfiltered_html', false);
foreach ([1, $id] as $user) update_user_meta($user, 'wp_persisted_preferences', [
  'core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => false], '_modified' => '2026-11-20T10:00:00Z',
  'core' => ['welcomeGuide' => false], 'core/customize-widgets' => ['welcomeGuide' => false],
]);`;

/** @returns the site, with `php(code)`: what the code returns, as JSON. */
export async function startSite() {
  const missing = await missingPhp();
  const packages = missing ? undefined : await fetchWordPress();
  if (!packages) return {missing: missing || 'the registry does not answer'};
  const site = await startWordPress(packages, POSTS);
  const php = (code) => {
    const load = `$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE_ORIGIN'), PHP_URL_HOST) . ':' . parse_url(getenv('SITE_ORIGIN'), PHP_URL_PORT); require '${site.folder}/wp-load.php';`;
    const {status, stdout, stderr} = spawnSync(
      'php',
      ['-r', `${load} echo "\\n", json_encode((function () { global $wpdb; ${code} })());`],
      {
        env: {...process.env, SITE_ORIGIN: site.origin},
        encoding: 'utf8',
      },
    );
    if (status) throw new Error(stdout + stderr);
    return JSON.parse(stdout.trim().split('\n').at(-1));
  };
  php(PEOPLE);
  return {...site, php};
}
