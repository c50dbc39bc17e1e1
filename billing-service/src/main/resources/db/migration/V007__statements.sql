-- Rows of one transaction are written in batches, in no order that is promised: foreign keys are checked when it ends.
alter table journal_line alter constraint journal_line_entry_id_fkey deferrable initially deferred;
alter table credit_note alter constraint credit_note_invoice_id_fkey deferrable initially deferred;
alter table bank_statement alter constraint bank_statement_bank_file_id_fkey deferrable initially deferred;
alter table receipt alter constraint receipt_bank_file_id_fkey deferrable initially deferred;
alter table allocation alter constraint allocation_receipt_id_fkey deferrable initially deferred;
alter table allocation alter constraint allocation_invoice_id_fkey deferrable initially deferred;
alter table document_mail alter constraint document_mail_document_id_fkey deferrable initially deferred;

-- R7.5: what a reseller owes at the end of a month; a snapshot that is never edited.
create table statement (
    id            uuid primary key,
    reseller_id   uuid        not null,
    month         date        not null check (extract(day from month) = 1),
    sequence      integer     not null check (sequence between 1 and 9999),
    -- the last day that it covers
    cut_off       date        not null,
    -- what was known by then
    known_at      timestamptz not null,
    currency      char(3)     not null,
    total_minor   bigint      not null check (total_minor > 0),
    credit_minor  bigint      not null check (credit_minor >= 0),
    -- as compact as payers write it: ST2026030042
    compact       text        not null unique,
    printed       jsonb       not null,
    unique (month, sequence),
    -- one per reseller, month and currency, however often the run is repeated
    unique (reseller_id, month, currency)
);
create table statement_line (
    statement_id   uuid    not null references statement (id) deferrable initially deferred,
    position       integer not null,
    invoice_id     uuid    not null references invoice (id) deferrable initially deferred,
    open_minor     bigint  not null check (open_minor > 0),
    days_overdue   integer not null check (days_overdue >= 0),
    interest_minor bigint  not null check (interest_minor >= 0),
    primary key (statement_id, position)
);

alter table document alter column order_id drop not null;
alter table document drop constraint document_kind_check;
alter table document add constraint document_kind_check check (kind in ('INVOICE', 'CREDIT_NOTE', 'STATEMENT'));
alter table document add constraint document_order_check check (order_id is not null or kind = 'STATEMENT');
alter table document_mail drop constraint document_mail_kind_check;
alter table document_mail add constraint document_mail_kind_check
    check (kind in ('INVOICE', 'PAYMENT_RECEIVED', 'CREDIT_NOTE', 'STATEMENT'));
