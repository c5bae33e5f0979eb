-- Raised when a person's open sessions end at once: a new password, "everywhere else", a good-bye.

alter table person add column sessions int not null default 0;
