-- Whether a post answers words that went out from here.
create index publication_post on publication (channel, external_id) where state = 'PUBLIC';
