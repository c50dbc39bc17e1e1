-- The second factor of an account; its secret is wrapped by a key that only the environment knows.

create table second_factor (
    account_id     uuid primary key references account deferrable initially deferred,
    wrapped_secret bytea       not null,
    -- The time step of the last accepted code: a code is good once (RFC 6238, 5.2).
    last_step      bigint      not null,
    set_at         timestamptz not null
);

create table recovery_code (
    account_id uuid  not null references account deferrable initially deferred,
    code_hash  bytea not null check (octet_length(code_hash) = 32),
    used_at    timestamptz,
    primary key (account_id, code_hash)
);
