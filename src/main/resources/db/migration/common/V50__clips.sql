-- Which frames of the finished videos are one scene's, so that it can be taken out of them; none before there are videos.
alter table generation_clip add column first_frame integer;
alter table generation_clip add column frames integer;
