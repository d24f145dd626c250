<?php
/**
 * An element as HTML, with all that the site knows and its author need not say.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The element in its wrapper, escaped.
 *
 * @param string $tag        Its name.
 * @param array  $values     Values by attribute, as they were typed.
 * @param string $children   HTML that may stand in it; the fallback where there is none.
 * @param bool   $has_source Whether a `news-source` stands around it.
 * @param string $wrapper    The wrapper's attributes, escaped.
 */
function element( $tag, array $values, $children, $has_source, $wrapper ) {
	$own    = array_filter( $values, __NAMESPACE__ . '\is_given' );
	$needs  = elements()[ $tag ]['stories'] && ! $has_source && ! isset( $own['src'] );
	$values = $own + defaults( $tag, $has_source );
	if ( '' === trim( $children ) ) {
		$children = fallback( $tag, $values, isset( $own['src'] ) ? $own['src'] : publisher()['src'] );
	}
	$html = start_tag( $tag, $values ) . $children . "</$tag>";
	require_element( $tag );
	if ( $needs ) {
		$html = start_tag( 'news-source', publisher() ) . "$html</news-source>";
		require_element( 'news-source' );
	}
	return "<div $wrapper>$html</div>";
}

function is_given( $value ) {
	return is_scalar( $value ) && '' !== trim( (string) $value );
}

/** What the site fills in where the author has said nothing. */
function defaults( $tag, $has_source ) {
	$publisher = publisher();
	switch ( $tag ) {
		case 'news-source':
			return $publisher;
		case 'usage-notice':
			return $has_source ? array() : array_diff_key( $publisher, array( 'src' => '' ) );
		case 'site-search':
			return is_own_source() ? array( 'action' => home_url( '/?s={searchTerms}' ) ) : array();
		case 'share-bar':
			$post = get_post();
			return $post ? array(
				'href'     => get_permalink( $post ),
				'headline' => wp_strip_all_tags( get_the_title( $post ) ),
			) : array();
		default:
			return array();
	}
}

/** The language that all widgets speak, if the site has chosen one; around them, so that a reader's choice goes before it. */
function wrapper_attributes() {
	$language = options()['language'];
	return '' === $language ? array() : array( 'lang' => $language );
}

/**
 * Links out of lines such as `https://t.me/paper Telegram`; a language's code may stand first: `ru https://paper.example/ru/`.
 *
 * @param string $lines One link a line.
 */
function links( $lines ) {
	$html = '';
	foreach ( preg_split( '/\R/u', $lines ) as $line ) {
		if ( ! preg_match( '/^\s*(?:(?<lang>[a-z]{2,3}(?:-\w+)*)\s+)?(?<href>\S*[\/:]\S*)(?:\s+(?<name>.*\S))?\s*$/iu', $line, $found ) ) {
			continue;
		}
		$href = esc_url( $found['href'] );
		$lang = esc_attr( $found['lang'] );
		$name = empty( $found['name'] ) ? $found['href'] : $found['name'];
		if ( '' !== $href ) {
			$html .= sprintf( '<a href="%s"%s>%s</a> ', $href, '' === $lang ? '' : " hreflang=\"$lang\" lang=\"$lang\"", esc_html( $name ) );
		}
	}
	return trim( $html );
}
