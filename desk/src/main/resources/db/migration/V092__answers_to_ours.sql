-- Who answers or quotes one post.
create index post_reply_to on post (channel, reply_to) where reply_to is not null;
create index post_quotes on post (channel, quotes_id) where quotes_id is not null;
