-- Staff stop orders, released orders are taken back, resellers may owe up to a limit.

alter table orders
    add hold_reason text,
    add held_since timestamptz,
    add check ((hold_reason is null) = (held_since is null)),
    drop constraint orders_release_state_check,
    add constraint orders_release_state_check check (
        release_state in ('WAITING', 'RELEASED', 'CANCELLED', 'RETURNED')),
    drop constraint orders_check1,
    add check ((release_state in ('RELEASED', 'RETURNED')) = (release_basis is not null)),
    drop constraint orders_check2,
    add check ((release_state in ('CANCELLED', 'RETURNED')) = (cancel_reason is not null));

alter table staff_task drop constraint staff_task_concern_check;
alter table staff_task add check (concern in (
    'NO_INVOICE', 'NO_LICENSES', 'ISSUE_FAILED', 'ON_HOLD', 'PAYMENT_REVERSED', 'CUSTOMER_REFUSED'));

-- A customer keeps seeing what it got: the licences then show as revoked.
create or replace view purchase as
select o.id, o.number, o.customer_account_id, o.fulfilment_state, p.placed_at, p.ship_company,
    o.customer_organisation_id
from orders o
join placement p on p.order_id = o.id
where o.release_state in ('RELEASED', 'RETURNED') and o.customer_account_id is not null and not o.customer_refused;

-- The ship-to may change while the order waits; everything else that was agreed is frozen.
create function refuse_change_of_agreement() returns trigger language plpgsql as $$
declare
    changeable text[] := array['ship_company', 'ship_person', 'ship_email', 'ship_address', 'ship_language',
        'search_text', 'fingerprint'];
begin
    if to_jsonb(new) - changeable <> to_jsonb(old) - changeable
        or not exists (select from orders o where o.id = new.order_id and o.release_state = 'WAITING') then
        raise exception 'placement is frozen';
    end if;
    return new;
end
$$;
drop trigger placement_is_frozen on placement;
alter table placement add fingerprint text not null default '';
alter table placement alter fingerprint drop default;
create index placements_alike on placement (fingerprint, placed_at);
create trigger placement_is_frozen before update on placement
    for each row execute function refuse_change_of_agreement();

-- What the unpaid orders on terms of a reseller with a limit sum up to, before tax. A limit may be set below that:
-- then nothing more is taken until it fits again. Without a limit nothing is counted here.
create table reseller_credit (
    reseller_id   uuid not null,
    currency      text not null check (length(currency) = 3),
    used          bigint not null check (used >= 0),
    credit_limit  bigint check (credit_limit >= 0),
    used_when_set bigint not null,
    version       bigint not null,
    primary key (reseller_id, currency),
    check (credit_limit is null or used <= greatest(credit_limit, used_when_set))
);

-- What each unpaid order on terms took, whether or not there is a limit.
create table taken_credit (
    order_id    uuid primary key references orders (id) deferrable initially deferred,
    reseller_id uuid not null,
    currency    text not null,
    amount      bigint not null check (amount >= 0)
);

create index taken_by_reseller on taken_credit (reseller_id, currency);

-- Orders on terms that owe when this is installed.
insert into taken_credit (order_id, reseller_id, currency, amount)
select o.id, o.reseller_id, p.currency, p.net
from orders o
join placement p on p.order_id = o.id
where o.terms = 'NET30' and o.payment_state in ('UNPAID', 'REVERSED') and o.release_state <> 'CANCELLED';
