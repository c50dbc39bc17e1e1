-- One mail about one order (LICENSE) or one licence (TEMPORARY_LICENSE).
create table delivery (
    kind       text not null check (kind in ('LICENSE', 'TEMPORARY_LICENSE')),
    about      uuid not null,
    order_id   uuid not null references licensed_order deferrable initially deferred,
    state      text not null check (state in ('QUEUED', 'ACCEPTED', 'BOUNCED')),
    at         timestamptz not null,
    message_id text,
    reply      text,
    primary key (kind, about),
    check ((state = 'QUEUED') = (message_id is null)),
    check ((state = 'BOUNCED') = (reply is not null))
);

create index delivery_by_order on delivery (order_id);

-- How many temporary licences a reseller may have running; no row means the default of the configuration.
create table temporary_allowance (
    reseller_id uuid primary key,
    most        integer check (most >= 0),
    changed_by  text
);

create table status_list (
    id           integer primary key check (id = 1),
    content_hash text not null,
    issued_at    timestamptz not null,
    jwt          text not null
);
