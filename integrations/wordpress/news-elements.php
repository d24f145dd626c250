<?php
/**
 * Plugin Name: News elements
 * Description: Lists and cards of stories, sharing, search, text size and the rest of a news page, as blocks and shortcodes.
 * Version: {{version}}
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: news-elements
 * Domain Path: /languages
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FILE    = __FILE__;

foreach ( array( 'options', 'elements', 'fallback', 'markup', 'script', 'blocks', 'shortcodes', 'post-fields', 'settings-page' ) as $part ) {
	require __DIR__ . "/includes/$part.php";
}

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'news-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	0
);
