<?php
/**
 * A shortcode for each element: [news_list src="…" count="5"], [social_links]<a href="…">…</a>[/social_links].
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

// After other plugins: a shortcode that one of them has stays theirs.
add_action( 'init', __NAMESPACE__ . '\register_shortcodes', 20 );
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_hreflang', 10, 2 );

/** A hyphen is no good in the name of a shortcode: WordPress would take [news-list] for [news]. */
function shortcode_of( $tag ) {
	return str_replace( '-', '_', $tag );
}

function register_shortcodes() {
	foreach ( array_keys( elements() ) as $tag ) {
		if ( ! shortcode_exists( shortcode_of( $tag ) ) ) {
			add_shortcode(
				shortcode_of( $tag ),
				static function ( $values, $content = '' ) use ( $tag ) {
					return render_shortcode( $tag, (array) $values, (string) $content );
				}
			);
		}
	}
}

/** Links of a language switch say their language; what an editor may store has no attribute for it. */
function allow_hreflang( $tags, $context ) {
	if ( 'post' === $context && isset( $tags['a'] ) ) {
		$tags['a']['hreflang'] = true;
	}
	return $tags;
}

function render_shortcode( $tag, array $values, $content ) {
	static $sources = 0;
	$is_source = 'news-source' === $tag;
	$inside    = $sources > 0;
	$sources  += $is_source ? 1 : 0;
	// What stands in it went through the filters of a post already; its own shortcodes bring elements, which those would drop.
	$children = do_shortcode( $is_source ? shortcode_unautop( $content ) : wp_kses_post( $content ) );
	$sources -= $is_source ? 1 : 0;

	$values  = named( $values );
	$wrapper = array_merge( array( 'class' => "wp-block-news-elements-$tag" ), wrapper_attributes() );
	$html    = '';
	foreach ( $wrapper as $name => $value ) {
		$html .= sprintf( '%s="%s" ', $name, esc_attr( $value ) );
	}
	return element( $tag, $values, $children, $inside, trim( $html ) );
}

/** [news_list lead] is [news_list lead="true"]. */
function named( array $values ) {
	$named = array();
	foreach ( $values as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ strtolower( $value ) ] = 'true';
		} else {
			$named[ $name ] = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
	}
	return $named;
}
