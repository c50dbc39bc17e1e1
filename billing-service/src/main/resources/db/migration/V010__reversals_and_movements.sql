-- What banks kept on the way and the vendor bears: it settles as if it had arrived.
alter table receipt add column charges_minor bigint not null default 0 check (charges_minor >= 0);
do $$
declare
    found text;
begin
    for found in select conname from pg_constraint where conrelid = 'receipt'::regclass and contype = 'c'
            and pg_get_constraintdef(oid) like '%allocated_minor%' loop
        execute format('alter table receipt drop constraint %I', found);
    end loop;
end $$;
alter table receipt add constraint receipt_allocated_check check (allocated_minor >= 0 and allocated_minor <= amount_minor + charges_minor);
alter table receipt add constraint receipt_status_check check (case status
    when 'HELD' then hold_reason is not null and allocated_minor = 0
    when 'UNIDENTIFIED' then reseller_id is null and allocated_minor = 0
    when 'IDENTIFIED' then reseller_id is not null and allocated_minor = 0
    when 'PARTLY_ALLOCATED' then allocated_minor > 0 and allocated_minor < amount_minor + charges_minor
    when 'ALLOCATED' then allocated_minor = amount_minor + charges_minor
    when 'REVERSED' then reseller_id is null and allocated_minor = 0
    else false end);
create index receipt_by_amount on receipt (amount_minor, currency, value_date);
create index receipt_by_payer on receipt (payer_iban) where payer_iban is not null;
create index bank_statement_by_account on bank_statement (iban, statement_id);

-- Bookings that are no money received: with the receipts they are all that the bank says, so BANK in the journal is its balance.
create table bank_movement (
    id             uuid primary key,
    booking_key    text    not null unique,
    bank_file_id   uuid    not null references bank_file (id) deferrable initially deferred,
    iban           text    not null,
    currency       char(3) not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor   bigint  not null check (amount_minor <> 0),
    takes_back     boolean not null,
    booked_on      date    not null,
    value_date     date    not null,
    bank_reference text,
    text           text    not null,
    meaning        text    not null check (meaning in ('REVERSAL', 'UNEXPLAINED')),
    receipt_id     uuid references receipt (id) deferrable initially deferred,
    check ((meaning = 'REVERSAL') = (receipt_id is not null))
);
create index bank_movement_by_meaning on bank_movement (meaning, id);
