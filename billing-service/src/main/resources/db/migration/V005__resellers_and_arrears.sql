-- What billing knows of resellers, from their events; a row changes only where the event is newer.
create table reseller (
    id               uuid primary key,
    profile          jsonb  not null,
    profile_version  bigint not null check (profile_version >= 0)
);

create table reseller_standing (
    reseller_id uuid primary key,
    standing    text    not null check (standing in ('NEW', 'ESTABLISHED', 'RESTRICTED')),
    paid_orders integer not null check (paid_orders >= 0),
    version     bigint  not null
);

-- Whether anything that a reseller owes is overdue (R7.7); its version orders the events about it.
create table arrears (
    reseller_id uuid primary key,
    opened_on   date,
    version     bigint not null default 0 check (version >= 0)
);
