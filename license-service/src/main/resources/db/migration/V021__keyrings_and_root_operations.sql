-- A private half lies where its keyring keeps it: in wrapped_key, or, with an empty wrapped_key, in a file or a token.
alter table root_key add column keyring text not null default 'database'
    check (keyring in ('database', 'pkcs12', 'pkcs11'));
alter table root_key alter column keyring drop default;
alter table root_key drop constraint root_key_place_key;
alter table root_key drop constraint root_key_place_check;
alter table root_key add check (place in ('ACTIVE', 'SPARE', 'RETIRED'));
create unique index root_key_in_place on root_key (place) where place <> 'RETIRED';

alter table signing_key add column keyring text not null default 'database'
    check (keyring in ('database', 'pkcs12', 'pkcs11'));
alter table signing_key alter column keyring drop default;
alter table signing_key drop constraint signing_key_key_use_check;
alter table signing_key add check (key_use in ('license', 'temporary', 'status', 'webhook'));
-- A closed key signs no more, whatever its certificate says; what it has signed holds for ever.
alter table signing_key add column closed_at timestamptz;

-- Roots change by four eyes: one asks, another approves, then it is done.
create table root_operation (
    id           uuid primary key,
    kind         text not null check (kind in ('PROMOTE_SPARE', 'REPLACE_SPARE')),
    reason       text not null,
    requested_by text not null,
    requested_at timestamptz not null,
    approved_by  text check (approved_by <> requested_by),
    approved_at  timestamptz,
    executed_by  text,
    executed_at  timestamptz,
    check ((approved_by is null) = (approved_at is null)),
    check ((executed_by is null) = (executed_at is null)),
    check (executed_at is null or approved_at is not null)
);
