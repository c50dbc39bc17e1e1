-- What the events of reseller-service tell. A reseller stands here from its activation on.

create table reseller (
    reseller_id     uuid primary key,
    version         bigint not null,
    account_id      uuid not null,
    active          boolean not null,
    standing        text check (standing in ('NEW', 'ESTABLISHED', 'RESTRICTED')),
    paid_orders     integer not null check (paid_orders >= 0),
    rates           text not null check (rates is json array),
    profile         text not null check (profile is json object),
    accepted_policy text not null
);

create table policy (
    policy_version text primary key,
    effective_from date not null
);
