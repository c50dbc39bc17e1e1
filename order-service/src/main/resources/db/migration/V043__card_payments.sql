-- Paying a retail order by card. The pair of keys refuses a reseller's order (R7.1): it has no direct buyer.
alter table orders add constraint orders_with_buyer unique (id, direct_buyer_id);

create table card_payment (
    id           uuid primary key,
    order_id     uuid        not null,
    buyer_id     uuid        not null,
    currency     char(3)     not null,
    amount       bigint      not null check (amount > 0),
    state        text        not null check (state in ('STARTED', 'AWAITING', 'AUTHORISED', 'CAPTURED', 'LEAVING', 'ENDED')),
    reference    text unique,
    page         text,
    page_until   timestamptz,
    ending       text check (ending in ('REFUSED', 'EXPIRED', 'CANCELLED')),
    detail       text,
    started_at   timestamptz not null,
    -- when the acquirer is asked next
    look_at      timestamptz,
    version      bigint      not null check (version > 0),
    foreign key (order_id, buyer_id) references orders (id, direct_buyer_id) deferrable initially deferred,
    check ((state = 'AWAITING') = (page is not null)),
    check ((state in ('LEAVING', 'ENDED')) = (ending is not null)),
    check (reference is not null or state in ('STARTED', 'ENDED'))
);
-- one attempt at a time, whoever starts it twice
create unique index one_open_card_payment on card_payment (order_id) where state in ('STARTED', 'AWAITING', 'AUTHORISED');
create index card_payments_of_order on card_payment (order_id, id desc);
create index card_payments_to_look_at on card_payment (look_at) where look_at is not null;

create table card_refund (
    id         uuid primary key,
    payment_id uuid        not null references card_payment (id) deferrable initially deferred,
    currency   char(3)     not null,
    amount     bigint      not null check (amount > 0),
    state      text        not null check (state in ('ASKED', 'DONE', 'FAILED')),
    detail     text,
    asked_at   timestamptz not null,
    look_at    timestamptz,
    check ((state = 'ASKED') = (look_at is not null))
);
create index card_refunds_to_do on card_refund (look_at) where look_at is not null;
create index card_refunds_of_payment on card_refund (payment_id);

alter table staff_task drop constraint staff_task_concern_check;
alter table staff_task add check (concern in ('NO_INVOICE', 'NO_LICENSES', 'ISSUE_FAILED', 'PAYMENT_REVERSED', 'ON_HOLD',
    'CUSTOMER_REFUSED', 'CARD_REFUND_FAILED'));

-- The simulated acquirer's own books; empty with a real one.
create table simulated_charge (
    reference   text primary key,
    payment_id  uuid        not null unique,
    currency    char(3)     not null,
    amount      bigint      not null,
    description text        not null,
    return_to   text        not null,
    status      text        not null check (status in ('OPEN', 'CHALLENGED', 'AUTHORISED', 'CAPTURED', 'REFUSED', 'OVER')),
    behaviour   text        not null,
    refusal     text,
    refunded    bigint      not null default 0 check (refunded between 0 and amount),
    until       timestamptz not null
);
create table simulated_refund (
    id        uuid primary key,
    reference text not null references simulated_charge (reference)
);
create table simulated_notice (
    id        uuid primary key,
    reference text        not null references simulated_charge (reference),
    body      text        not null,
    due_at    timestamptz not null,
    tries     integer     not null default 0
);
create index simulated_notices_due on simulated_notice (due_at);
