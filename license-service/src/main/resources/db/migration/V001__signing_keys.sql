-- Roots vouch for issuing keys. Two are pinned in every product: the active one and the spare.
create table root_key (
    kid         text primary key,
    place       text not null unique check (place in ('ACTIVE', 'SPARE')),
    alg         text not null check (alg in ('Ed25519', 'ES256')),
    public_key  text not null,
    -- AES-GCM under the secret from the environment; see docs/decisions/0006-licence-keys.md
    wrapped_key bytea not null,
    created_at  timestamptz not null default now()
);

create table signing_key (
    kid         text primary key,
    key_use     text not null check (key_use in ('license', 'temporary', 'status')),
    alg         text not null check (alg in ('Ed25519', 'ES256')),
    public_key  text not null unique,
    certificate text not null,
    signs_from  timestamptz not null,
    signs_until timestamptz not null check (signs_until > signs_from),
    wrapped_key bytea not null,
    created_at  timestamptz not null default now()
);

create index signing_key_current on signing_key (key_use, signs_from desc);
