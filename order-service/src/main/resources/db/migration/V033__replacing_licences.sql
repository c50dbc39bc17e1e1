-- Prices for larger quantities, renewals and upgrades of licences, quotes that become orders.

alter table list_price add from_quantity integer not null default 1 check (from_quantity between 1 and 1000);
alter table list_price drop constraint list_price_pkey;
alter table list_price add primary key (sku, currency, from_quantity, valid_from);
alter table list_price alter from_quantity drop default;

alter table order_line
    add purpose text not null default 'NEW' check (purpose in ('NEW', 'RENEWAL', 'UPGRADE')),
    add replaces text not null default '[]' check (replaces is json array),
    add years integer not null default 0 check (years between 0 and 4 and (years > 0) = (purpose = 'RENEWAL'));

-- Null for licences that were reported before these were kept: they cannot be renewed here.
alter table issued_license
    add issued_on date,
    add updates_until date;
create index licenses_by_end on issued_license (updates_until) where not revoked and updates_until is not null;

-- A licence is renewed or upgraded by one order at a time.
create table license_replacement (
    license_id uuid primary key references issued_license (license_id),
    order_id   uuid not null references orders (id) deferrable initially deferred
);
create index replacements_by_order on license_replacement (order_id);

-- The key is the promise: one order per quote.
create table quote_acceptance (
    quote_id    uuid primary key references quote (id),
    order_id    uuid not null unique references orders (id) deferrable initially deferred,
    accepted_at timestamptz not null
);

-- Whose licences a quote renews. Quotes of before keep no licence grant and end here.
drop trigger quote_is_frozen on quote;
alter table quote add customer_email text;
update quote set valid_until = least(valid_until, cast(quoted_at as date));
create trigger quote_is_frozen before update on quote for each row execute function refuse_change();
