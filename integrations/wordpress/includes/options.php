<?php
/**
 * What the site has set, and what holds where it has set nothing.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

const OPTION    = 'news_elements';
const LANGUAGES = array( 'en', 'ru', 'hy' );

/** @return array{name: string, source: string, language: string} */
function options() {
	$empty = array(
		'name'     => '',
		'source'   => '',
		'language' => '',
	);
	return array_merge( $empty, array_intersect_key( (array) get_option( OPTION, array() ), $empty ) );
}

/** Whether the stories are the posts of this site. */
function is_own_source() {
	return '' === options()['source'];
}

/** The site's own posts; with or without pretty permalinks. */
function own_source() {
	return rest_url( 'wp/v2/posts' );
}

/** What a `news-source` says of the publisher: the attributes of the element, empty where nothing is known. */
function publisher() {
	$options = options();
	return array(
		'src'  => is_own_source() ? own_source() : $options['source'],
		'name' => '' === $options['name'] && is_own_source() ? get_bloginfo( 'name', 'raw' ) : $options['name'],
		'href' => is_own_source() ? home_url( '/' ) : '',
	);
}

/** The site's language as a tag; an administrator may have another. */
function site_language() {
	return str_replace( '_', '-', get_locale() );
}
