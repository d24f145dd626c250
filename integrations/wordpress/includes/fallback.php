<?php
/**
 * What stands in an element without its script: for search engines, RSS readers and readers without JavaScript.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

const COUNT     = 5;
const MAX_COUNT = 50;

/**
 * HTML, empty where an element has nothing to say without its script.
 *
 * @param string $tag    The element.
 * @param array  $values Its attributes, with what the site sets.
 * @param string $src    Where its stories come from.
 */
function fallback( $tag, array $values, $src ) {
	switch ( $tag ) {
		case 'news-list':
		case 'news-card':
		case 'news-article':
			return own_source() === $src ? posts_as_links( $tag, $values ) : link_to_source( $values, $src );
		case 'site-search':
			return search_form( $values );
		case 'share-bar':
			return share_by_mail( $values );
		default:
			return '';
	}
}

/** The latest posts as the element would choose them. It is one child with a language: the reserved box holds it. */
function posts_as_links( $tag, array $values ) {
	$posts = get_posts( query_of( $tag, $values ) );
	if ( ! $posts ) {
		return link_to_source( $values, home_url( '/' ) );
	}
	$links = array_map(
		static function ( $post ) {
			$title = get_the_title( $post );
			return sprintf( '<a href="%s">%s</a>', esc_url( get_permalink( $post ) ), esc_html( wp_strip_all_tags( $title ) ) );
		},
		$posts
	);
	$html  = 'news-list' === $tag ? '<ul><li>' . implode( '</li><li>', $links ) . '</li></ul>' : '<p>' . $links[0] . '</p>';
	$title = isset( $values['heading'] ) ? trim( $values['heading'] ) : '';
	if ( 'news-list' === $tag && '' !== $title ) {
		$level = isset( $values['heading-level'] ) ? min( 5, max( 1, (int) $values['heading-level'] ) ) : 2;
		$html  = sprintf( '<h%1$d>%2$s</h%1$d>%3$s', $level, esc_html( $title ), $html );
	}
	return sprintf( '<div lang="%s">%s</div>', esc_attr( site_language() ), $html );
}

function query_of( $tag, array $values ) {
	$given = static function ( $name ) use ( $values ) {
		return isset( $values[ $name ] ) ? trim( $values[ $name ] ) : '';
	};
	$query = array(
		'numberposts'         => 'news-list' === $tag ? min( MAX_COUNT, absint( $given( 'count' ) ) ?: COUNT ) : 1,
		'ignore_sticky_posts' => true,
		'has_password'        => false,
		'offset'              => 'news-card' === $tag ? absint( $given( 'index' ) ) : 0,
	);
	if ( is_numeric( $given( 'item' ) ) ) {
		$query['include'] = array( (int) $given( 'item' ) );
	}
	if ( '' !== $given( 'query' ) ) {
		$query['s'] = $given( 'query' );
	}
	if ( '' !== $given( 'exclude' ) ) {
		$query['exclude'] = wp_parse_id_list( $given( 'exclude' ) );
	}
	return array_merge( $query, section_query( $given( 'section' ) ) );
}

/** A section is a category's number, or the slug of a category or a tag. */
function section_query( $section ) {
	if ( '' === $section ) {
		return array();
	}
	if ( is_numeric( $section ) ) {
		return array( 'cat' => (int) $section );
	}
	return get_category_by_slug( $section ) ? array( 'category_name' => $section ) : array( 'tag' => $section );
}

function link_to_source( array $values, $src ) {
	$address = empty( $values['href'] ) ? $src : $values['href'];
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	if ( ! $host && empty( $values['heading'] ) ) {
		return '';
	}
	$text = empty( $values['heading'] )
		/* translators: %s: the host of a web site, as news.example */
		? sprintf( __( 'Stories from %s', 'news-elements' ), preg_replace( '/^www\./', '', $host ) )
		: $values['heading'];
	// Which edition it is, only the script knows.
	$href = esc_url( str_replace( '{lang}', substr( site_language(), 0, 2 ), $address ) );
	return '' === $href ? '' : sprintf( '<a href="%s">%s</a>', $href, esc_html( $text ) );
}

/** A form can fill in one field, so it is given where the words are the value of one parameter. */
function search_form( array $values ) {
	$address = empty( $values['action'] ) ? '' : $values['action'];
	$parts   = explode( '?', $address, 2 );
	wp_parse_str( isset( $parts[1] ) ? $parts[1] : '', $parameters );
	$field = array_search( '{searchTerms}', $parameters, true );
	if ( false === $field || false !== strpos( $parts[0], '{' ) ) {
		return '';
	}
	unset( $parameters[ $field ] );
	$hidden = '';
	foreach ( array_filter( $parameters, 'is_string' ) as $name => $value ) {
		$hidden .= sprintf( '<input type="hidden" name="%s" value="%s">', esc_attr( $name ), esc_attr( $value ) );
	}
	return sprintf(
		'<form role="search" action="%1$s">%2$s<input type="search" name="%3$s" aria-label="%4$s"> <button>%4$s</button></form>',
		esc_url( $parts[0] ),
		$hidden,
		esc_attr( $field ),
		esc_html__( 'Search', 'news-elements' )
	);
}

function share_by_mail( array $values ) {
	if ( empty( $values['href'] ) ) {
		return '';
	}
	$subject = empty( $values['headline'] ) ? '' : $values['headline'];
	$address = 'mailto:?subject=' . rawurlencode( $subject ) . '&body=' . rawurlencode( $values['href'] );
	return sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Share by e-mail', 'news-elements' ) );
}
