-- What people look at: the stream of mentions, its search, and each brand's own time.

-- The same order as a reader's: the newest first, and one place for each.
drop index mention_time;
create index mention_time on mention (brand_id, at desc, seq desc);

-- Words as the search knows them: no case, no diacritics, letters and digits only.
create function folded_words(words text) returns tsvector
  language sql immutable parallel safe strict
  return strip(to_tsvector('simple', regexp_replace(
    folded(case when words is nfkc normalized then words else normalize(words, nfkc) end),
    '[^[:alnum:]]+', ' ', 'g')));

-- What somebody typed: each of its first eight words must begin a word of the post.
-- Without a single letter or digit it finds nothing.
create function words_beginning(typed text) returns tsquery
  language sql immutable parallel safe strict
  return (
    select coalesce(string_agg(quote_literal(word) || ':*', ' & '), '')::tsquery
    from (
      select word
      from regexp_split_to_table(folded(normalize(typed, nfkc)), '[^[:alnum:]]+') as word
      where word <> ''
      limit 8
    ) as first_words
  );

-- The index of the search. It is filled behind the intake, so that taking in a flood stays cheap.
create table mention_words (
  seq   bigint primary key,
  words tsvector not null
);
create index mention_words_found on mention_words using gin (words);

-- How far the index of each brand has come.
create table words_progress (
  brand_id text primary key,
  up_to    bigint not null
);

-- Words that were edited or deleted leave the index in the same transaction. The lock keeps whoever
-- fills the index from putting back what it read before: it holds the lock alone while it reads.
create function reindex_words() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('mention_words'));
  update mention_words set words = folded_words(new.words)
    where seq in (
      select m.seq from brand b join mention m
        on m.brand_id = b.id and m.channel = new.channel and m.external_id = new.external_id);
  return null;
end $$;

create trigger post_words_changed after update of words on post
  for each row when (old.words is distinct from new.words) execute function reindex_words();

-- The newest event time of each brand, and when the desk heard of it.
create table brand_time (
  brand_id  text primary key,
  newest_at timestamptz not null,
  noted_at  timestamptz not null
);
