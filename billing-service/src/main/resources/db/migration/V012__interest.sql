-- Interest is asked for by debit notes, which are paid, chased and closed like invoices; they stand in the same table, numbered apart.
alter table invoice add column kind text not null default 'INVOICE' check (kind in ('INVOICE', 'DEBIT_NOTE'));
alter table invoice drop constraint invoice_legal_entity_year_sequence_key;
alter table invoice add constraint invoice_number_key unique (legal_entity, kind, year, sequence);
-- those that were paid late, whose interest may not be asked for yet
create index invoice_paid_late on invoice (reseller_id, paid_on) where status = 'PAID' and paid_on > due_on and terms = 'NET30' and kind = 'INVOICE';

-- What of an invoice's interest was asked for or waived, up to which day. Added only.
create table interest_assessment (
    id            uuid primary key,
    invoice_id    uuid        not null references invoice (id) deferrable initially deferred,
    until         date        not null,
    amount_minor  bigint      not null check (amount_minor > 0),
    currency      char(3)     not null,
    -- the note that asks for it; null when it was waived
    debit_note_id uuid references invoice (id) deferrable initially deferred,
    words         text,
    made_by       text        not null,
    made_at       timestamptz not null default now(),
    check ((debit_note_id is null) = (words is not null))
);
create index interest_assessment_by_invoice on interest_assessment (invoice_id);
-- a month's run asks once, however often it is repeated
create unique index interest_assessed_once on interest_assessment (invoice_id, until) where debit_note_id is not null;

alter table document_mail drop constraint document_mail_kind_check;
alter table document_mail add constraint document_mail_kind_check
    check (kind in ('INVOICE', 'PAYMENT_RECEIVED', 'CREDIT_NOTE', 'STATEMENT', 'DEBIT_NOTE'));
