-- A room of 50,000 mentions is counted and read from indexes alone, without sorting all of it.
create index post_most_followed on post (followers desc nulls last, posted_at, channel, external_id);

drop index mention_order;
create unique index mention_order on mention (brand_id, seq) include (at, hostile);

drop index story_mentions;
create index story_mentions on story_mention (brand_id, story_id, seq);
