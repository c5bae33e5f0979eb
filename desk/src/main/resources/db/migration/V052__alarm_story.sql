-- Which story an alarm is about: one that only wants a look ends when that story gets a room.

alter table duty_alarm add column story_id text;
