<?php
/**
 * The script and the style sheet in the page: only where there is an element, and only for those that are there.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

const STYLE = 'news-elements';

add_action( 'init', __NAMESPACE__ . '\register_style', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\style_for_shortcodes' );
// Before WordPress prints what stands in the footer.
add_action( 'wp_footer', __NAMESPACE__ . '\print_script', 5 );

function script_address() {
	return add_query_arg( 'ver', VERSION, plugins_url( 'assets/news-elements.js', FILE ) );
}

function register_style() {
	wp_register_style( STYLE, plugins_url( 'assets/news-elements.css', FILE ), array(), VERSION );
}

/** Blocks bring the style themselves; for a shortcode it would come too late to keep the place. */
function style_for_shortcodes() {
	$post = is_singular() ? get_post() : null;
	$tags = $post ? array_map( __NAMESPACE__ . '\shortcode_of', array_keys( elements() ) ) : array();
	foreach ( $tags as $tag ) {
		if ( has_shortcode( $post->post_content, $tag ) ) {
			wp_enqueue_style( STYLE );
			return;
		}
	}
}

/** Remembers that the page has such an element; without a tag, tells which it has. */
function require_element( $tag = '' ) {
	static $tags = array();
	if ( '' !== $tag ) {
		$tags[ $tag ] = true;
		wp_enqueue_style( STYLE );
	}
	return array_keys( $tags );
}

function print_script() {
	$tags = require_element();
	if ( ! $tags ) {
		return;
	}
	sort( $tags );
	wp_print_script_tag(
		array(
			'type' => 'module',
			'id'   => 'news-elements-js',
			'src'  => add_query_arg( 'only', implode( ',', $tags ), script_address() ),
		)
	);
}
