-- From which day on the money of an entry counts, where that is not the entry's own day: what is matched, undone, reversed or exchanged later counts from the money's
-- value date, as what it pays does.
alter table journal_line add column valued_on date;
alter table journal_line disable trigger journal_line_immutable;
update journal_line l set valued_on = r.value_date from journal_entry e join receipt r on e.reference = 'REVERSAL-' || r.id where l.entry_id = e.id;
update journal_line l set valued_on = r.value_date
    from exchange x join receipt r on r.id = x.given_receipt_id join journal_entry e on e.reference in ('EXCHANGE-' || x.id, 'EXCHANGE-UNDO-' || x.id)
    where l.entry_id = e.id;
-- the others name their receipt in words, as rcpt_ and 26 digits of five bits, of which the first two bits are nought
update journal_line l set valued_on = r.value_date
    from (select c.id, string_agg((strpos('0123456789abcdefghjkmnpqrstvwxyz', substr(c.code, i, 1)) - 1)::bit(5)::text, '' order by i) as bits
        from (select id, substring(text from 'rcpt_([0-9a-z]{26})') as code from journal_entry where reference ~ '^(ALLOC|UNDO|RELEASE|NAMED)-') c
        cross join generate_series(1, 26) i where c.code is not null group by c.id) b
    join receipt r on r.id = (lpad(to_hex(substr(b.bits, 3, 64)::bit(64)::bigint), 16, '0') || lpad(to_hex(substr(b.bits, 67, 64)::bit(64)::bigint), 16, '0'))::uuid
    where l.entry_id = b.id;
set constraints all immediate;
alter table journal_line enable trigger journal_line_immutable;
