-- When it was written by the database's clock, so that statements are made again with what was known; see V067.
alter table interest_assessment add column recorded_at timestamptz not null default clock_timestamp();
update interest_assessment set recorded_at = made_at;
