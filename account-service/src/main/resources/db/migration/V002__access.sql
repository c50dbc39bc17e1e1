-- What accounts may do: staff roles, resellers, API clients, and the keys that sign their tokens.

create table staff_role (
    account_id uuid not null references account deferrable initially deferred,
    role       text not null check (role in ('SALES', 'FINANCE', 'OPS', 'ADMIN')),
    primary key (account_id, role)
);

-- Projection of reseller-service's events; no foreign key, because it tells first and we follow.
create table reseller_membership (
    reseller_id uuid primary key,
    account_id  uuid   not null,
    state       text   not null check (state in ('ACTIVE', 'SUSPENDED')),
    version     bigint not null
);
create index reseller_membership_account on reseller_membership (account_id);

create table api_client (
    id           uuid primary key,
    owner_id     uuid        not null references account deferrable initially deferred,
    name         text        not null check (name <> ''),
    created_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz
);
create index api_client_owner on api_client (owner_id, created_at, id);

-- Several secrets per client, so that one can be replaced while the other still works.
create table api_client_secret (
    id          uuid primary key,
    client_id   uuid        not null references api_client deferrable initially deferred,
    secret_hash bytea       not null check (octet_length(secret_hash) = 32),
    created_at  timestamptz not null
);
create index api_client_secret_client on api_client_secret (client_id);

-- Keys that sign tokens. The private half is wrapped by a key that only the environment knows.
create table signing_key (
    kid          text primary key,
    public_key   bytea       not null,
    wrapped_key  bytea       not null,
    wrapped_by   text        not null,
    created_at   timestamptz not null,
    active_from  timestamptz not null check (active_from >= created_at)
);
