-- The day and the instant of its entry stand on each line too, so that an account is read as of any day and instant from one index.
alter table journal_line disable trigger journal_line_immutable;
alter table journal_line add column entry_on date;
alter table journal_line add column posted_at timestamptz not null default now();
update journal_line l set entry_on = e.entry_on, posted_at = e.posted_at from journal_entry e where e.id = l.entry_id;
set constraints all immediate;
alter table journal_line alter column entry_on set not null;
alter table journal_line enable trigger journal_line_immutable;
create index journal_line_by_account on journal_line (account, entry_on, id);
