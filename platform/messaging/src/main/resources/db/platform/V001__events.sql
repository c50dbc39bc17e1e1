-- What this service tells the others. Rows stay as its event log and are pruned by age.
-- The id is taken by the insert itself, after the aggregate's row is locked: per key, ids follow commits.
create table platform.outbox (
    id             bigint generated always as identity primary key,
    event_id       uuid        not null,
    topic          text        not null,
    type           text        not null,
    key            uuid        not null,
    version        bigint      not null,
    correlation_id uuid        not null,
    causation_id   uuid,
    traceparent    text,
    payload        text        not null,
    written_at     timestamptz not null default clock_timestamp(),
    published_at   timestamptz
);
create index outbox_unpublished on platform.outbox (id) where published_at is null;
create index outbox_by_correlation on platform.outbox (correlation_id);

-- What each consumer has applied: the row is inserted in the transaction of the effect, so that a second
-- delivery finds it and does nothing.
create table platform.inbox (
    consumer       text        not null,
    event_id       uuid        not null,
    topic          text        not null,
    type           text        not null,
    source         text        not null,
    key            uuid        not null,
    version        bigint      not null,
    correlation_id uuid        not null,
    causation_id   uuid,
    event_time     timestamptz not null,
    applied_at     timestamptz not null default clock_timestamp(),
    discarded      boolean     not null default false,
    primary key (consumer, event_id)
);
create index inbox_by_correlation on platform.inbox (correlation_id);

-- A key whose next event could not be applied. Later events of the key queue behind it.
create table platform.parked_key (
    id              uuid        not null unique,
    consumer        text        not null,
    topic           text        not null,
    key             uuid        not null,
    parked_at       timestamptz not null default clock_timestamp(),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz,
    last_error      text        not null,
    primary key (consumer, topic, key)
);
comment on column platform.parked_key.next_attempt_at is 'null once the head is a dead letter: then ops decides';
create index parked_key_due on platform.parked_key (next_attempt_at) where next_attempt_at is not null;

create table platform.parked_event (
    position     bigint generated always as identity primary key,
    consumer     text        not null,
    topic        text        not null,
    key          uuid        not null,
    event_id     uuid        not null,
    record_partition integer     not null,
    record_offset     bigint      not null,
    record_key   bytea,
    headers      jsonb       not null,
    payload      bytea,
    queued_at    timestamptz not null default clock_timestamp(),
    unique (consumer, topic, event_id),
    foreign key (consumer, topic, key) references platform.parked_key
);
create index parked_event_of_key on platform.parked_event (consumer, topic, key, position);

-- Records that were given up: bytes nobody could parse, or events that failed every attempt.
create table platform.dead_letter (
    id          uuid        primary key,
    consumer    text        not null,
    topic       text        not null,
    key         uuid,
    event_id    uuid,
    type        text,
    record_partition integer     not null,
    record_offset    bigint      not null,
    record_key  bytea,
    headers     jsonb       not null,
    payload     bytea,
    cause       text        not null,
    died_at     timestamptz not null default clock_timestamp(),
    resolution  text        check (resolution in ('RETRIED', 'DISCARDED')),
    resolved_at timestamptz,
    resolved_by text,
    reason      text,
    check ((resolution is null) = (resolved_at is null))
);
create unique index dead_letter_once on platform.dead_letter
    (consumer, topic, record_partition, record_offset, sha256(coalesce(payload, '')));
create index dead_letter_open on platform.dead_letter (id) where resolution is null;
