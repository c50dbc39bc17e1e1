-- Whether a statement began where an earlier one ended, as it stood when it was imported. Older imports were told so in their answer only.
alter table bank_statement add column continuity text not null default 'UNKNOWN'
    check (continuity in ('FIRST', 'CONTINUES', 'REPEATED', 'GAP', 'UNKNOWN'));
create index bank_statement_by_continuity on bank_statement (continuity, id);
