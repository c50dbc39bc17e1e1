-- Orders that came in a file: the same reference never becomes a second order.
create table imported_order (
    reseller_id uuid not null,
    reference   text not null check (length(reference) between 1 and 64),
    hash        text not null,
    order_id    uuid not null references orders (id) deferrable initially deferred,
    primary key (reseller_id, reference)
);
