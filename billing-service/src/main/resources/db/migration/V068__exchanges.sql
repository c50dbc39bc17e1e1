-- Rates of exchange: units of the vendor's currency for one unit of another, as dated rows that are added and never changed. What is booked on a day is valued at the latest
-- rate of that day or before.
create table exchange_rate (
    currency    char(3)        not null check (currency ~ '^[A-Z]{3}$'),
    on_day      date           not null,
    rate        numeric(20, 10) not null check (rate > 0),
    -- the day as of which the source was seen to say so; null when no dated source was seen
    verified_on date,
    source      text           not null,
    primary key (currency, on_day)
);
create function exchange_rate_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a rate of exchange is never changed: % on %', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger exchange_rate_kept before update or delete or truncate on exchange_rate
    for each statement execute function exchange_rate_is_kept();

-- Money of one currency that settles what is billed in another. What it brought stands as a receipt of its own, so that it is matched, undone and refunded like any money.
create table exchange (
    id                   uuid primary key,
    given_receipt_id     uuid        not null references receipt (id) deferrable initially deferred,
    gained_receipt_id    uuid        not null unique references receipt (id) deferrable initially deferred,
    given_minor          bigint      not null check (given_minor > 0),
    given_currency       char(3)     not null,
    gained_minor         bigint      not null check (gained_minor > 0),
    gained_currency      char(3)     not null check (gained_currency <> given_currency),
    -- in the vendor's currency: the money at the rate of its value date, the invoice at that of its own day
    given_booked_minor   bigint      not null,
    gained_booked_minor  bigint      not null,
    booked_currency      char(3)     not null,
    made_on              date        not null,
    made_by              text        not null,
    undone_on            date
);
create index exchange_by_given_receipt on exchange (given_receipt_id);

-- money of a receipt is for an invoice, goes back to a reseller or to a card, or is exchanged
alter table allocation add column exchange_id uuid references exchange (id) deferrable initially deferred;
alter table allocation drop constraint allocation_purpose_check;
alter table allocation add constraint allocation_purpose_check check (num_nonnulls(invoice_id, refund_id, card_refund_id, exchange_id) = 1);
