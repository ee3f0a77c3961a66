-- What was told of a generation, before it was said in any language; the other columns say it in English. Rows from before have
-- only those, and so has what is the same in all languages.
alter table generation_degradation add column said varchar(4000);
alter table generation add column failure_said varchar(4000);
