-- Money of cards is a receipt that no bank file brought; it stands with the acquirer until that pays out.
alter table receipt alter bank_file_id drop not null;
alter table receipt add constraint receipt_source_check check ((bank_file_id is null) = (iban = 'CARD_CLEARING'));

create table card_money (
    payment_id uuid primary key,
    receipt_id uuid not null unique references receipt (id) deferrable initially deferred,
    order_id   uuid not null
);
create index card_money_by_order on card_money (order_id);

-- What goes back to a card.
create table card_refund (
    id           uuid primary key,
    payment_id   uuid    not null references card_money (payment_id),
    currency     char(3) not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint  not null check (amount_minor > 0),
    asked_on     date    not null,
    -- when the acquirer took it on
    sent_on      date
);
create index card_refund_by_payment on card_refund (payment_id);

-- money of a receipt is for an invoice, goes back to a reseller, or goes back to a card
alter table allocation add column card_refund_id uuid references card_refund (id) deferrable initially deferred;
alter table allocation drop constraint allocation_purpose_check;
alter table allocation add constraint allocation_purpose_check
    check (num_nonnulls(invoice_id, refund_id, card_refund_id) = 1);
