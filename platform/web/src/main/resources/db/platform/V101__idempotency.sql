-- Answers of creating requests, so that a repeated one gets the first answer and acts once. A row commits in
-- the transaction of the effect: no row, no effect.
create table platform.idempotency (
    -- SHA-256 of principal, method, path and key: the key itself is nobody else's business
    scope_hash bytea primary key check (octet_length(scope_hash) = 32),
    -- SHA-256 of query and body
    body_hash  bytea       not null check (octet_length(body_hash) = 32),
    status     smallint    not null check (status between 200 and 299),
    -- Content-Type, Location, ETag as they were sent
    headers    jsonb       not null default '{}',
    -- null when the answer showed a secret and was not kept
    body       bytea,
    kept       boolean     not null,
    created_at timestamptz not null default now(),
    check (kept or body is null)
);

create index idempotency_by_age on platform.idempotency (created_at);
