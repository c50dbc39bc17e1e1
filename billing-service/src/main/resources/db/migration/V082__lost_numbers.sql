-- Numbers that were given away before the database was restored to an earlier moment, and whose documents it has lost: the counter
-- is beyond them, and they are no holes (I6). What a number was lost for stays told.
create table lost_number (
    legal_entity text        not null,
    kind         text        not null check (kind in ('INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE')),
    year         integer     not null check (year between 2000 and 9999),
    sequence     integer     not null check (sequence >= 1),
    reason       text        not null check (reason <> ''),
    noted_by     text        not null,
    noted_at     timestamptz not null default clock_timestamp(),
    primary key (legal_entity, kind, year, sequence)
);
