export type FeedFormat = 'auto' | 'json-feed' | 'rss' | 'atom' | 'wordpress' | 'json-ld' | 'opensearch';

/** What lists and cards of stories take. */
export type StoryFormat = Exclude<FeedFormat, 'opensearch'>;
