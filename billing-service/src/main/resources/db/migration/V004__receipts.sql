-- One uploaded bank file, accepted as a whole.
create table bank_file (
    id          uuid primary key,
    sha256      text        not null,
    imported_at timestamptz not null,
    imported_by text        not null
);

create table bank_statement (
    id            uuid primary key,
    bank_file_id  uuid    not null references bank_file (id) deferrable initially deferred,
    statement_id  text    not null,
    kind          text    not null check (kind in ('STATEMENT', 'NOTIFICATION')),
    iban          text    not null,
    currency      char(3),
    opening_minor bigint,
    closing_minor bigint,
    entries       integer not null check (entries >= 0),
    check (currency is not null or (opening_minor is null and closing_minor is null))
);

-- Money received. What is free of allocation is the payer's credit, or unidentified while the payer is unknown.
create table receipt (
    id               uuid primary key,
    -- the same booking is one receipt, in whatever file it comes again
    booking_key      text    not null unique,
    bank_file_id     uuid    not null references bank_file (id) deferrable initially deferred,
    iban             text    not null,
    bank_reference   text,
    currency         char(3) not null check (currency ~ '^[A-Z]{3}$'),
    amount_minor     bigint  not null check (amount_minor > 0),
    instructed_minor bigint,
    instructed_currency char(3),
    allocated_minor  bigint  not null default 0 check (allocated_minor between 0 and amount_minor),
    booked_on        date    not null,
    value_date       date    not null,
    payer            text,
    payer_iban       text,
    reseller_id      uuid,
    status           text    not null,
    hold_reason      text,
    -- remittance information, structured references, and why it was matched as it was
    details          jsonb   not null,
    version          bigint  not null check (version >= 1),
    check (case status
        when 'HELD' then hold_reason is not null and allocated_minor = 0
        when 'UNIDENTIFIED' then reseller_id is null and allocated_minor = 0
        when 'IDENTIFIED' then reseller_id is not null and allocated_minor = 0
        when 'PARTLY_ALLOCATED' then allocated_minor > 0 and allocated_minor < amount_minor
        when 'ALLOCATED' then allocated_minor = amount_minor
        else false end)
);
create index receipt_by_status on receipt (status, id);
create index receipt_credit on receipt (reseller_id, value_date) where status in ('IDENTIFIED', 'PARTLY_ALLOCATED');

-- Which money pays which invoice: appended only, a release is a negative row. The sum per receipt and invoice is what stands.
create table allocation (
    id           uuid primary key,
    receipt_id   uuid        not null references receipt (id) deferrable initially deferred,
    invoice_id   uuid        not null references invoice (id) deferrable initially deferred,
    currency     char(3)     not null,
    amount_minor bigint      not null check (amount_minor <> 0),
    reason       text        not null,
    made_by      text        not null,
    made_at      timestamptz not null default now()
);
create index allocation_by_receipt on allocation (receipt_id);
create index allocation_by_invoice on allocation (invoice_id);
