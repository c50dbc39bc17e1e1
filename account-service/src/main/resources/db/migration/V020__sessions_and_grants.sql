-- Browsers in which people are logged in, and what they let applications do.

create table browser_session (
    id               uuid primary key,
    cookie_hash      bytea       not null unique check (octet_length(cookie_hash) = 32),
    account_id       uuid        not null references account deferrable initially deferred,
    authenticated_at timestamptz not null,
    methods          text        not null check (methods <> ''),
    device           text        not null,
    address          text        not null,
    last_seen_at     timestamptz not null,
    expires_at       timestamptz not null,
    ended_at         timestamptz
);
create index browser_session_account on browser_session (account_id, id) where ended_at is null;
create index browser_session_seen on browser_session (last_seen_at);

-- One log-in to one application; its codes and refresh tokens are its family.
create table oauth_grant (
    id               uuid primary key,
    account_id       uuid        not null references account deferrable initially deferred,
    session_id       uuid        not null,
    application      text        not null,
    scopes           text        not null check (scopes <> ''),
    authenticated_at timestamptz not null,
    methods          text        not null,
    expires_at       timestamptz not null,
    ended_at         timestamptz
);
create index oauth_grant_account on oauth_grant (account_id) where ended_at is null;
create index oauth_grant_expires on oauth_grant (expires_at);

create table authorization_code (
    id         uuid primary key,
    code_hash  bytea       not null unique check (octet_length(code_hash) = 32),
    grant_id   uuid        not null references oauth_grant on delete cascade,
    redirect   text        not null,
    challenge  text,
    nonce      text,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index authorization_code_grant on authorization_code (grant_id);

create table refresh_token (
    id         uuid primary key,
    token_hash bytea       not null unique check (octet_length(token_hash) = 32),
    grant_id   uuid        not null references oauth_grant on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_grant on refresh_token (grant_id);

create table consent (
    account_id  uuid        not null references account deferrable initially deferred,
    application text        not null,
    scopes      text        not null check (scopes <> ''),
    given_at    timestamptz not null,
    primary key (account_id, application)
);
