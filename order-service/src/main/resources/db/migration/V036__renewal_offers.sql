-- Which reminders of ending updates were sent.
create table renewal_offer (
    order_id      uuid not null references orders (id),
    updates_until date not null,
    days_before   integer not null,
    primary key (order_id, updates_until, days_before)
);
