-- A wish that cannot be written to waits behind all others.

alter table outside_wish add waits_since timestamptz not null default now();
create index outside_wish_in_turn on outside_wish (waits_since, id) where token_hash is null;
drop index outside_wish_unwritten;
