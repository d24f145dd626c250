<?php
/**
 * A block for each element.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

const EDITOR  = 'news-elements-editor';
const CONTEXT = 'news-elements/hasSource';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );

function add_category( array $categories ) {
	$categories[] = array(
		'slug'  => 'news-elements',
		'title' => __( 'News elements', 'news-elements' ),
	);
	return $categories;
}

function register_blocks() {
	register_editor_script();
	foreach ( array_keys( elements() ) as $tag ) {
		register_block_type_from_metadata(
			dirname( __DIR__ ) . "/blocks/$tag",
			array(
				'render_callback' => static function ( array $values, $content, $block ) use ( $tag ) {
					return render_block_of( $tag, $values, $content, ! empty( $block->context[ CONTEXT ] ) );
				},
			)
		);
	}
}

function register_editor_script() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-element', 'wp-html-entities', 'wp-i18n' );
	wp_register_script( EDITOR, plugins_url( 'assets/editor.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( EDITOR, 'news-elements', dirname( __DIR__ ) . '/languages' );
	$known = array(
		'elements'  => elements(),
		'script'    => script_address(),
		'publisher' => publisher(),
		'defaults'  => array(
			'news-source'  => defaults( 'news-source', false ),
			'site-search'  => defaults( 'site-search', false ),
			'usage-notice' => defaults( 'usage-notice', false ),
		),
		'language'  => '' === options()['language'] ? site_language() : options()['language'],
	);
	wp_add_inline_script( EDITOR, 'var newsElements = ' . wp_json_encode( $known ) . ';', 'before' );
}

function render_block_of( $tag, array $values, $content, $has_source ) {
	// A user without `unfiltered_html` has them stored with entities: `&amp;`.
	$values = array_map(
		static function ( $value ) {
			return is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
		},
		$values
	);
	if ( ! empty( $values['links'] ) ) {
		$content = links( $values['links'] );
	} elseif ( ! empty( $values['text'] ) ) {
		$content = esc_html( $values['text'] );
	}
	return element( $tag, $values, $content, $has_source, get_block_wrapper_attributes( wrapper_attributes() ) );
}
