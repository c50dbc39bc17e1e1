-- One row per job and period: whoever holds the lease runs it, and a finished period is never run again by itself.
create table platform.job_run (
    job         text        not null,
    period      text        not null,
    first_day   date        not null,
    attempts    integer     not null default 1,
    lease_owner uuid        not null,
    lease_until timestamptz not null,
    started_at  timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    last_error  text,
    primary key (job, period),
    unique (job, first_day)
);

-- How far the business clock runs ahead of the system's; used in tests and on the local stack only.
create table platform.clock (
    one          boolean primary key default true check (one),
    ahead_millis bigint  not null default 0 check (ahead_millis >= 0)
);
insert into platform.clock default values;

-- Who did what. A row is written in the transaction of the act and sealed moments later: its seal is the
-- hash of its content and of the seal before it, so that a change of the past shows. Sealing afterwards, in
-- batches, keeps business transactions from queueing behind one another at the chain's end.
create table platform.audit_trail (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    actor   text        not null,
    action  text        not null,
    subject text        not null,
    before  text,
    after   text,
    place   bigint      unique,
    seal    bytea       check (octet_length(seal) = 32),
    check ((place is null) = (seal is null))
);
create index audit_trail_unsealed on platform.audit_trail (id) where place is null;

create table platform.audit_head (
    one   boolean primary key default true check (one),
    place bigint  not null default 0,
    seal  bytea   not null default decode(repeat('00', 32), 'hex')
);
insert into platform.audit_head default values;
