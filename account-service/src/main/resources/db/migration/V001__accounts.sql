-- Who people are: accounts, organisations, proofs of mailboxes, passwords.

create table organisation (
    id         uuid primary key,
    name       text        not null check (name <> ''),
    created_at timestamptz not null default clock_timestamp()
);

create table account (
    id              uuid primary key,
    -- Canonical, so that equality is identity (R5.3). Two who come at once: one waits, then finds the other's (I2).
    email           text        not null unique check (email !~ '[A-Z[:space:]]' and email like '_%@_%'),
    -- Equal for two addresses that look alike; never used to match, only to warn staff.
    skeleton        text        not null,
    suspicion       text check (suspicion in ('MIXED_SCRIPTS', 'COMPATIBILITY_FORMS', 'LOOKS_LIKE_ANOTHER')),
    display_name    text        not null check (display_name <> ''),
    language        text        not null check (language in ('en', 'id')),
    -- Deferred: account and organisation are written in one transaction, the account first, because only the
    -- winner of the e-mail address founds an organisation.
    organisation_id uuid        not null references organisation deferrable initially deferred,
    origin          text        not null check (origin in ('REGISTRATION', 'ORDER', 'STAFF')),
    state           text        not null check (state in ('UNPROVEN', 'ACTIVE')),
    active_since    timestamptz,
    version         bigint      not null check (version >= 1),
    created_at      timestamptz not null default clock_timestamp(),
    check ((state = 'ACTIVE') = (active_since is not null))
);
create index account_skeleton on account (skeleton);

create table organisation_member (
    organisation_id uuid        not null references organisation deferrable initially deferred,
    account_id      uuid        not null references account deferrable initially deferred,
    role            text        not null check (role in ('OWNER')),
    since           timestamptz not null default clock_timestamp(),
    primary key (organisation_id, account_id)
);
create index organisation_member_account on organisation_member (account_id);

create table password_credential (
    account_id uuid primary key references account deferrable initially deferred,
    hash       text        not null check (hash like '$argon2id$%'),
    set_at     timestamptz not null default clock_timestamp()
);

-- Links that were mailed; only the hash of their token is kept.
create table mailbox_proof (
    id           uuid primary key,
    account_id   uuid        not null references account deferrable initially deferred,
    purpose      text        not null check (purpose in ('REGISTRATION', 'ACTIVATION')),
    token_hash   bytea       not null unique check (octet_length(token_hash) = 32),
    display_name text,
    language     text check (language in ('en', 'id')),
    expires_at   timestamptz not null,
    used_at      timestamptz,
    created_at   timestamptz not null default clock_timestamp(),
    check ((display_name is null) = (language is null))
);
create index mailbox_proof_open on mailbox_proof (account_id) where used_at is null;

-- Requests for an account wait here for a moment, so that a request costs the same whether or not the address is
-- known, and nobody learns it from the time it takes.
create table registration_request (
    id           uuid primary key,
    email        text        not null,
    display_name text        not null,
    language     text        not null check (language in ('en', 'id')),
    requested_at timestamptz not null default clock_timestamp()
);

-- Attempts by mailbox or address; unlogged, because a crash may forget them.
create unlogged table throttle (
    key      text primary key,
    attempts integer     not null check (attempts >= 0),
    last_at  timestamptz not null,
    next_at  timestamptz not null
);
create index throttle_last on throttle (last_at);
