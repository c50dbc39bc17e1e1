-- What this service knows of an order. Facts come in any order, so nearly all of them may be missing.
create table licensed_order (
    id              uuid primary key,
    version         bigint not null,
    order_number    text,
    -- the order as placed: ship-to, deliver-to, lines; frozen, JSON
    details         text,
    reseller_id     uuid,
    released        boolean not null,
    account_id      uuid,
    organisation_id uuid,
    suspended       boolean not null,
    progress        text not null check (progress in ('WAITING', 'PENDING', 'ISSUED', 'CLOSED')),
    progress_at     timestamptz,
    closed_reason   text,
    check (progress not in ('PENDING', 'ISSUED')
           or (details is not null and account_id is not null and released)),
    check ((progress = 'CLOSED') = (closed_reason is not null))
);

-- Orders whose licences wait to be signed; a worker claims a row by setting its time forward.
create table issue_task (
    order_id       uuid primary key references licensed_order deferrable initially deferred,
    correlation_id uuid not null,
    causation_id   uuid,
    traceparent    text,
    attempts       integer not null default 0,
    claimable_at   timestamptz not null default clock_timestamp(),
    created_at     timestamptz not null default clock_timestamp()
);

create index issue_task_claimable on issue_task (claimable_at);

create table license (
    id            uuid primary key,
    order_id      uuid not null references licensed_order deferrable initially deferred,
    order_number  text not null,
    line_id       uuid not null,
    seat          integer not null check (seat between 1 and 1000),
    seq           integer not null check (seq >= 1),
    kind          text not null check (kind in ('PERPETUAL', 'TERM', 'TEMPORARY', 'METERED', 'SDK')),
    temporary     boolean not null check (temporary = (kind = 'TEMPORARY')),
    sku           text not null,
    product_name  text not null,
    holder_org    text not null,
    holder_email  text not null,
    holder_country text not null check (length(holder_country) = 2),
    account_id    uuid,
    reseller_id   uuid,
    status_index  integer not null unique check (status_index >= 0),
    updates_until date,
    expires_on    date,
    issued_at     timestamptz not null,
    kid           text not null references signing_key deferrable initially deferred,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name     text not null,
    state         text not null check (state in ('ACTIVE', 'SUPERSEDED', 'SUSPENDED', 'REVOKED')),
    state_at      timestamptz,
    state_reason  text,
    check (not temporary or expires_on is not null),
    check (temporary or account_id is not null),
    -- exactly once, whoever tries (R5.2, R7.4)
    unique (order_id, line_id, seat, temporary)
);

create index license_by_account on license (account_id, id desc);
create index license_by_reseller on license (reseller_id, id desc);
create index license_not_active on license (status_index) where state <> 'ACTIVE';

-- The bytes as they were signed, served for ever.
create table license_file (
    license_id uuid primary key references license deferrable initially deferred,
    content    bytea not null
);

create sequence status_position as integer minvalue 0 start with 0;

-- How positions are spread over the status list; made once for this database.
create table status_permutation (
    id     integer primary key check (id = 1),
    secret bigint not null
);

insert into status_permutation
values (1, ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 16))::bit(64)::bigint);
