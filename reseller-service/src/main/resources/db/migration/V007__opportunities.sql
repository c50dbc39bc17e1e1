-- R11.4: what a partner hands over to the vendor. Nothing of an order depends on it.
create table opportunity (
    id             uuid primary key,
    reseller_id    uuid not null references reseller (id) deferrable initially deferred,
    thread_id      uuid not null unique references thread (id) deferrable initially deferred,
    customer       text not null,
    country        varchar(2) not null check (country ~ '^[A-Z]{2}$'),
    contact        text,
    need           text not null,
    -- In the partner's own words, and whose: the account that stated it.
    consent        text not null,
    consent_by     uuid not null,
    offered_at     timestamptz not null,
    status         text not null check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'CLOSED')),
    decided_by     uuid,
    decided_at     timestamptz,
    decline_reason text,
    outcome        text check (outcome in ('WON', 'LOST')),
    closed_at      timestamptz,
    constraint decided_by_somebody check (
        (status = 'OFFERED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
    constraint declined_for_a_reason check ((status = 'DECLINED') = (decline_reason is not null)),
    constraint closed_with_an_outcome check (
        (status = 'CLOSED') = (outcome is not null) and (outcome is null) = (closed_at is null))
);
create index opportunity_of_reseller on opportunity (reseller_id, id desc);
create index opportunity_by_status on opportunity (status, id desc);
