<?php
foreach (['NAME' => 'wp', 'USER' => '', 'PASSWORD' => '', 'HOST' => '', 'CHARSET' => 'utf8mb4', 'COLLATE' => ''] as $name => $value)
  define('DB_' . $name, $value);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', $name . ' key of a site for tests');
  define($name . '_SALT', $name . ' salt of a site for tests');
}
define('WP_HOME', getenv('SITE_ORIGIN'));
define('WP_SITEURL', getenv('SITE_ORIGIN'));
define('WP_CONTENT_URL', getenv('SITE_ORIGIN') . '/wp-content');
// Editors sign in by a password for applications, which needs https elsewhere.
define('WP_ENVIRONMENT_TYPE', 'local');
// It asks nobody, and does nothing of itself.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
