-- What an end customer may see of its orders: no column that holds or reveals money (R9.3), nothing before
-- the release, nothing of the reseller.

create view purchase as
select o.id, o.number, o.customer_account_id, o.fulfilment_state, p.placed_at, p.ship_company
from orders o
join placement p on p.order_id = o.id
where o.release_state = 'RELEASED' and o.customer_account_id is not null;

create view purchase_line as
select l.line_id, l.order_id, l.position, l.sku, l.name, l.quantity
from order_line l;
