-- Which account each released order belongs to: behind the inbox, the natural key against doing it twice.

create table customer_order (
    order_id        uuid primary key,
    account_id      uuid        not null references account deferrable initially deferred,
    order_number    text        not null,
    outcome         text        not null check (outcome in ('PROVISIONED', 'MATCHED')),
    provisioned_at  timestamptz not null
);
create index customer_order_account on customer_order (account_id, provisioned_at);
-- An account is provisioned by one order at most; every other finds it.
create unique index customer_order_provisioned on customer_order (account_id) where outcome = 'PROVISIONED';
