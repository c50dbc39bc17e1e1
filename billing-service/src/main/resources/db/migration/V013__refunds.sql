-- Credit on its way back to its reseller.
create table refund (
    id           uuid primary key,
    -- what the outgoing wire bears, and the bank's debit entry then
    reference    text        not null unique,
    reseller_id  uuid        not null,
    currency     char(3)     not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor bigint      not null check (amount_minor > 0),
    words        text        not null,
    requested_at timestamptz not null,
    requested_by text        not null,
    paid_on      date,
    fee_minor    bigint check (fee_minor >= 0),
    check ((paid_on is null) = (fee_minor is null))
);
create index refund_by_reseller on refund (reseller_id, id);

-- money of a receipt is for an invoice, or goes back
alter table allocation alter column invoice_id drop not null;
alter table allocation add column refund_id uuid references refund (id) deferrable initially deferred;
alter table allocation add constraint allocation_purpose_check check ((invoice_id is null) <> (refund_id is null));

alter table bank_movement drop constraint bank_movement_meaning_check;
alter table bank_movement add constraint bank_movement_meaning_check check (meaning in ('REVERSAL', 'REFUND', 'UNEXPLAINED'));
