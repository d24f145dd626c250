<?php
// What plugins for several languages add: the field `lang`, and the parameter of that name.
add_action('rest_api_init', fn () => register_rest_field('post', 'lang', [
  'get_callback' => fn ($post) => get_post_meta($post['id'], 'lang', true),
]));
add_filter('rest_post_query', function ($query, $request) {
  if ($request['lang']) $query += ['meta_key' => 'lang', 'meta_value' => $request['lang']];
  return $query;
}, 10, 2);
