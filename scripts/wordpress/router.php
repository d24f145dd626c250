<?php
// For `php -S`: files as they are, all else to WordPress, with a line on stderr. The page's policy comes from the environment.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if ($path !== '/' && is_file($root . $path)) return false;
error_log('asked: ' . $_SERVER['REQUEST_METHOD'] . ' ' . $_SERVER['REQUEST_URI']);
if (getenv('SITE_POLICY')) header('Content-Security-Policy: ' . getenv('SITE_POLICY'));
$script = $path !== '/' && is_file($root . $path . '/index.php') ? rtrim($path, '/') . '/index.php' : '/index.php';
$_SERVER['SCRIPT_NAME'] = $script;
chdir(dirname($root . $script));
require $root . $script;
