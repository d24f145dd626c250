<?php
/**
 * What the elements are, as the build has taken it from their manifest.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

/** @return array<string, array> By tag. */
function elements() {
	static $elements;
	if ( null === $elements ) {
		$elements = wp_json_file_decode( __DIR__ . '/elements.json', array( 'associative' => true ) );
	}
	return $elements;
}

/**
 * An element's start tag. Attributes that it does not have, and empty ones, are left out.
 *
 * @param string $tag    Its name.
 * @param array  $values Values by attribute, as they were typed.
 */
function start_tag( $tag, array $values ) {
	$known = elements()[ $tag ]['attributes'];
	$html  = "<$tag";
	foreach ( array_intersect_key( $values, $known ) as $name => $value ) {
		$written = written( $known[ $name ]['type'], $value );
		if ( null !== $written ) {
			$html .= '' === $written ? " $name" : " $name=\"$written\"";
		}
	}
	return "$html>";
}

/** An attribute's value, escaped; an empty text is an attribute without one, and null is none. */
function written( $type, $value ) {
	if ( 'boolean' === $type ) {
		return wp_validate_boolean( $value ) ? '' : null;
	}
	$text = trim( is_scalar( $value ) ? (string) $value : '' );
	if ( '' === $text || ( 'number' === $type && ! is_numeric( $text ) ) ) {
		return null;
	}
	$escaped = 'address' === $type ? escape_address( $text ) : esc_attr( $text );
	return '' === $escaped ? null : $escaped;
}

/** As esc_url(), which would take the braces from the places that the elements fill: {lang}, {searchTerms}, {url}. */
function escape_address( $address ) {
	$marks   = array( '{', '}' );
	$escaped = array( '%7B', '%7D' );
	$marked  = preg_match_all( '/\{\w+\}/', $address, $places ) ? $places[0] : array();
	$address = esc_url( str_replace( $marks, $escaped, $address ) );
	foreach ( array_unique( $marked ) as $place ) {
		$address = str_replace( str_replace( $marks, $escaped, $place ), $place, $address );
	}
	return $address;
}
