<?php
/**
 * Settings → News elements. WordPress' own options.php checks the nonce and the capability.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

const PAGE = 'news-elements';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_settings_link' );

function add_page() {
	$title = __( 'News elements', 'news-elements' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
}

function add_settings_link( array $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'news-elements' ) );
	array_unshift( $links, $link );
	return $links;
}

function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize',
		)
	);
	add_settings_section( 'publisher', '', '__return_null', PAGE );
	$fields = array(
		'name'     => __( 'Publisher’s name', 'news-elements' ),
		'source'   => __( 'Source of the stories', 'news-elements' ),
		'language' => __( 'Language of the widgets', 'news-elements' ),
	);
	foreach ( $fields as $field => $label ) {
		add_settings_field( $field, esc_html( $label ), __NAMESPACE__ . "\\print_$field", PAGE, 'publisher', array( 'label_for' => "news-elements-$field" ) );
	}
}

function sanitize( $given ) {
	$given    = is_array( $given ) ? $given : array();
	$text     = static function ( $name ) use ( $given ) {
		return isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
	};
	$source   = text_of_address( $text( 'source' ) );
	$language = $text( 'language' );
	if ( '' === $source && '' !== $text( 'source' ) ) {
		add_settings_error( OPTION, 'source', __( 'The source must be an address that begins with https:// or http://.', 'news-elements' ) );
		$source = options()['source'];
	}
	return array(
		'name'     => sanitize_text_field( $text( 'name' ) ),
		'source'   => $source,
		'language' => in_array( $language, LANGUAGES, true ) ? $language : '',
	);
}

/** A web address as typed, or nothing. */
function text_of_address( $address ) {
	$clean = html_entity_decode( escape_address( $address ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return preg_match( '#^https?://[^/]#i', $address ) ? $clean : '';
}

function print_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

function print_name() {
	print_field( 'name', 'text', get_bloginfo( 'name', 'display' ), __( 'Stands as the source of the stories, and in the notice on their use. Without it, the site’s title.', 'news-elements' ) );
}

function print_source() {
	print_field( 'source', 'url', own_source(), __( 'Address of a feed or of another WordPress, for all blocks without an address of their own. Without it, the posts of this site.', 'news-elements' ) );
}

function print_field( $name, $type, $placeholder, $help ) {
	printf(
		'<input class="regular-text" id="news-elements-%1$s" name="%2$s[%1$s]" type="%3$s" value="%4$s" placeholder="%5$s" aria-describedby="news-elements-%1$s-help"><p class="description" id="news-elements-%1$s-help">%6$s</p>',
		esc_attr( $name ),
		esc_attr( OPTION ),
		esc_attr( $type ),
		esc_attr( options()[ $name ] ),
		esc_attr( $placeholder ),
		esc_html( $help )
	);
}

function print_language() {
	$names = array(
		''   => __( 'As the page', 'news-elements' ),
		'en' => 'English',
		'ru' => 'Русский',
		'hy' => 'Հայերեն',
	);
	printf( '<select id="news-elements-language" name="%s[language]">', esc_attr( OPTION ) );
	foreach ( $names as $code => $name ) {
		printf( '<option value="%s" %s>%s</option>', esc_attr( $code ), selected( options()['language'], $code, false ), esc_html( $name ) );
	}
	echo '</select><p class="description">' . esc_html__( 'A block can speak a language of its own, and a language switch on the page goes before this.', 'news-elements' ) . '</p>';
}
