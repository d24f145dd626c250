<?php
/**
 * Leaves nothing behind: neither the option nor the words and counts of posts, on no site of a network.
 *
 * @package News_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

function news_elements_clean() {
	delete_option( 'news_elements' );
	delete_post_meta_by_key( 'news_elements_views' );
	delete_post_meta_by_key( 'news_elements_flags' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $news_elements_site ) {
		switch_to_blog( $news_elements_site );
		news_elements_clean();
		restore_current_blog();
	}
} else {
	news_elements_clean();
}
