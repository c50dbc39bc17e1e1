-- From which day on money counts for its invoice: its value date, or the day on which a credit note or a refund gave it back, where that is later. A row that takes back has
-- the day of what it takes, and the day from which it is free again. Null where an earlier release wrote the row: then it is the value date of the receipt.
alter table allocation add column counts_on date;
alter table allocation add column free_from date;
update allocation a set counts_on = r.value_date, free_from = greatest(r.value_date, c.issued_on)
    from receipt r, credit_note c
    where r.id = a.receipt_id and c.invoice_id = a.invoice_id and a.amount_minor < 0
      and a.reason = 'CN-' || c.year || '-' || lpad(cast(c.sequence as text), 6, '0');
-- An invoice is paid on the day of the latest money that it keeps, in whatever order that was applied; it was the day of what was applied last.
update invoice i set paid_on = s.latest
    from (select invoice_id, max(value_date) as latest from (
            select a.invoice_id, r.value_date from allocation a join receipt r on r.id = a.receipt_id
            where a.invoice_id is not null group by a.invoice_id, r.value_date having sum(a.amount_minor) > 0) stands
        group by invoice_id) s
    where s.invoice_id = i.id and i.status = 'PAID' and s.latest > i.paid_on;
