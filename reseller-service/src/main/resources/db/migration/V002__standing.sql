create table standing (
    reseller_id      uuid primary key references reseller (id) deferrable initially deferred,
    paid_orders      integer not null check (paid_orders >= 0),
    established      boolean not null,
    arrears_version  bigint not null check (arrears_version >= 0),
    oldest_due_on    date,
    overdue_invoices text[],
    constraint overdue_is_explained check ((oldest_due_on is null) = (overdue_invoices is null))
);

-- R7.3: one row per order, so that an order counts once.
create table paid_order (
    order_id    uuid primary key,
    reseller_id uuid not null references reseller (id) deferrable initially deferred,
    state       text not null check (state in ('UNHEARD_OF', 'PAID', 'REVERSED', 'CREDITED')),
    version     bigint not null check (version >= 0)
);
create index paid_order_of_reseller on paid_order (reseller_id, state);
