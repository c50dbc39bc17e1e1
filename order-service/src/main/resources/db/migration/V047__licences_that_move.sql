-- A licence that is issued again keeps its place, an order's line and seat, and leaves its id behind. Lines that name
-- licences keep the id of their day, so former ids must be found.
create table former_license (
    license_id uuid primary key,
    line_id    uuid not null references order_line (line_id) deferrable initially deferred,
    seat       integer not null check (seat > 0)
);
create index former_licenses_by_place on former_license (line_id, seat);

create view license_place as
select license_id, line_id, seat from issued_license
union all
select license_id, line_id, seat from former_license;

-- A licence that went to another customer is none of this order's any more; it is not revoked.
alter table issued_license add handed_over boolean not null default false;

-- An order that waits to renew a licence goes on to do so when it is issued again.
alter table license_replacement
    drop constraint license_replacement_license_id_fkey,
    add constraint license_replacement_license_id_fkey
        foreign key (license_id) references issued_license (license_id) on update cascade not valid;

alter table staff_task drop constraint staff_task_concern_check;
alter table staff_task add constraint staff_task_concern_check check (concern in (
    'NO_INVOICE', 'NO_LICENSES', 'ISSUE_FAILED', 'PAYMENT_REVERSED', 'ON_HOLD', 'CUSTOMER_REFUSED', 'CARD_REFUND_FAILED',
    'SUPPORT_WITHOUT_LICENSE')) not valid;

-- Where the buyer goes from the acquirer's page: asked again, the acquirer wants to hear the same. Null for attempts of before.
alter table card_payment add return_to text;

-- Whoever is forgotten is taken out of quotes as well.
create index quotes_of_customer on quote (customer_email) where customer_email is not null;

create function forgets_quote(was quote, is_now quote) returns boolean language sql immutable as $$
    select coalesce(is_now.customer_email like 'erased-%@erased.invalid', false)
        and to_jsonb(is_now) - 'customer_email' = to_jsonb(was) - 'customer_email'
$$;

drop trigger quote_is_frozen on quote;
create trigger quote_is_frozen before update on quote for each row
    when (not forgets_quote(old.*, new.*)) execute function refuse_change();

create or replace function forget_customer(account uuid) returns void language sql as $$
    update quote q
    set customer_email = 'erased-' || account || '@erased.invalid'
    where q.customer_email in (
        select p.ship_email
        from placement p join orders o on o.id = p.order_id
        where o.customer_account_id = account and p.ship_email not like 'erased-%@erased.invalid');

    update placement p
    set ship_person = '-',
        ship_email = 'erased-' || account || '@erased.invalid',
        search_text = search_without(p.search_text, p.ship_email),
        fingerprint = ''
    from orders o
    where o.id = p.order_id and o.customer_account_id = account and p.ship_email not like 'erased-%@erased.invalid'
$$;
