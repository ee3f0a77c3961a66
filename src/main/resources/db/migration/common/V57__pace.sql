-- How fast the run that has a generation now renders: how much of the whole it has rendered itself, and how long that took.
-- What was found made is not in it, nor what runs before this one rendered.
alter table generation add column rendered_percent double precision default 0 not null;
alter table generation add column rendered_millis bigint default 0 not null;
