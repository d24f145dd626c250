<?php
/**
 * Views and flags of a post, which the elements show: two fields of its REST answer.
 *
 * @package News_Elements
 */

namespace News_Elements;

defined( 'ABSPATH' ) || exit;

const VIEWS = 'news_elements_views';
const FLAGS = 'news_elements_flags';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_fields' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\enqueue_flags_panel' );

/** The words are those of the elements; their order is that of the panel. */
function flag_names() {
	return array(
		'breaking'  => __( 'Breaking', 'news-elements' ),
		'live'      => __( 'Live', 'news-elements' ),
		'updated'   => __( 'Updated', 'news-elements' ),
		'opinion'   => __( 'Opinion', 'news-elements' ),
		'video'     => __( 'Video', 'news-elements' ),
		'premium'   => __( 'For subscribers', 'news-elements' ),
		'sponsored' => __( 'Sponsored', 'news-elements' ),
	);
}

function register_fields() {
	register_rest_field(
		'post',
		VIEWS,
		array(
			'get_callback' => static function ( array $post ) {
				return views_of( $post['id'] );
			},
			'schema'       => array(
				'description' => __( 'How often the post was read; null where nobody counts.', 'news-elements' ),
				'type'        => array( 'integer', 'null' ),
				'context'     => array( 'view', 'edit', 'embed' ),
				'readonly'    => true,
			),
		)
	);
	register_rest_field(
		'post',
		FLAGS,
		array(
			'get_callback'    => static function ( array $post ) {
				return flags_of( $post['id'] );
			},
			'update_callback' => __NAMESPACE__ . '\update_flags',
			'schema'          => array(
				'description' => __( 'Words that are shown with the post.', 'news-elements' ),
				'type'        => 'array',
				'uniqueItems' => true,
				'items'       => array(
					'type' => 'string',
					'enum' => array_keys( flag_names() ),
				),
				'context'     => array( 'view', 'edit', 'embed' ),
			),
		)
	);
}

/** We count nothing: a site's own counter tells, by the filter or by the post meta of that name. */
function views_of( $post_id ) {
	$views = apply_filters( VIEWS, get_post_meta( $post_id, VIEWS, true ), $post_id );
	return is_numeric( $views ) ? (int) $views : null;
}

function flags_of( $post_id ) {
	$flags = array_filter( (array) get_post_meta( $post_id, FLAGS, true ), 'is_string' );
	return array_values( array_intersect( array_keys( flag_names() ), $flags ) );
}

/** REST has asked already whether the user may edit the post; other callers have not. */
function update_flags( array $flags, \WP_Post $post ) {
	if ( ! current_user_can( 'edit_post', $post->ID ) ) {
		return new \WP_Error( 'rest_forbidden', __( 'You may not edit this post.', 'news-elements' ), array( 'status' => 403 ) );
	}
	if ( $flags ) {
		update_post_meta( $post->ID, FLAGS, array_values( $flags ) );
	} else {
		delete_post_meta( $post->ID, FLAGS );
	}
	return true;
}

function enqueue_flags_panel() {
	$screen = get_current_screen();
	if ( ! $screen || 'post' !== $screen->base || 'post' !== $screen->post_type ) {
		return;
	}
	$handle = 'news-elements-flags';
	$needs  = array( 'wp-components', 'wp-data', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-i18n', 'wp-plugins' );
	wp_enqueue_script( $handle, plugins_url( 'assets/flags.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( $handle, 'news-elements', dirname( __DIR__ ) . '/languages' );
	wp_add_inline_script( $handle, 'var newsElementsFlags = ' . wp_json_encode( flag_names() ) . ';', 'before' );
}
