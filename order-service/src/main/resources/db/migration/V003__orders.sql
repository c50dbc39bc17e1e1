-- An order is a lean row that moves (orders) and what was agreed, which never does (placement, order_line).

create sequence order_number increment by 50;

create table orders (
    id                  uuid primary key,
    number              text not null unique check (number ~ '^[0-9]{12}$'),
    version             bigint not null check (version > 0),
    reseller_id         uuid not null,
    terms               text not null check (terms in ('PREPAID', 'NET30')),
    due_on              date not null,
    payment_state       text not null check (payment_state in ('UNPAID', 'PAID', 'REVERSED', 'CREDITED')),
    payment_version     bigint not null check (payment_version >= 0),
    paid_on             date,
    release_state       text not null check (release_state in ('WAITING', 'RELEASED', 'CANCELLED')),
    release_basis       text check (release_basis in ('PAID', 'TERMS')),
    release_at          timestamptz,
    cancel_reason       text,
    fulfilment_state    text not null check (
        fulfilment_state in ('NONE', 'PENDING', 'ISSUED', 'DELIVERED', 'HELD', 'REVOKED')),
    fulfilment_at       timestamptz,
    held_reason         text,
    customer_account_id uuid,
    completed_at        timestamptz,
    invoice_number      text,
    invoice_currency    char(3),
    invoice_net         bigint,
    invoice_tax         bigint,
    invoice_total       bigint,
    invoice_due_on      date,
    payment_reference   text,
    watch_until         timestamptz,
    check ((payment_state = 'PAID') = (paid_on is not null)),
    check ((release_state = 'RELEASED') = (release_basis is not null)),
    check ((release_state = 'CANCELLED') = (cancel_reason is not null)),
    check ((release_state = 'WAITING') = (release_at is null)),
    check ((fulfilment_state = 'NONE') = (fulfilment_at is null)),
    check ((fulfilment_state = 'HELD') = (held_reason is not null)),
    check (invoice_number is null or (invoice_currency is not null and invoice_total = invoice_net + invoice_tax
        and invoice_due_on is not null and payment_reference is not null))
);

create index orders_of_reseller on orders (reseller_id, id desc);
create index orders_of_customer on orders (customer_account_id, id desc) where customer_account_id is not null;
create index orders_that_owe on orders (reseller_id, due_on)
    where payment_state in ('UNPAID', 'REVERSED') and release_state <> 'CANCELLED';
create index orders_that_wait on orders (due_on) where release_state = 'WAITING' and payment_state = 'UNPAID';
create index orders_watched on orders (watch_until) where watch_until is not null;

create table placement (
    order_id              uuid primary key references orders (id) deferrable initially deferred,
    channel               text not null check (channel in ('RESELLER', 'DIRECT')),
    buyer_account_id      uuid not null,
    ship_company          text not null,
    ship_person           text not null,
    ship_email            text not null,
    ship_address          text not null check (ship_address is json object),
    ship_language         text not null check (ship_language in ('EN', 'ID')),
    bill_to               text not null check (bill_to is json object),
    deliver_to            text not null check (deliver_to is json object),
    currency              char(3) not null,
    net                   bigint not null check (net >= 0),
    placed_at             timestamptz not null,
    order_date            date not null,
    purchase_order_number text,
    notes                 text,
    policy_version        text,
    warnings              text not null check (warnings is json array),
    price_explanation     text not null check (price_explanation is json array),
    terms_explanation     text not null check (terms_explanation is json array),
    search_text           text not null
);

create table order_line (
    line_id          uuid primary key,
    order_id         uuid not null references orders (id) deferrable initially deferred,
    position         integer not null check (position between 1 and 200),
    sku              text not null,
    name             text not null,
    license_grant    text not null check (license_grant is json object),
    quantity         integer not null check (quantity between 1 and 1000),
    currency         char(3) not null,
    list_unit        bigint not null check (list_unit >= 0),
    discount_percent numeric(9, 6) not null check (discount_percent between 0 and 100),
    net_unit         bigint not null check (net_unit between 0 and list_unit),
    net              bigint not null,
    unique (order_id, position),
    check (net = net_unit * quantity)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is frozen', tg_table_name;
end
$$;

create trigger placement_is_frozen before update on placement for each row execute function refuse_change();
create trigger order_line_is_frozen before update on order_line for each row execute function refuse_change();

-- Every event that moved a payment, by the version of the invoice's stream.
create table payment_fact (
    order_id    uuid not null references orders (id) deferrable initially deferred,
    version     bigint not null,
    kind        text not null check (kind in ('PAID', 'REVERSED', 'CREDITED')),
    happened_on date not null,
    primary key (order_id, version)
);

-- The permanent licences that license-service reported.
create table issued_license (
    license_id uuid primary key,
    order_id   uuid not null references orders (id) deferrable initially deferred,
    line_id    uuid not null references order_line (line_id) deferrable initially deferred,
    seat       integer not null check (seat > 0),
    sku        text not null,
    revoked    boolean not null default false,
    unique (line_id, seat)
);

create index licenses_of_order on issued_license (order_id);

-- Orders that a person must look at.
create table staff_task (
    id        uuid primary key,
    order_id  uuid not null references orders (id) deferrable initially deferred,
    concern   text not null check (concern in ('NO_INVOICE', 'NO_LICENSES', 'ISSUE_FAILED', 'PAYMENT_REVERSED')),
    detail    text,
    opened_at timestamptz not null,
    closed_at timestamptz check (closed_at >= opened_at)
);

create unique index one_open_task on staff_task (order_id, concern) where closed_at is null;
create index open_tasks on staff_task (opened_at, id) where closed_at is null;
