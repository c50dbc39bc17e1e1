-- What API clients may ask for, and the keys by which they can authenticate instead of a secret.

alter table api_client
    add column scopes text not null default 'account reseller order billing license' check (scopes <> '');

create table api_client_key (
    id         uuid primary key,
    client_id  uuid        not null references api_client deferrable initially deferred,
    jwk        text        not null,
    created_at timestamptz not null
);
create index api_client_key_client on api_client_key (client_id);

-- Assertions that were used: each is good once. Rows live as long as their assertion.
create table used_assertion (
    client_id  uuid        not null,
    jti_hash   bytea       not null check (octet_length(jti_hash) = 32),
    expires_at timestamptz not null,
    primary key (client_id, jti_hash)
);
create index used_assertion_expires on used_assertion (expires_at);
