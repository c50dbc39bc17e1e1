-- A purchase belongs to the organisation that owns its licences, so that every member sees it, until somebody of
-- the organisation says that it is not its own.

alter table orders
    -- Null for orders whose customer was told before organisations had members.
    add customer_organisation_id uuid,
    add customer_refused boolean not null default false,
    add check (customer_account_id is not null or (customer_organisation_id is null and not customer_refused));
create index orders_of_customer_organisation on orders (customer_organisation_id, id desc)
    where customer_organisation_id is not null;

create or replace view purchase as
select o.id, o.number, o.customer_account_id, o.fulfilment_state, p.placed_at, p.ship_company,
    o.customer_organisation_id
from orders o
join placement p on p.order_id = o.id
where o.release_state = 'RELEASED' and o.customer_account_id is not null and not o.customer_refused;

alter table staff_task drop constraint staff_task_concern_check;
alter table staff_task add check (
    concern in ('NO_INVOICE', 'NO_LICENSES', 'ISSUE_FAILED', 'PAYMENT_REVERSED', 'CUSTOMER_REFUSED'));
