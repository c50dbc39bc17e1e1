-- Log-ins at outside issuers: issuer and subject name a person, and nothing else does.

create table outside_identity (
    issuer     text        not null,
    subject    text        not null,
    account_id uuid        not null references account deferrable initially deferred,
    since      timestamptz not null,
    primary key (issuer, subject)
);
create index outside_identity_account on outside_identity (account_id);

-- Wishes to connect, until the mailbox has answered in the browser that began.
create table outside_wish (
    id           uuid primary key,
    issuer       text        not null,
    subject      text        not null,
    email        text        not null,
    display_name text        not null,
    language     text        not null check (language in ('en', 'id')),
    expires_at   timestamptz not null,
    account_id   uuid references account deferrable initially deferred,
    token_hash   bytea       unique check (octet_length(token_hash) = 32),
    used_at      timestamptz,
    check ((account_id is null) = (token_hash is null))
);
create index outside_wish_unwritten on outside_wish (id) where token_hash is null;
create index outside_wish_expires on outside_wish (expires_at);
