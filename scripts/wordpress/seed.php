<?php
// Installs WordPress, and puts posts into it. php seed.php SITE ORIGIN POSTS.json; prints what they have become as JSON.
[, $site, $origin, $posts] = $argv;
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($origin, PHP_URL_HOST) . ':' . parse_url($origin, PHP_URL_PORT);
require $site . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
wp_install('The Hill Courier', 'admin', 'admin@example.test', true, '', wp_generate_password());
wp_delete_post(1, true);
$wp_rewrite->set_permalink_structure('/%postname%/');
$wp_rewrite->flush_rules();
wp_set_current_user(1);
kses_remove_filters();

function good($result) {
  if (is_wp_error($result)) throw new Exception($result->get_error_message());
  return $result;
}

/** A post without a name is by somebody whose account is gone. */
function writer(?string $name): int {
  static $known = [];
  if ($name === null) return 9999;
  return $known[$name] ??= good(wp_insert_user([
    'user_login' => 'writer-' . count($known),
    'user_email' => 'writer-' . count($known) . '@example.test',
    'user_pass' => wp_generate_password(),
    'display_name' => $name,
    'role' => 'author',
  ]));
}

/** The sizes of a file are made once, whoever uses it. */
function picture(array $picture): int {
  static $files = [];
  $path = $files[$picture['path']]['file'] ?? wp_upload_bits(basename($picture['path']), null, file_get_contents($picture['path']))['file'];
  $id = good(wp_insert_attachment([
    'post_mime_type' => 'image/webp',
    'post_title' => $picture['alt'],
    'post_excerpt' => $picture['caption'],
    'post_status' => 'inherit',
  ], $path, 0, true));
  $sizes = $files[$picture['path']]['sizes'] ?? wp_generate_attachment_metadata($id, $path);
  wp_update_attachment_metadata($id, $sizes);
  update_post_meta($id, '_wp_attachment_image_alt', wp_slash($picture['alt']));
  $files[$picture['path']] = ['file' => $path, 'sizes' => $sizes];
  return $id;
}

$seeded = [];
foreach (json_decode(file_get_contents($posts), true) as $post) {
  $picture = isset($post['picture']) ? picture($post['picture']) : 0;
  $id = good(wp_insert_post(wp_slash([
    'post_title' => $post['title'],
    'post_content' => strtr($post['content'], ['{picture}' => $picture ? wp_get_attachment_image($picture, 'large') : '']),
    'post_excerpt' => $post['excerpt'] ?? '',
    'post_status' => 'publish',
    'post_author' => array_key_exists('author', $post) ? writer($post['author']) : 1,
    'post_category' => [wp_create_category($post['section'] ?? 'News')],
    'tags_input' => $post['tags'] ?? [],
    'post_password' => $post['password'] ?? '',
    'post_date' => $post['date'] ?? '',
    'meta_input' => $post['meta'] ?? [],
  ]), true));
  // As for a post that was a draft first.
  $wpdb->update($wpdb->posts, ['guid' => "$origin/?p=$id"], ['ID' => $id]);
  clean_post_cache($id);
  foreach ($post['flags'] ?? [] as $flag) add_post_meta($id, 'flags', $flag);
  if ($picture) set_post_thumbnail($id, $picture);
  if ($post['sticky'] ?? false) stick_post($id);
  $srcset = $picture ? wp_get_attachment_image_srcset($picture, 'full') : false;
  $seeded[$post['title']] = ['id' => $id, 'link' => get_permalink($id), 'srcset' => $srcset];
}
[$password] = good(WP_Application_Passwords::create_new_application_password(1, ['name' => 'desk']));
echo "\n", json_encode(['posts' => $seeded, 'editor' => "admin:$password"]);
