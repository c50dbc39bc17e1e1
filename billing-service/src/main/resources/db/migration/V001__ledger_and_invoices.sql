-- The journal: double entry, balanced per entry and currency when the transaction commits (I3), never changed afterwards.
create table journal_entry (
    id        uuid primary key,
    entry_on  date        not null,
    text      text        not null,
    -- what was posted: INV-2026-000042, RECEIPT-..., so that nothing is posted twice
    reference text        not null unique,
    posted_at timestamptz not null default now()
);

create table journal_line (
    id           uuid primary key,
    entry_id     uuid    not null references journal_entry (id) deferrable initially deferred,
    position     integer not null check (position >= 0),
    account      text    not null check (account ~ '^[A-Z][A-Z_]*(:[A-Z0-9-]+)?$'),
    -- positive is a debit, negative a credit
    amount_minor bigint  not null check (amount_minor <> 0),
    currency     char(3) not null check (currency ~ '^[A-Z]{3}$'),
    reseller_id  uuid,
    order_id     uuid,
    unique (entry_id, position)
);
create index journal_line_by_order on journal_line (order_id) where order_id is not null;
create index journal_line_by_reseller on journal_line (reseller_id, account) where reseller_id is not null;

create function journal_entry_is_balanced() returns trigger language plpgsql as $$
begin
    if exists (select 1 from journal_line where entry_id = new.entry_id group by currency having sum(amount_minor) <> 0) then
        raise exception 'journal entry % does not balance', new.entry_id using errcode = 'check_violation';
    end if;
    return null;
end $$;

create constraint trigger journal_balanced after insert on journal_line
    deferrable initially deferred for each row execute function journal_entry_is_balanced();

create function journal_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is never changed: % on %', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger journal_entry_immutable before update or delete or truncate on journal_entry
    for each statement execute function journal_is_immutable();
create trigger journal_line_immutable before update or delete or truncate on journal_line
    for each statement execute function journal_is_immutable();

-- The last number given out per legal entity, kind and year (I6). The row is locked by the transaction that uses the number, so a rollback leaves no hole.
create table document_counter (
    legal_entity text    not null,
    kind         text    not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE')),
    year         integer not null check (year between 2000 and 9999),
    last         integer not null check (last >= 0),
    primary key (legal_entity, kind, year)
);

create table invoice (
    id                uuid primary key,
    legal_entity      text    not null,
    year              integer not null,
    sequence          integer not null check (sequence >= 1),
    -- one invoice per order, whatever is delivered twice
    order_id          uuid    not null unique,
    order_number      text    not null,
    channel           text    not null check (channel in ('RESELLER', 'DIRECT')),
    reseller_id       uuid,
    buyer_account_id  uuid,
    terms             text    not null check (terms in ('PREPAID', 'NET30')),
    currency          char(3) not null check (currency ~ '^[A-Z]{3}$'),
    net_minor         bigint  not null check (net_minor >= 0),
    tax_minor         bigint  not null check (tax_minor >= 0),
    total_minor       bigint  not null check (total_minor = net_minor + tax_minor and total_minor > 0),
    paid_minor        bigint  not null default 0 check (paid_minor between 0 and total_minor),
    status            text    not null,
    issued_on         date    not null,
    due_on            date    not null check (due_on >= issued_on),
    paid_on           date,
    payment_reference text    not null unique,
    -- the day whose job told the others that it is overdue
    overdue_told_on   date,
    -- what the invoice says: bill-to, lines, tax and its explanation; frozen
    content           jsonb   not null,
    version           bigint  not null check (version >= 1),
    unique (legal_entity, year, sequence),
    check (channel = 'DIRECT' or reseller_id is not null),
    check (case status
        when 'ISSUED' then paid_minor = 0 and paid_on is null
        when 'PARTLY_PAID' then paid_minor > 0 and paid_minor < total_minor and paid_on is null
        when 'PAID' then paid_minor = total_minor and paid_on is not null
        when 'CREDITED' then paid_minor = 0 and paid_on is null
        else false end)
);
create index invoice_by_reseller on invoice (reseller_id, id);
create index invoice_by_buyer on invoice (buyer_account_id, id) where channel = 'DIRECT';
create index invoice_open_by_reseller on invoice (reseller_id, due_on) where status in ('ISSUED', 'PARTLY_PAID');
create index invoice_open_by_due on invoice (due_on) where status in ('ISSUED', 'PARTLY_PAID');

create table credit_note (
    id             uuid primary key,
    legal_entity   text    not null,
    year           integer not null,
    sequence       integer not null check (sequence >= 1),
    invoice_id     uuid    not null references invoice (id) deferrable initially deferred,
    reason         text    not null check (reason in ('VOIDED', 'REFUNDED', 'TAX_ONLY')),
    words          text    not null,
    currency       char(3) not null,
    total_minor    bigint  not null check (total_minor > 0),
    released_minor bigint  not null check (released_minor between 0 and total_minor),
    issued_on      date    not null,
    unique (legal_entity, year, sequence)
);
-- an invoice is taken back in full once
create unique index credit_note_once on credit_note (invoice_id) where reason <> 'TAX_ONLY';
