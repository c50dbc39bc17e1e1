-- A file that mails attach, stored once however many mails attach it.
create table platform.mail_content (
    sha256  bytea primary key check (octet_length(sha256) = 32),
    content bytea not null
);

create table platform.mail (
    id              uuid        primary key,
    kind            text        not null,
    about           uuid        not null,
    copy            text        not null,
    correlation_id  uuid        not null,
    message_id      text        not null unique,
    recipients      text[]      not null check (cardinality(recipients) > 0),
    subject         text        not null,
    body            text        not null,
    html            text,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'ACCEPTED', 'BOUNCED')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    queued_at       timestamptz not null default clock_timestamp(),
    done_at         timestamptz,
    last_reply      text,
    unique (kind, about, copy),
    check ((state = 'WAITING') = (done_at is null))
);
create index mail_waiting on platform.mail (next_attempt_at) where state = 'WAITING';
create index mail_by_correlation on platform.mail (correlation_id);

create table platform.mail_attachment (
    mail_id    uuid    not null references platform.mail on delete cascade,
    position   integer not null,
    name       text    not null,
    media_type text    not null,
    sha256     bytea   not null references platform.mail_content,
    primary key (mail_id, position)
);
create index mail_attachment_content on platform.mail_attachment (sha256);
