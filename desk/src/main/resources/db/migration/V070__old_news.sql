-- A page about what was said long ago is written down and wakes nobody.

alter table duty_alarm drop constraint duty_alarm_ended_why_check;
alter table duty_alarm add constraint duty_alarm_ended_why_check
  check (ended_why in ('ANSWERED', 'SUPERSEDED', 'OVER', 'OLD'));
