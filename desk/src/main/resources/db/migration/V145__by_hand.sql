-- Words that a person posts by hand, because the channel does not take them from us.

alter table publication drop constraint publication_state_check;
alter table publication add constraint publication_state_check check (state in
  ('QUEUED', 'SENDING', 'THROTTLED', 'UNKNOWN', 'HANDED', 'CLAIMED', 'PUBLIC', 'REFUSED',
   'WITHHELD'));

create table publication_by_hand (
  publication_id bigint primary key references publication,
  carrier_id     text not null references person,
  due_at         timestamptz not null,          -- by when somebody has to post them
  claimed_at     timestamptz,                   -- when somebody said that they stand there
  claimed_by     text references person,
  address        text not null default '',      -- where, as they told it
  claimed_post   text,                          -- the post that the address names
  heard_at       timestamptz,                   -- when the channel told us the same
  posted_words   text,                          -- what stands there, when it is not what was approved
  second_post    text                           -- another reply of ours in the same thread
);
