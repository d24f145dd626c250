<?php
// Installs WordPress, and puts posts into it. php seed.php SITE ORIGIN POSTS.json; prints their addresses as JSON.
[, $site, $origin, $posts] = $argv;
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($origin, PHP_URL_HOST) . ':' . parse_url($origin, PHP_URL_PORT);
require $site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('The Hill Courier', 'admin', 'admin@example.test', true, '', wp_generate_password());
wp_delete_post(1, true);
$wp_rewrite->set_permalink_structure('/%postname%/');
$wp_rewrite->flush_rules();
wp_set_current_user(1);
kses_remove_filters();
$addresses = [];
foreach (json_decode(file_get_contents($posts), true) as $post) {
  $section = wp_create_category($post['section'] ?? 'News');
  $id = wp_insert_post(wp_slash([
    'post_title' => $post['title'],
    'post_content' => $post['content'],
    'post_status' => 'publish',
    'post_author' => 1,
    'post_category' => [$section],
    'post_date' => $post['date'] ?? '2026-11-20 10:00:00',
  ]), true);
  if (is_wp_error($id)) throw new Exception($id->get_error_message());
  $addresses[$post['title']] = get_permalink($id);
}
echo "\n", json_encode($addresses);
