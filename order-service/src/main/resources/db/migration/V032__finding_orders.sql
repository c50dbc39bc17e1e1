-- Lists and searches that stay quick when there are hundreds of thousands of orders.

create extension if not exists pg_trgm;
create index placements_by_text on placement using gin (search_text gin_trgm_ops);
create index orders_by_invoice on orders (invoice_number) where invoice_number is not null;

-- States that most orders leave again: the staff's lists. The others are common, the youngest of them soon found.
create index orders_by_payment on orders (payment_state, id) where payment_state <> 'PAID';
create index orders_by_release on orders (release_state, id) where release_state <> 'RELEASED';
create index orders_by_fulfilment on orders (fulfilment_state, id)
    where fulfilment_state in ('PENDING', 'HELD', 'REVOKED');
create index orders_on_hold on orders (id) where hold_reason is not null;
create index open_tasks_by_id on staff_task (id) where closed_at is null;
drop index open_tasks;
