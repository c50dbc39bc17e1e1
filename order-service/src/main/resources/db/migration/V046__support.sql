-- Support is sold beside licences; for it nothing is issued. Constraints only grow: no row of before needs to be looked at.
alter table product drop constraint product_license_kind_check;
alter table product add constraint product_license_kind_check
    check (license_kind in ('PERPETUAL', 'TERM', 'METERED', 'SDK', 'SUPPORT')) not valid;
alter table order_line drop constraint order_line_purpose_check;
alter table order_line add constraint order_line_purpose_check
    check (purpose in ('NEW', 'RENEWAL', 'UPGRADE', 'SUPPORT')) not valid;

-- SERVICE: an order without licences; what it brings begins with its release.
do $$
declare
    old text;
begin
    for old in select conname from pg_constraint where conrelid = 'orders'::regclass and contype = 'c'
        and (conname = 'orders_fulfilment_state_check' or pg_get_constraintdef(oid) like '%fulfilment_at IS NULL%')
    loop
        execute format('alter table orders drop constraint %I', old);
    end loop;
end
$$;
alter table orders
    add constraint orders_fulfilment_state_check check (
        fulfilment_state in ('NONE', 'SERVICE', 'PENDING', 'ISSUED', 'DELIVERED', 'HELD', 'REVOKED')) not valid,
    add constraint orders_fulfilment_at_check check (
        fulfilment_state = 'SERVICE' or (fulfilment_state = 'NONE') = (fulfilment_at is null)) not valid;

-- A seat of support and the seat whose licence it is for, as that was bought first: renewals and upgrades change the
-- licence and keep its place.
create table support_seat (
    line_id   uuid not null references order_line (line_id) deferrable initially deferred,
    seat      integer not null check (seat > 0),
    order_id  uuid not null references orders (id) deferrable initially deferred,
    of_line   uuid not null references order_line (line_id) deferrable initially deferred,
    of_seat   integer not null check (of_seat > 0),
    starts_on date not null,
    ends_on   date not null check (ends_on > starts_on),
    primary key (line_id, seat)
);
create index support_of_order on support_seat (order_id);
create index support_of_seat on support_seat (of_line, of_seat, ends_on);
create index support_by_end on support_seat (ends_on);
