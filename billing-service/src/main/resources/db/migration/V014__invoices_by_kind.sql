-- Invoices, or debit notes, newest first.
create index invoice_by_kind on invoice (kind, id);
